"""Whom the articles cite, how much they let each say, and who speaks in several."""
