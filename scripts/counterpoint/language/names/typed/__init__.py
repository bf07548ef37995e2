"""What a name names: clues, votes, and the one decision.

Begin with `decision`: no other module gives a name its type.
"""
