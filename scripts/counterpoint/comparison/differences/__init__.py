"""Pairs and groups of articles: which differ on a headline, by how much, and how surely.

Stands on `corpus`, `finding` and `numbers`. Begin with `contrasts`; `headlines` says which metrics
are judged at all.
"""
