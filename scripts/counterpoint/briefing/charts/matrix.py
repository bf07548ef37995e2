"""Many articles by a few measures: each figure is printed, and shaded by its rank."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.scale import WIDTH
from counterpoint.briefing.charts.words import summed
from counterpoint.briefing.layouts import parted, ranked
from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.material import Material, Table

SAID = ("%", "sources")  # units that stand with each figure, or that a name of people implies
LABELS = 150  # room for names
HEADS, LINE = 56, 12.5
WIDE = 10  # letters of a line of a head
SHADES = 5  # fifths of the articles
PART = 28  # articles of a chart: two of them fill a page, and one leaves no great gap
NOTE_TEXT = "Shaded by rank, in fifths of the articles: the darkest have most. – is undefined."


@dataclass(frozen=True, slots=True)
class Square:
    """A figure with the shade behind it: 0 the lowest fifth; none where it is undefined."""

    x: float
    text: str
    shade: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One article."""

    y: float
    label: str
    squares: tuple[Square, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix(Chart):
    """Articles from the highest to the lowest on the first measure."""

    form: ClassVar[str] = "matrix"
    floor: float  # y of the first line
    line: float
    square: float  # how wide
    heads: tuple[tuple[float, tuple[str, ...]], ...]  # where each ends, and its lines
    rows: tuple[Line, ...]
    note: str = NOTE_TEXT


def matrix(material: Material, metrics: Table) -> list[Matrix]:
    """Lay out all articles by some metrics, ranked by the first of them.

    Args:
        material: of the briefing.
        metrics: rows of metrics.csv.
    """
    first = metrics[0]["metric"]
    ordered = ranked(material.columns, lambda c: material.measure(first, c).value)
    known = {
        m["metric"]: sorted(
            value
            for c in material.columns
            for value in [material.measure(m["metric"], c).value]
            if value is not None
        )
        for m in metrics
    }
    wide = round((WIDTH - LABELS) / len(metrics), 2)

    def square(n: int, metric: str, column: Column) -> Square:
        measure = material.measure(metric, column)
        text = figure(measure.value, measure.unit)
        return Square(round(LABELS + wide * n, 2), text, shade(measure.value, known[metric]))

    def line(n: int, column: Column) -> Line:
        squares = (square(k, m["metric"], column) for k, m in enumerate(metrics))
        return Line(HEADS + LINE * n, column.name, tuple(squares))

    values = [(c.letter, material.measure(first, c).value) for c in ordered]
    unit = material.measure(first, ordered[0]).unit
    return [
        Matrix(
            alt=summed(
                f"{len(metrics)} measures by article, ranked by {metrics[0]['head']}", values, unit
            ),
            ink=HEADS + LINE * len(part) + 4,
            floor=HEADS,
            line=LINE,
            square=wide,
            heads=tuple(
                (
                    round(LABELS + wide * (n + 1) - 5, 2),
                    tuple(wrap(head(m), WIDE, break_long_words=False)),
                )
                for n, m in enumerate(metrics)
            ),
            rows=tuple(line(n, column) for n, column in enumerate(part)),
        )
        for part in parted(ordered, PART)
    ]


def head(metric: Mapping[str, str]) -> str:
    """Name a metric with its unit, where neither its name nor its figures say it."""
    name, unit = metric["head"], metric["unit"]
    return name if unit in SAID or unit.lower() in name.lower() else f"{name}, {unit}"


def shade(value: float | None, known: Sequence[float]) -> int | None:
    """Give the fifth in which a value lies, by how many of the known values are lower.

    Equal values have one shade. A measure that is the same for all has the lowest.
    """
    if value is None:
        return None
    return SHADES * bisect_left(known, value) // len(known)
