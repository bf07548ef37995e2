"""The section on readability: grades with their intervals, and the longest sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.excerpts import excerpt
from counterpoint.briefing.layouts import MOST_COLUMNS
from counterpoint.comparison.numbers import figure
from counterpoint.text.words import words

if TYPE_CHECKING:
    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.excerpts import Passage
    from counterpoint.briefing.material import Material

PLACE, NAME, HEAD = 50, "readability", "Readability"


def section(material: Material) -> dict[str, Any]:
    """Give the chart of grades, unless all measures are charted together, and the sentences."""
    title = "Flesch-Kincaid grade of each article with its 95% interval"
    return {
        "spread": _spread(material),
        "charts": charts.of_section(title, material, "flesch_kincaid_grade"),
        "strips": charts.strips(material),
        "longest": _longest(material),
    }


def _spread(material: Material) -> str:
    """Say how far apart the grades of one article lie, over the articles; nothing if undefined."""
    measures = [material.measure("grade_spread", column) for column in material.columns]
    known = sorted((m.value, m.unit) for m in measures if m.value is not None)
    ends = [figure(*known[end]) for end in (0, -1)] if known else []
    return " to ".join(dict.fromkeys(ends))


def _longest(material: Material) -> list[tuple[Column, Passage]]:
    """Cut out the longest sentence of each article that has one, where articles are few."""
    few = material.columns if len(material.columns) <= MOST_COLUMNS else ()
    return [(column, found) for column in few if (found := _sentence(material, column))]


def _sentence(material: Material, column: Column) -> Passage | None:
    text = column.article.document.text
    prose = [(s.start, s.end) for s in column.article.sentences if not s.heading]
    if not prose:
        return None
    count, span = max((words(text[start:end]), (start, end)) for start, end in prose)
    shown = excerpt(column.article, span, (), material.settings["excerpt_words"])
    return replace(shown, note=f"{count} words")
