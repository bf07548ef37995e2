"""The section on names: who names whom and what, shared, alone, or in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import passages, tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.columns import Column
    from counterpoint.briefing.page import Material
    from counterpoint.briefing.passages import Block

SHOWN = 20  # rows of the matrix
MOST = 6  # names in a list of an article
SHARED = 12  # names in the list of those in every article


def section(material: Material) -> dict[str, Any]:
    """Give the matrix, the lists, and the first mentions that their counts lead to."""
    table, columns = material.table("entities"), material.columns
    wanted = [(row["canonical"], row["type"]) for row in table[:SHOWN]]
    blocks = [
        passages.named(c.article, c.letter, wanted, material.passages, material.words)
        for c in columns
    ]
    shared = [row for row in table if row["articles"] == str(len(columns))]
    return {
        "matrices": tables.matrices(table, columns, SHOWN),
        "shared": shared[:SHARED],
        "shared_more": len(shared[SHARED:]),
        "top": [(c, _top(table, c, block)) for c, block in zip(columns, blocks, strict=True)],
        "alone": alone(table, columns),
        "doubts": _doubts(material),
        "blocks": blocks,
        "places": {c.letter: b.places for c, b in zip(columns, blocks, strict=True)},
    }


def _top(table: tables.Table, column: Column, block: Block) -> list[dict[str, Any]]:
    """List the names that an article mentions most, each with the place of its first mention."""
    held = [row for row in table if row[column.head] != "0"]
    ranked = sorted(held, key=lambda row: (-int(row[column.head]), row["canonical"], row["type"]))
    return [
        {
            "name": row["canonical"],
            "count": row[column.head],
            "place": block.places.get((row["canonical"], row["type"])),
        }
        for row in ranked[:MOST]
    ]


def alone(table: tables.Table, columns: Sequence[Column]) -> list[tuple[Column, list[str], int]]:
    """List for each article the names that no other has, the most mentioned first, and how many."""
    single = [row for row in table if row["articles"] == "1"]
    found = []
    for column in columns:
        own = [row["canonical"] for row in single if row[column.head] != "0"]
        found.append((column, own[:MOST], len(own)))
    return found


def _doubts(material: Material) -> list[dict[str, str]]:
    letters = {column.document: column.letter for column in material.columns}
    return [{**row, "letter": letters[row["document"]]} for row in material.table("doubtful_names")]
