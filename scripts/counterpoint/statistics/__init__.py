"""Figures with what they are worth: an article is a small sample of how its writer writes.

Imports `metrics` and `records`. Begin with `intervals`. Doors: `measure` (every figure of
an article with its interval) for the stage; for the comparison `differences.verdict` (is a
difference more than noise), `log_odds` (which words set an article apart), and `intervals.Z`.
"""

from counterpoint.statistics.measuring import measure

__all__ = ["measure"]
