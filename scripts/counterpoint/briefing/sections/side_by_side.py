"""Every measure of every article, or what a page can hold of it: see briefing/layouts.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing.grids import Group, Thing, grids, measured
from counterpoint.briefing.layouts import MOST_RANKED, MOST_ROWS
from counterpoint.briefing.sections import by_group, overview

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material

PLACE, NAME, HEAD = 70, "side-by-side", "Side by side"


def section(material: Material) -> dict[str, Any]:
    """Lay out all measures; of many articles the chief ones, ranked; of more their groups."""
    count = len(material.columns)
    return {
        "grids": _grids(material) if count <= MOST_ROWS else [],
        "overview": overview.section(material) if MOST_ROWS < count <= MOST_RANKED else None,
        "groups": by_group.section(material) if count > MOST_RANKED else None,
        "anchors": [f"{NAME}-{part}" for part in _parts(material)],
    }


def _parts(material: Material) -> dict[str, str]:
    """Give the parts of the table, each with its head: the sections that have measures."""
    parts = dict.fromkeys(metric["section"] for metric in material.printed)
    return {part: material.heads.get(part, part.capitalize()) for part in parts}


def _unit(metric: Mapping[str, str]) -> str:
    """Say in what a measure counts, where neither its name nor its figures do."""
    said = metric["unit"] == "%" or metric["unit"] in metric["head"].lower()
    return "" if said else metric["unit"]


def _grids(material: Material) -> list[Grid]:
    """Give all measures; each figure leads to the passages that it counts, if it counts any."""

    def cell(thing: Thing, column: Column) -> Cell:
        (metric,) = thing.key
        measure = material.measure(metric, column)
        return measured(measure, material.links.of_metric(column, metric))

    groups = [
        Group(
            [Thing((m["metric"],), m["head"], _unit(m)) for m in material.of_section(part)],
            head,
            f"{NAME}-{part}",
        )
        for part, head in _parts(material).items()
    ]
    return grids("Measures", "Measure", groups, material.columns, cell)
