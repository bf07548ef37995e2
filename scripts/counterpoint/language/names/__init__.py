"""The names of a document: where they stand, what each names, one form for each thing.

Stands on `roles` and `parse`, never on `voices` or `hedging`. Begin with `entities`, its door.
"""
