"""Which differences between articles are more than noise.

The interval of a difference is made from the values and bounds of two articles, and from nothing
else, so that a reader can check it by hand: with l and u for the bounds of the lower article, L and
U for those of the higher, and the difference d of their values, it is

    d - c sqrt((higher - L)² + (u - lower)²)  to  d + c sqrt((U - higher)² + (lower - l)²)

where c = 1 is the method of variance estimates recovery, or square-and-add (Newcombe 1998; Zou and
Donner 2008). All pairs of k articles are judged at once by the studentized range of Tukey (1953),
as Kramer (1956) has it for unequal errors: c = q(level, k) / (√2 z), with q at infinite degrees of
freedom and z the normal quantile of the 95% bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.statistics.intervals import Z
from counterpoint.statistics.studentized_range import quantile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from counterpoint.records import Measure

    Floats = NDArray[np.float64]

_CHUNK = 1 << 20  # pairs that are worked on at once, 8 MB an array
_LARGEST = 1e3  # size of a difference; no real one comes near, and so every size is finite


@dataclass(frozen=True, slots=True)
class Difference:
    """What one article has more than another, with the bounds that hold for all pairs at once."""

    lower: Measure
    higher: Measure
    value: float
    low: float
    high: float
    size: float  # in distances from the value to the lower bound: over 1 the interval excludes 0

    @property
    def apart(self) -> bool:
        """Whether the two articles are told apart."""
        return self.size > 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one metric tells of the articles, judged pair by pair."""

    measures: tuple[Measure, ...]  # of the articles that are judged, lowest value first
    unjudged: tuple[Measure, ...]  # of those without an interval
    scale: float  # what the half-widths are multiplied by, for all pairs to hold at once
    apart: int  # pairs that are told apart
    widest: Difference | None  # of these that whose values differ most

    @property
    def pairs(self) -> int:
        """How many pairs of articles are judged."""
        return len(self.measures) * (len(self.measures) - 1) // 2

    def largest(self, most: int) -> list[Difference]:
        """Give the pairs of the largest size, largest first, whether told apart or not.

        Pairs of one size are in the order of their values.
        """
        found, least = np.empty((0, 3)), 0.0  # size, rank of the lower, rank of the higher
        for start, sizes in _blocks(self.measures, self.scale):
            # Only what can still be among them is sorted: all would take much longer.
            if np.count_nonzero(sizes >= least) > most:
                least = np.partition(sizes, sizes.size - most, axis=None)[-most]
            i, j = np.nonzero(sizes >= least)
            found = np.concatenate((found, np.column_stack((sizes[i, j], start + i, start + j))))
            found = found[np.lexsort((found[:, 2], found[:, 1], -found[:, 0]))][:most]
            if len(found) == most:
                least = found[-1, 0]
        return [
            difference(self.measures[int(i)], self.measures[int(j)], self.scale)
            for _, i, j in found
        ]


def verdict(measures: Iterable[Measure], level: float) -> Verdict:
    """Judge every pair of articles on one metric.

    Two articles are told apart where the simultaneous interval of their difference excludes 0. An
    article without an interval, or with one that is a single value, is not judged.

    Args:
        measures: one an article, all of the same metric, in any order.
        level: the chance that any two are told apart of articles that are samples of one text.
    """
    ranked = sorted(measures, key=lambda m: (m.value is not None, m.value or 0.0, m.document))
    judged = tuple(m for m in ranked if _has_interval(m))
    unjudged = tuple(m for m in ranked if not _has_interval(m))
    if len(judged) < 2:  # noqa: PLR2004  a pair
        return Verdict(judged, unjudged, 1.0, 0, None)
    scale = scale_of(level, len(judged))
    values = np.array([m.value for m in judged])
    apart, widest = 0, None
    for start, sizes in _blocks(judged, scale):
        told = sizes > 1
        apart += int(told.sum())
        gaps = np.where(told, values[start:] - values[start : start + len(sizes), np.newaxis], -1.0)
        i, j = np.unravel_index(np.argmax(gaps), gaps.shape)
        if gaps[i, j] > (widest.value if widest else 0.0):
            widest = difference(judged[start + i], judged[start + j], scale)
    return Verdict(judged, unjudged, scale, apart, widest)


def scale_of(level: float, count: int) -> float:
    """Say how much wider the interval of one pair must be for those of all pairs to hold at once.

    Args:
        level: the chance that any of them fails to.
        count: of articles, 2 or more.
    """
    return quantile(level, count) / (sqrt(2) * Z)


def difference(lower: Measure, higher: Measure, scale: float) -> Difference:
    """Give the difference of two articles, with its interval.

    Args:
        lower: of the article with the lower value, or with the same.
        higher: of the article with the higher value; both have intervals.
        scale: 1 for a pair by itself, more for one of many.

    Returns:
        Value and bounds in the unit of the metric; those of shares lie within -1 and 1.
    """
    (x, y), (fall, down), (up, rise) = _columns((lower, higher))
    below, above = scale * sqrt(down * down + up * up), scale * sqrt(rise * rise + fall * fall)
    edge = 1.0 if higher.unit == "share" else float("inf")
    return Difference(
        lower,
        higher,
        float(y - x),
        max(-edge, float(y - x - below)),
        min(edge, float(y - x + above)),
        float(_sizes(np.array(y - x), np.array(below))),
    )


def _has_interval(measure: Measure) -> bool:
    return measure.low is not None and measure.high is not None and measure.low < measure.high


def _columns(measures: Iterable[Measure]) -> tuple[Floats, Floats, Floats]:
    """Give the values, and how far the lower and the upper bound lie from each."""
    rows = np.array([(m.value, m.low, m.high) for m in measures], dtype=np.float64)
    values, lows, highs = rows.reshape(-1, 3).T
    return values, values - lows, highs - values


def _blocks(measures: Sequence[Measure], scale: float) -> Iterator[tuple[int, Floats]]:
    """Give the size of the difference of every pair, some articles at a time.

    Ten thousand articles have fifty million pairs: they are never all there at once.

    Args:
        measures: of articles with intervals, lowest value first.
        scale: as of a verdict.

    Yields:
        A rank s, and sizes of shape (some, all from s on): row i, column j is of the pair of the
        ranks s + i and s + j. What is no pair, or one that another place holds, is -1.
    """
    values, down, up = _columns(measures)
    some = 1 + _CHUNK // (1 + len(measures))
    for start in range(0, len(measures), some):
        rows = slice(start, start + some)
        gaps = values[start:] - values[rows, np.newaxis]
        sizes = _sizes(gaps, scale * np.sqrt(down[start:] ** 2 + up[rows, np.newaxis] ** 2))
        sizes[np.tril_indices(len(sizes), m=len(values) - start)] = -1.0
        yield start, sizes


def _sizes(gaps: Floats, below: Floats) -> Floats:
    """Divide differences by the distances to their lower bounds; 0 where there is none."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(gaps > 0, np.minimum(gaps / below, _LARGEST), 0.0)
