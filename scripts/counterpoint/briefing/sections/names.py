"""The section on names: who names whom and what, shared, alone, or in doubt."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import passages
from counterpoint.briefing.grids import Group, Thing, counted, grids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.columns import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material, Table
    from counterpoint.briefing.passages import Block

    Mentions = Mapping[str, Mapping[tuple[str, str], int]]  # by document; the most mentioned first

NAME, HEAD = "names", "Names"
SHOWN = 20  # rows of the matrix
MOST = 6  # names in a list of an article
SHARED = 12  # names in the list of those in every article


def section(material: Material) -> dict[str, Any]:
    """Give the matrix, the lists, and the first mentions that their counts lead to."""
    table, columns = material.table("entities"), material.columns
    mentions = _mentions(material.table("entities_by_article"))
    wanted = [(row["canonical"], row["type"]) for row in table[:SHOWN]]
    limit, words = material.settings["passages"], material.settings["excerpt_words"]
    blocks = [passages.named(c.article, c.letter, wanted, limit, words) for c in columns]
    places = {c.document: block.places for c, block in zip(columns, blocks, strict=True)}
    shared = [row for row in table if row["articles"] == str(len(columns))]
    return {
        "grids": _matrix(table, columns, mentions, places),
        "shared": shared[:SHARED],
        "shared_more": len(shared[SHARED:]),
        "top": [(c, _top(mentions[c.document], b)) for c, b in zip(columns, blocks, strict=True)],
        "alone": alone(table, columns, mentions),
        "doubts": _doubts(material),
        "blocks": blocks,
    }


def _mentions(rows: Table) -> Mentions:
    found: defaultdict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for row in rows:
        found[row["document"]][row["canonical"], row["type"]] = int(row["mentions"])
    return found


def _matrix(
    table: Table,
    columns: Sequence[Column],
    mentions: Mentions,
    places: Mapping[str, Mapping[tuple[str, str], str]],
) -> list[Grid]:
    def cell(thing: Thing, column: Column) -> Cell:
        canonical, kind = thing.key
        count = mentions[column.document].get((canonical, kind), 0)
        passage = places[column.document].get((canonical, kind))
        return counted(count, passage or f"names-passages-{column.letter}")

    things = [
        Thing((row["canonical"], row["type"]), row["canonical"], row["type"].lower(), row["total"])
        for row in table[:SHOWN]
    ]
    some = f"the {SHOWN} most widely shared of {len(table):,} names"
    caption = f"Mentions of {some if len(table) > SHOWN else 'all names'}"
    return grids(caption, ("Name", "Type"), [Group(things)], columns, cell)


def _top(mentions: Mapping[tuple[str, str], int], block: Block) -> list[dict[str, Any]]:
    """List the names that an article mentions most, each with the place of its first mention."""
    return [
        {"name": name, "count": count, "place": block.places.get((name, kind))}
        for (name, kind), count in list(mentions.items())[:MOST]
    ]


def alone(
    table: Table, columns: Sequence[Column], mentions: Mentions
) -> list[tuple[Column, list[str], int]]:
    """List for each article the names that no other has, the most mentioned first, and how many."""
    single = {(row["canonical"], row["type"]) for row in table if row["articles"] == "1"}
    found = []
    for column in columns:
        own = [name for name, kind in mentions[column.document] if (name, kind) in single]
        found.append((column, own[:MOST], len(own)))
    return found


def _doubts(material: Material) -> list[dict[str, str]]:
    letters = {column.document: column.letter for column in material.columns}
    return [{**row, "letter": letters[row["document"]]} for row in material.table("doubtful_names")]
