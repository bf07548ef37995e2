"""The section on hedging: how much, of what kind, in whose voice, in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.grids import Group, Thing, counted, grids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material

NAME, HEAD = "hedging", "Hedging"
TERMS_SHOWN = 15


def section(material: Material) -> dict[str, Any]:
    """Give the chart of rates, the tables, and the sentences that they count."""
    title = "Hedges per 1,000 words of each article with the 95% interval"
    return {
        "charts": charts.of_section(title, material, "hedges_per_1000"),
        "categories": _fixed(material, "hedge_categories", "category", "Hedges by category"),
        "voices": _fixed(
            material,
            "hedge_voices",
            "voice",
            "Hedges by voice: the writer’s own, and those of cited sources",
        ),
        "terms": _terms(material),
        "passages": material.passages[NAME],
    }


def _fixed(material: Material, table: str, key: str, caption: str) -> list[Grid]:
    """Lay out a table that has the same few things for every article."""
    rows = material.table(table)
    counts = {(row["document"], row[key]): int(row["hedges"]) for row in rows}
    topic = material.passages[NAME]

    def cell(thing: Thing, column: Column) -> Cell:
        return counted(counts[column.document, thing.head], topic.link(column, thing.key))

    things = [Thing((key, name), name) for name in dict.fromkeys(row[key] for row in rows)]
    return grids(caption, (key.capitalize(),), [Group(things)], material.columns, cell)


def _terms(material: Material) -> list[Grid]:
    terms, topic = material.table("hedge_terms"), material.passages[NAME]
    counts: dict[tuple[str, ...], int] = {
        (row["document"], row["term"], row["category"]): int(row["hedges"])
        for row in material.table("hedge_terms_by_article")
    }

    def cell(thing: Thing, column: Column) -> Cell:
        count = counts.get((column.document, *thing.key), 0)
        return counted(count, topic.link(column, ("term", *thing.key)))

    things = [
        Thing((row["term"], row["category"]), row["term"], row["category"], row["total"])
        for row in terms[:TERMS_SHOWN]
    ]
    corner = ("Hedge", "Category")
    return grids(_caption(terms), corner, [Group(things)], material.columns, cell)


def _caption(terms: Sequence[object]) -> str:
    if len(terms) <= TERMS_SHOWN:
        return "Every hedge"
    return f"The {TERMS_SHOWN} most widely used of {len(terms):,} hedges"
