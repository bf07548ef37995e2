"""Which differences between articles are more than noise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.records import Measure


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one metric tells of the articles, judged pair by pair."""

    measures: tuple[Measure, ...]  # of the articles that are judged, lowest value first
    unjudged: tuple[Measure, ...]  # of those without an interval
    apart: int  # pairs whose intervals share no value
    widest: tuple[Measure, Measure] | None  # of these (lower, higher) that whose values differ most

    @property
    def pairs(self) -> int:
        """How many pairs of articles are judged."""
        return len(self.measures) * (len(self.measures) - 1) // 2


def verdict(measures: Iterable[Measure]) -> Verdict:
    """Judge every pair of articles on one metric.

    Two articles are told apart where their 95% intervals have no value in common. For one pair
    that is stricter than a test at 5% (for equal errors about 0.6%), which keeps false differences
    rare among the many pairs of a briefing (Schenker and Gentleman 2001). An article without an
    interval, or with one that is a single value, is not judged.

    Args:
        measures: one an article, all of the same metric, in any order.
    """
    ranked = sorted(measures, key=lambda m: (m.value is not None, m.value or 0.0, m.document))
    judged = tuple(m for m in ranked if _has_interval(m))
    unjudged = tuple(m for m in ranked if not _has_interval(m))
    values, lows, highs = (
        np.array([getattr(m, name) for m in judged], dtype=np.float64)
        for name in ("value", "low", "high")
    )
    by_high = np.argsort(highs, kind="stable")
    # Ten thousand articles have fifty million pairs: count for each article those wholly below it.
    below = np.searchsorted(highs[by_high], lows, side="left")
    if not below.any():
        return Verdict(judged, unjudged, 0, None)
    least = np.minimum.accumulate(values[by_high])
    gaps = np.where(below > 0, values - least[below - 1], -np.inf)
    higher = int(np.argmax(gaps))
    lower = by_high[: below[higher]][np.argmin(values[by_high][: below[higher]])]
    return Verdict(judged, unjudged, int(below.sum()), (judged[lower], judged[higher]))


def _has_interval(measure: Measure) -> bool:
    return measure.low is not None and measure.high is not None and measure.low < measure.high
