"""Figures with what they are worth: an article is a small sample of how its writer writes."""

from counterpoint.statistics.measuring import measure

__all__ = ["measure"]
