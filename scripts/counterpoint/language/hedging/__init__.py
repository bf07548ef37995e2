"""How sure a text is: hedges and boosters, and in whose mouth they stand.

Stands on `roles` and `parse`, never on `names` or `voices`. Begin with `markers`, its door; the
lists and their README are in `data/`.
"""
