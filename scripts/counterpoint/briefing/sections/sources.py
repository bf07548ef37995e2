"""The section on the sources: where each article is from and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.comparison.numbers import figure
from counterpoint.records import SUPPLIED

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material
    from counterpoint.records import Document

NAME, HEAD = "sources", "The sources"
MARK = "†"  # stands after what sources.csv states


def section(material: Material) -> dict[str, Any]:
    """Say what is stated of each article, by whom, what was left out and what is there twice."""
    words = {c.letter: material.measure("words", c) for c in material.columns}
    marks = {c.letter: _marks(c.article.document) for c in material.columns}
    return {
        "words": {letter: figure(m.value, m.unit) for letter, m in words.items()},
        "left_out": material.table("left_out"),
        "copies": _copies(material),
        "mark": MARK,
        "marks": marks,
        "supplied": any(map(any, (row.values() for row in marks.values()))),
    }


def _marks(document: Document) -> dict[str, str]:
    """Mark the fields that sources.csv states."""
    return {field: MARK * (origin == SUPPLIED) for field, origin in document.metadata_from.items()}


def _copies(material: Material) -> list[dict[str, Any]]:
    """Name the articles that have the text of another."""
    names = {c.document: f"{c.letter} ({c.label})" for c in material.columns}
    return [
        {
            "name": names.get(row["document"], row["document"]),
            "same_as": names.get(row["same_as"], row["same_as"]),
            "likeness": f"{float(row['likeness']):.0%}",
            "counted": row["document"] in names,
        }
        for row in material.table("copies")
    ]
