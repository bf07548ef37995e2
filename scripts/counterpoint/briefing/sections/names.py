"""The section on names: who names whom and what, shared, alone, or in doubt."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from counterpoint.briefing.grids import Group, Thing, counted, grids
from counterpoint.briefing.layouts import MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material, Table
    from counterpoint.briefing.topics import Topic

    Name = tuple[str, str]  # canonical and type
    Mentions = Mapping[str, Mapping[Name, int]]  # by document; the most mentioned first

NAME, HEAD = "names", "Names"
SHOWN = 20  # rows of the matrix
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
    """Give the matrix, the lists, and the first mentions that their counts lead to."""
    table, columns = material.table("entities"), material.columns
    mentions = _mentions(material.table("entities_by_article"))
    topic = material.passages[NAME]
    shared = [row["canonical"] for row in table if row["articles"] == str(len(columns))]
    single = {(row["canonical"], row["type"]) for row in table if row["articles"] == "1"}
    listed = columns if len(columns) <= MOST_ROWS else []
    doubtful = material.table("doubtful_names")
    return {
        "grids": _matrix(table, columns, mentions, topic),
        "shared": shared[:SHARED],
        "shared_more": len(shared[SHARED:]),
        "top": [(c, *_list(mentions[c.document], c, topic)) for c in listed],
        "alone": [
            (c, *_list({n: k for n, k in mentions[c.document].items() if n in single}, c, topic))
            for c in listed
        ],
        "doubts": _doubts(doubtful[:DOUBTS], columns, topic),
        "doubts_more": len(doubtful[DOUBTS:]),
        "passages": topic,
    }


def _mentions(rows: Table) -> Mentions:
    found: defaultdict[str, dict[Name, int]] = defaultdict(dict)
    for row in rows:
        found[row["document"]][row["canonical"], row["type"]] = int(row["mentions"])
    return found


def _matrix(
    table: Table, columns: Sequence[Column], mentions: Mentions, topic: Topic
) -> list[Grid]:
    def cell(thing: Thing, column: Column) -> Cell:
        canonical, kind = thing.key
        count = mentions[column.document].get((canonical, kind), 0)
        return counted(count, topic.link(column, thing.key))

    things = [
        Thing((row["canonical"], row["type"]), row["canonical"], TYPES[row["type"]], row["total"])
        for row in table[:SHOWN]
    ]
    some = f"the {SHOWN} most widely shared of {len(table):,} names"
    caption = f"Mentions of {some if len(table) > SHOWN else 'all names'}"
    return grids(caption, ("Name", "Type"), [Group(things)], columns, cell)


def _list(
    mentions: Mapping[Name, int], column: Column, topic: Topic
) -> tuple[list[tuple[str, int, str]], int]:
    """List the most mentioned names, each with where it stands first; and how many more."""
    items = [(name[0], count, topic.link(column, name)) for name, count in mentions.items()]
    return items[:MOST], len(items[MOST:])


def _doubts(rows: Table, columns: Sequence[Column], topic: Topic) -> list[dict[str, Any]]:
    by_document = {column.document: column for column in columns}
    return [
        {
            "letter": by_document[row["document"]].letter,
            "name": row["canonical"],
            "candidates": row["candidates"].replace(";", ","),
            "mentions": row["mentions"],
            "link": topic.link(by_document[row["document"]], (row["canonical"], row["type"])),
        }
        for row in rows
    ]
