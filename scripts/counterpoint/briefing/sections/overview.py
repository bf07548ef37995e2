"""Side by side for corpora of many: ranks, a heat matrix, and a small block an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.charts.matrix import head
from counterpoint.comparison.numbers import UNDEFINED, figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.links import Link
    from counterpoint.briefing.material import Material, Table

CHIEF = (  # one or two of each topic; a rate rather than a count, where there is one
    "flesch_kincaid_grade",
    "entities_per_1000",
    "hedges_per_1000",
    "boosters_per_1000",
    "attributions",
    "experts_cited",
    "unnamed_share",
    "words_quoted_share",
    "words",
)
RANKED = ("flesch_kincaid_grade", "hedges_per_1000", "words_quoted_share")  # these fill a page
SMALL = ("flesch_kincaid_grade", "entities_per_1000", "hedges_per_1000", "words_quoted_share")
MOST_SMALL = 60  # articles that have a block each; of more the matrix has the figures
TRACK = 10.0  # millimetres of the scale beside a figure


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure of an article, and how far along the scale of all articles it lies."""

    name: str
    text: str
    link: Link | None
    offset: str | None  # a length in CSS; none where undefined


@dataclass(frozen=True, slots=True)
class Small:
    """One article in a few figures."""

    column: Column
    said: str  # date and words
    marks: tuple[Mark, ...]


def section(material: Material) -> dict[str, Any]:
    """Give the ranks, the matrix and the blocks."""
    return {
        "ranks": [
            (m["section"], head(m), charts.measured(head(m), material, m["metric"]))
            for m in chief(material, RANKED)
        ],
        "matrix": charts.matrix(material, chief(material, CHIEF)),
        "small": smalls(material, chief(material, SMALL))
        if len(material.columns) <= MOST_SMALL
        else [],
    }


def chief(material: Material, names: Sequence[str]) -> Table:
    """Give the rows of metrics.csv of the measures that stand for the others."""
    rows = {row["metric"]: row for row in material.metrics}
    return [rows[name] for name in names]


def smalls(material: Material, metrics: Table) -> list[Small]:
    """Make a block of each article; the scale of a measure is that of all articles."""
    ends: dict[str, tuple[float, float]] = {}
    for row in metrics:
        values = [material.measure(row["metric"], c).value for c in material.columns]
        known = [value for value in values if value is not None]
        ends[row["metric"]] = (min(known, default=0.0), max(known, default=0.0))
    return [
        Small(
            column,
            _said(material, column),
            tuple(_mark(material, column, row, ends) for row in metrics),
        )
        for column in material.columns
    ]


def _said(material: Material, column: Column) -> str:
    words = material.measure("words", column)
    date = column.article.document.date or "date not stated"
    return f"{date} · {figure(words.value, words.unit)} words"


def _mark(
    material: Material, column: Column, row: Mapping[str, str], ends: Mapping[str, Any]
) -> Mark:
    measure = material.measure(row["metric"], column)
    if measure.value is None:
        return Mark(head(row), UNDEFINED, None, None)
    low, high = ends[row["metric"]]
    share = (measure.value - low) / (high - low) if high > low else 0.5
    return Mark(
        head(row),
        figure(measure.value, measure.unit),
        material.links.of_metric(column, row["metric"]),
        f"{TRACK * share:.2f}mm",
    )
