"""What makes a text doubtful: its language, broken sentences, a missing end.

Stands on `structure` and `text`. Begin with `doubts`.
"""
