"""Axes: where a value lies between two round ends. All charts share one width and one type size."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING, Self

from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from collections.abc import Iterable

# Units of the SVG. A unit prints as 0.76 pt, so that type of 10 units is the least of 7.5 pt.
WIDTH, LABELS, FIGURES = 640, 190, 140  # the whole, room for names at the left, for figures right
ROW, TOP = 22, 8
FOOT = 26  # room for the figures of an axis
NOTE = 14  # room for a line under the chart
TALLEST = 12  # rows of a chart: one that is cut fills pages better than one that is not
TICKS = 5  # about as many as an axis has
FINEST = 1e-9  # of the lengths of an axis: a finer one would have no step that can be counted

Ticks = tuple[tuple[float, str], ...]  # where, and what is written there


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from `least` to `most` laid out between two places; `end` may be before `start`."""

    least: float
    most: float
    step: float
    start: float
    end: float

    @classmethod
    def of(cls, values: Iterable[float | None], start: float, end: float) -> Self:
        """Make a scale that holds all values, from zero where zero is near; 0 to 1 for none."""
        known = [value for value in values if value is not None]
        return cls(*_ends(min(known, default=0.0), max(known, default=1.0)), start, end)

    def place(self, value: float) -> float:
        """Give the place of a value."""
        share = (value - self.least) / (self.most - self.least)
        return round(self.start + (self.end - self.start) * share, 2)

    def maybe(self, value: float | None) -> float | None:
        """Give the place of a value; there is none for what is undefined."""
        return None if value is None else self.place(value)

    def ticks(self, unit: str) -> Ticks:
        """Give the round values of the axis."""
        steps = round((self.most - self.least) / self.step)
        values = [self.least + self.step * n for n in range(steps + 1)]
        return tuple((self.place(v), figure(v, unit).removesuffix(".0")) for v in values)


def _ends(low: float, high: float) -> tuple[float, float, float]:
    """Choose round ends and a round step (1, 2 or 5 times a power of ten) for an axis."""
    span = next(size for size in (high - low, abs(high), 1.0) if size > FINEST)
    rough = span / TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
    least = 0.0 if 0 <= low < span else floor(low / step) * step
    most = least
    while most < high:
        most += step
    return least, max(most, least + step), step
