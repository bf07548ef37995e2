"""The section on hedging: how much, of what kind, in whose voice, in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.grids import Group, Thing, below, counted, grids
from counterpoint.briefing.layouts import MOST_COLUMNS
from counterpoint.comparison.hedging import CATEGORY, TERM, VOICE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material
    from counterpoint.comparison.counting import Counted
    from counterpoint.records import Hedge

PLACE, NAME, HEAD = 30, "hedging", "Hedging"
TERMS_SHOWN = 12


def section(material: Material) -> dict[str, Any]:
    """Give the chart of rates and the tables."""
    title = "Hedges per 1,000 words of each article with the 95% interval"
    return {
        "found": charts.found(material, "hedges_per_1000"),
        "charts": charts.of_section(title, material, "hedges_per_1000"),
        "categories": _fixed(material, CATEGORY, "hedge_categories", "Hedges by category"),
        "voices": below(
            _fixed(
                material,
                VOICE,
                "hedge_voices",
                "Hedges by voice: the writer’s own, and those of cited sources",
            )
        ),
        "terms": below(_terms(material)),
        "widely": _widely(material) if len(material.columns) > MOST_COLUMNS else [],
    }


def _fixed(material: Material, counts: Counted[Hedge], table: str, caption: str) -> list[Grid]:
    """Lay out a table that has the same few things for every article."""
    rows = material.table(table)
    key = next(head for head in rows[0] if head not in {"document", "hedges"}) if rows else ""
    things = [Thing((name,), name) for name in dict.fromkeys(row[key] for row in rows)]
    cell = _cell(material, counts)
    return grids(caption, key.capitalize(), [Group(things)], material.columns, cell)


def _terms(material: Material) -> list[Grid]:
    terms = material.table("hedge_terms")
    things = [
        Thing((row["term"], row["category"]), row["term"], row["category"], row["total"])
        for row in terms[:TERMS_SHOWN]
    ]
    if len(material.columns) > MOST_COLUMNS:  # a table an article a row of each few terms is long
        return []
    return grids(_caption(terms), "Hedge", [Group(things)], material.columns, _cell(material, TERM))


def _widely(material: Material) -> list[str]:
    """Name the terms of many articles, each with how many of them have it."""
    terms = material.table("hedge_terms")[:TERMS_SHOWN]
    return [f"{row['term']} {row['total']} in {row['articles']}" for row in terms]


def _cell(material: Material, counts: Counted[Hedge]) -> Callable[[Thing, Column], Cell]:
    """Count a thing in an article, and lead to where it stands there."""
    where = {column.document: counts.where(column.article) for column in material.columns}

    def cell(thing: Thing, column: Column) -> Cell:
        spans = where[column.document].get(thing.key, [])
        return counted(len(spans), material.links.passages(column, "hedge", spans))

    return cell


def _caption(terms: Sequence[object]) -> str:
    if len(terms) <= TERMS_SHOWN:
        return "Every hedge"
    return f"The {TERMS_SHOWN} most widely used of {len(terms):,} hedges"
