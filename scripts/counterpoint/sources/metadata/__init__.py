"""What is stated of an article: read off its parts, and by which outlet.

Stands on `structure` and `statements`. Begin with `from_text`.
"""
