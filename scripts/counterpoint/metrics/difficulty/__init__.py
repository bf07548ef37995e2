"""How hard words are, as the readability formulas count them: syllables, hard and familiar words.

Stands on nothing else of the room. Begin with `syllables`; `indices` are the formulas themselves.
"""
