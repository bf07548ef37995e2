"""The section on names: who names whom and what, shared, alone, or in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing.grids import MOST_THINGS, Group, Thing, counted, grids
from counterpoint.briefing.layouts import MOST_COLUMNS
from counterpoint.comparison.finding import TWO
from counterpoint.comparison.names import NAME as NAMED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material, Table
    from counterpoint.comparison.counting import Thing as Name  # canonical and type
    from counterpoint.records import Span

    Mentions = Mapping[Name, Sequence[Span]]  # where each name of an article stands

PLACE, NAME, HEAD = 40, "names", "Names"
SHOWN = 16  # rows of the matrix
TYPES = {
    "PERSON": "person",
    "ORG": "organisation",
    "PLACE": "place",
    "GROUP": "group",
    "OTHER": "other",
}
MOST = 6  # names in a list of an article
SHARED = 12  # names in the list of those in every article
DOUBTS = 20  # names that may be short for several


def section(material: Material) -> dict[str, Any]:
    """Give the matrix and the lists; each count leads to the mentions that it counts."""
    table, columns = material.table("entities"), material.columns
    mentions = {column.document: NAMED.where(column.article) for column in columns}
    shared = [row["canonical"] for row in table if row["articles"] == str(len(columns))]
    single = {(row["canonical"], row["type"]) for row in table if row["articles"] == "1"}
    listed = columns if TWO <= len(columns) <= MOST_COLUMNS else []
    doubtful = material.table("doubtful_names")
    return {
        "grids": _matrix(material, table, mentions),
        "shared": shared[:SHARED],
        "shared_more": len(shared[SHARED:]),
        "alone": [
            (c, *_list(material, c, {n: s for n, s in mentions[c.document].items() if n in single}))
            for c in listed
        ],
        "doubts": _doubts(material, doubtful[:DOUBTS], mentions),
        "doubts_more": len(doubtful[DOUBTS:]),
    }


def _matrix(material: Material, table: Table, mentions: Mapping[str, Mentions]) -> list[Grid]:
    def cell(thing: Thing, column: Column) -> Cell:
        spans = mentions[column.document].get(thing.key, [])
        return counted(len(spans), material.links.passages(column, "mention", spans))

    most = SHOWN if len(material.columns) <= MOST_COLUMNS else MOST_THINGS
    things = [
        Thing((row["canonical"], row["type"]), row["canonical"], TYPES[row["type"]], row["total"])
        for row in _beside(table[:most])
    ]
    some = f"the {most} most widely shared of {len(table):,} names"
    caption = f"Mentions of {some if len(table) > most else 'all names'}"
    return grids(caption, "Name", [Group(things)], material.columns, cell)


def _beside(table: Table) -> Table:
    """Put a people right behind its country, where that is in the table too."""
    countries = {row["canonical"] for row in table}
    after = [row for row in table if row["country"] and row["country"] in countries]
    return [
        each
        for row in table
        if row not in after
        for each in (row, *(people for people in after if people["country"] == row["canonical"]))
    ]


def _list(
    material: Material, column: Column, mentions: Mentions
) -> tuple[list[tuple[str, Cell]], int]:
    """List the most mentioned names, and how many more there are."""
    ranked = sorted(mentions.items(), key=lambda item: (-len(item[1]), item[0]))
    items = [
        (name[0], counted(len(spans), material.links.passages(column, "mention", spans)))
        for name, spans in ranked[:MOST]
    ]
    return items, len(ranked[MOST:])


def _doubts(
    material: Material, rows: Table, mentions: Mapping[str, Mentions]
) -> list[dict[str, Any]]:
    by_document = {column.document: column for column in material.columns}
    found = []
    for row in rows:
        column = by_document[row["document"]]
        spans = mentions[column.document].get((row["canonical"], row["type"]), [])
        found.append(
            {
                "letter": column.letter,
                "name": row["canonical"],
                "candidates": row["candidates"].replace(";", ","),
                "mentions": counted(len(spans), material.links.passages(column, "mention", spans)),
            }
        )
    return found
