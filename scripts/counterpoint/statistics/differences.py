"""Which differences between articles are more than noise."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import Measure


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one metric tells of the articles that have an interval for it, lowest value first."""

    measures: tuple[Measure, ...]
    pairs: int
    apart: tuple[tuple[Measure, Measure], ...]  # (lower, higher), widest difference first


def apart(first: Measure, second: Measure) -> bool:
    """Tell whether two 95% intervals have no value in common.

    Stricter than a test at 5% for one pair (for equal errors about 0.6%), which is what keeps the
    many pairs of a briefing from yielding false differences (Schenker and Gentleman 2001).
    """
    if None in (first.low, first.high, second.low, second.high):
        return False
    return bool(first.high < second.low or second.high < first.low)  # type: ignore[operator]


def verdict(measures: Sequence[Measure]) -> Verdict:
    """Judge every pair of articles on one metric; those without an interval are not judged."""
    known = [m for m in measures if m.value is not None and m.low is not None]
    ranked = sorted(known, key=lambda m: (_value(m), m.document))
    pairs = list(combinations(ranked, 2))
    found = [(low, high) for low, high in pairs if apart(low, high)]
    found.sort(key=lambda pair: _value(pair[0]) - _value(pair[1]))
    return Verdict(tuple(ranked), len(pairs), tuple(found))


def _value(measure: Measure) -> float:
    return measure.value if measure.value is not None else float("nan")
