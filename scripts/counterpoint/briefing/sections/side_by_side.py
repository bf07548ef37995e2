"""Every measure of every article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing.grids import Group, Thing, grids, measured

if TYPE_CHECKING:
    from counterpoint.briefing.columns import Column
    from counterpoint.briefing.grids import Cell
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
    """Lay out all measures; each figure leads to the passages of its section and article."""

    def cell(thing: Thing, column: Column) -> Cell:
        part, metric = thing.key
        link = None if part == "length" else f"{part}-passages-{column.letter}"
        return measured(material.measure(metric, column), link)

    groups = [
        Group(
            [Thing((part, m["metric"]), m["head"], m["unit"]) for m in material.of_section(part)],
            head,
            f"side-by-side-{part}",
        )
        for part, head in PARTS
    ]
    return {"grids": grids("Measures", ("Measure", "Unit"), groups, material.columns, cell)}
