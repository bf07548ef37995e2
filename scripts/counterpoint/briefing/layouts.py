"""How articles are laid out, by how many there are: the one place that decides.

A page shows what can be compared at a glance, and no more (Few 2012; Tufte 1990 on small
multiples): columns side by side, then rows, then ranks, then groups. What a page cannot hold is
in the attached tables, and the page says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Item = TypeVar("Item")
ABREAST = 6  # articles side by side
MOST_COLUMNS = 12  # articles that are columns, in tables of six; more are rows
MOST_ROWS = 30  # articles that are rows; of more a table or a chart shows the highest
MOST_WORDS = 25_000  # in all, of up to MOST_COLUMNS articles whose texts are printed whole
MOST_CHARACTERS = 5_000_000  # of all texts that a page for a browser holds
MOST_RANKED = 200  # articles that are ranked one by one; more are compared by group


def ranked(items: Sequence[Item], value: Callable[[Item], float | None]) -> list[Item]:
    """Sort by a value, the highest first; equals keep their order, the undefined come last."""
    known = [item for item in items if value(item) is not None]
    known.sort(key=lambda item: -(value(item) or 0.0))
    return [*known, *(item for item in items if value(item) is None)]


def parted(items: Sequence[Item], most: int) -> list[Sequence[Item]]:
    """Part items into groups of at most so many, as even as can be."""
    count = -(-len(items) // most)
    width = -(-len(items) // count) if count else most
    return [items[n : n + width] for n in range(0, len(items), width)]


def chosen(count: int, what: str) -> str:
    """Say which articles are shown, and where the others are; nothing where all are shown.

    Args:
        count: of all articles.
        what: they are ranked by.
    """
    if count <= MOST_ROWS:
        return ""
    return (
        f"the {MOST_ROWS} of {count:,} articles highest on {what}; all are in the attached tables"
    )
