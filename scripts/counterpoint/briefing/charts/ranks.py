"""Many articles ranked on one measure: a point each with its interval, the ends named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.scale import WIDTH, Scale, Ticks
from counterpoint.briefing.charts.words import summed
from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from counterpoint.briefing.articles import Column
    from counterpoint.records import Measure

LEFT, GUTTER = 40, 200  # room for the figures of the axis, and for names at the right
HIGH, LOW = 24, 164  # y of the ends of the scale; above and below stand letters
NAMED = 4  # articles at either end
APART = 15  # of letters
LINE = 14  # of the list of names

Known = Sequence[tuple["Column", "Measure", float]]  # with its value


@dataclass(frozen=True, slots=True)
class Point:
    """One article."""

    x: float
    y: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Callout:
    """A letter, and the place in the chart that a fine line leads to."""

    letter: str
    x: float
    y: float
    line_y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list beside the chart; a head has no figure."""

    y: float
    text: str
    figure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranks(Chart):
    """Points from the highest at the left to the lowest at the right."""

    form: ClassVar[str] = "ranks"
    left: float
    right: float
    points: tuple[Point, ...]
    callouts: tuple[Callout, ...]
    lines: tuple[Line, ...]
    middle: float | None  # y of the median
    ticks: Ticks


def ranks(title: str, rows: Sequence[tuple[Column, Measure]]) -> Ranks:
    """Rank articles along one axis.

    Args:
        title: says what the chart shows, for who cannot see it.
        rows: the highest first, the undefined last.
    """
    unit = rows[0][1].unit
    known = [(c, m, m.value) for c, m in rows if m.value is not None]
    scale = Scale.of((v for _, m in rows for v in (m.value, m.low, m.high)), LOW, HIGH)
    left, right = float(LEFT), float(WIDTH - GUTTER - 16)
    wide = (right - left) / max(1, len(known))
    points = [
        Point(
            round(left + wide * (n + 0.5), 2),
            scale.place(value),
            scale.maybe(m.low),
            scale.maybe(m.high),
        )
        for n, (_, m, value) in enumerate(known)
    ]
    ends = min(NAMED, len(known) // 2)
    middle = median([value for _, _, value in known]) if known else None
    undefined = len(rows) - len(known)
    note = "A point an article with its 95% interval, the highest first; the line is the median."
    note += f" Undefined for {undefined:,}." if undefined else ""
    return Ranks(
        alt=summed(title, [(c.letter, m.value) for c, m in rows], unit),
        ink=LOW + LINE + 12,
        left=left,
        right=right,
        points=tuple(points),
        callouts=(*_above(known[:ends], points), *_below(known[len(known) - ends :], points)),
        lines=_lines(known, ends, middle, unit),
        middle=scale.maybe(middle),
        ticks=scale.ticks(unit),
        note=note,
    )


def _above(known: Known, points: Sequence[Point]) -> list[Callout]:
    """Letter the first articles, over the chart."""
    return [
        Callout(
            column.letter,
            points[0].x + 4 + APART * n,
            HIGH - 14,
            HIGH - 11,
            point.x,
            point.y if point.high is None else point.high,
        )
        for n, ((column, _, _), point) in enumerate(zip(known, points, strict=False))
    ]


def _below(known: Known, points: Sequence[Point]) -> list[Callout]:
    """Letter the last articles, under the chart."""
    last = points[len(points) - len(known) :]
    return [
        Callout(
            column.letter,
            points[-1].x - 4 - APART * (len(known) - 1 - n),
            LOW + 19,
            LOW + 9,
            point.x,
            point.y if point.low is None else point.low,
        )
        for n, ((column, _, _), point) in enumerate(zip(known, last, strict=True))
    ]


def _lines(known: Known, ends: int, middle: float | None, unit: str) -> tuple[Line, ...]:
    """List the named articles with their values, and the median between them."""

    def of(column: Column, value: float) -> tuple[str, str]:
        return column.name, figure(value, unit)

    listed = [
        ("Highest", ""),
        *(of(column, value) for column, _, value in known[:ends]),
        ("Median", figure(middle, unit)),
        ("Lowest", ""),
        *(of(column, value) for column, _, value in known[len(known) - ends :]),
    ]
    return tuple(Line(HIGH + LINE * n, *line) for n, line in enumerate(listed))
