"""Every measure of every article, or what a page can hold of it: see briefing/layouts.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing.grids import Group, Thing, grids, measured
from counterpoint.briefing.layouts import MOST_RANKED, MOST_ROWS
from counterpoint.briefing.sections import by_group, overview

if TYPE_CHECKING:
    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material

NAME, HEAD = "side-by-side", "Side by side"
PARTS = (
    ("length", "Length"),
    ("readability", "Readability"),
    ("names", "Names"),
    ("hedging", "Hedging"),
    ("voices", "Cited sources"),
)


def section(material: Material) -> dict[str, Any]:
    """Lay out all measures; of many articles the chief ones, ranked; of more their groups."""
    count = len(material.columns)
    return {
        "grids": _grids(material) if count <= MOST_ROWS else [],
        "overview": overview.section(material) if MOST_ROWS < count <= MOST_RANKED else None,
        "groups": by_group.section(material) if count > MOST_RANKED else None,
        "anchors": [f"side-by-side-{part}" for part, _ in PARTS],
    }


def _grids(material: Material) -> list[Grid]:
    """Give all measures; each figure leads to the passages of its section and article."""

    def cell(thing: Thing, column: Column) -> Cell:
        part, metric = thing.key
        link = (
            None if part == "length" else material.passages[part].link(column, ("metric", metric))
        )
        return measured(material.measure(metric, column), link)

    groups = [
        Group(
            [Thing((part, m["metric"]), m["head"], m["unit"]) for m in material.of_section(part)],
            head,
            f"side-by-side-{part}",
        )
        for part, head in PARTS
    ]
    return grids("Measures", ("Measure", "Unit"), groups, material.columns, cell)
