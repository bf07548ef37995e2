"""What each paragraph is: part of the article, or one of the things around it.

Stands on `statements` and `text`. Begin with `parts`.
"""
