"""Pairs and groups of articles: which differ on a headline, by how much, and how surely."""
