"""Bytes -> characters -> lines -> paragraphs.

The ground of the room. Begin with `encodings`, then `characters`, `lines`, `paragraphs`.
"""
