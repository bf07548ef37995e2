"""What is stated of an article: in its text, beside it, or by the reader of the briefing.

What one line says, and no more; stands on `text`. Begin with `dates`.
"""
