"""The section on readability: grades with their intervals, and the length of each sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material

PLACE, NAME, HEAD = 50, "readability", "Readability"


def section(material: Material) -> dict[str, Any]:
    """Give the chart of grades, unless all measures are charted together, and that of sentences."""
    title = "Flesch-Kincaid grade of each article with its 95% interval"
    return {
        "found": charts.found(material, "flesch_kincaid_grade"),
        "spread": _spread(material),
        "charts": charts.of_section(title, material, "flesch_kincaid_grade"),
        "strips": charts.strips(material),
    }


def _spread(material: Material) -> str:
    """Say how far apart the grades of one article lie, over the articles; nothing if undefined."""
    measures = [material.measure("grade_spread", column) for column in material.columns]
    known = sorted((m.value, m.unit) for m in measures if m.value is not None)
    ends = [figure(*known[end]) for end in (0, -1)] if known else []
    return " to ".join(dict.fromkeys(ends))
