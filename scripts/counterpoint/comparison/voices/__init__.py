"""Whom the articles cite, how much they let each say, and who speaks in several.

Stands on `counting` and `wording`. Begin with `citing`, which says what is one cited source.
"""
