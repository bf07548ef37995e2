"""What every room reads off a text, without a parser: its words, its quotations.

Imports `records` alone. Doors: `quotations.find` (where a text quotes) and `words.words` (how many
words; `words.WORD` is what counts as one).
"""
