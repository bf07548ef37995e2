"""The section on readability: grades with their intervals, and the longest sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts, passages

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material

NAME, HEAD = "readability", "Readability"


def section(material: Material) -> dict[str, Any]:
    """Give the chart of grades and the longest sentences."""
    words = material.settings["excerpt_words"]
    title = "Flesch-Kincaid grade of each article with its 95% interval"
    return {
        "charts": charts.measured(title, material, "flesch_kincaid_grade"),
        "blocks": [passages.longest(column.article, words) for column in material.columns],
    }
