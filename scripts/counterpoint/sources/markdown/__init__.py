"""Markdown: the front matter, the blocks, and the words in them without their marks.

Part of the format `md`. Begin with `blocks`.
"""
