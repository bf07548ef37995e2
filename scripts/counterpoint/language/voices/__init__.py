"""Who says what: the words attributed, to whom, and by which words.

Stands on `roles` and `parse`, never on `names` or `hedging`. Begin with `attributions`, its door:
it asks `quoted` and `reports` for the words, and `speakers` for who says them.
"""
