"""Mail: who sent it and when, and what of its text is the article.

Part of the format `eml`. Begin with `letters`.
"""
