"""Tables of things by article, laid out by how many articles there are.

Up to a dozen articles are columns, at most six side by side, with the heads of the rows repeated
(Few 2012: what is to be compared stands close together). More are rows, since a page is longer
than it is wide, and then it is the things that are parted into tables of a few columns.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.briefing.columns import Column
    from counterpoint.records import Measure

Item = TypeVar("Item")
ABREAST = 6  # articles side by side
MOST_COLUMNS = 12  # articles that are columns; more are rows
MOST_THINGS = 7  # columns of things, where the articles are rows


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed figure; `state` tells zero and undefined from a value."""

    text: str
    bounds: str = ""
    state: str = "value"  # value | zero | undefined
    link: str | None = None  # the anchor that it leads to


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a row or a column: a name, and what is said under it."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """What is counted or measured: its head, what is noted beside it, what it comes to in all."""

    key: tuple[str, ...]
    head: str
    note: str = ""
    total: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Things under a common head, and the anchor of where they stand first; both may be empty."""

    things: Sequence[Thing]
    head: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a grid, a cell for each head."""

    head: Head
    note: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Rows under a common head, which is empty where the grid has one part only."""

    head: str
    rows: tuple[Row, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A printed table: `corner` are the heads of the row heads and of the notes, if any."""

    caption: str
    corner: tuple[str, ...]
    heads: tuple[Head, ...]
    parts: tuple[Part, ...]


def grids(
    caption: str,
    corner: Sequence[str],
    groups: Sequence[Group],
    articles: Sequence[Column],
    cell: Callable[[Thing, Column], Cell],
) -> list[Grid]:
    """Lay out things by article.

    Args:
        caption: of each table.
        corner: what the things are called, then, where they have notes, what those are.
        groups: the things; where there is none there is no table.
        articles: in the order in which they are to stand.
        cell: what is printed of a thing and an article.
    """
    groups = [group for group in groups if group.things]
    if len(articles) > MOST_COLUMNS:
        return [grid for group in groups for grid in _by_row(caption, group, articles, cell)]
    abreast = parted(articles, ABREAST) if groups else []
    return [
        _by_column(
            caption if len(abreast) == 1 else f"{caption}, {some[0].letter} to {some[-1].letter}",
            corner,
            groups if some is abreast[0] else [replace(group, anchor="") for group in groups],
            some,
            cell,
        )
        for some in abreast
    ]


def _by_column(
    caption: str,
    corner: Sequence[str],
    groups: Sequence[Group],
    articles: Sequence[Column],
    cell: Callable[[Thing, Column], Cell],
) -> Grid:
    totals = any(thing.total for group in groups for thing in group.things)

    def row(thing: Thing) -> Row:
        total = [Cell(thing.total)] * totals
        cells = [cell(thing, article) for article in articles]
        return Row(Head(thing.head), thing.note, (*cells, *total))

    heads = [Head(article.letter, article.label) for article in articles]
    parts = (Part(g.head, tuple(map(row, g.things)), g.anchor) for g in groups)
    return Grid(caption, tuple(corner), (*heads, *[Head("All")] * totals), tuple(parts))


def _by_row(
    caption: str, group: Group, articles: Sequence[Column], cell: Callable[[Thing, Column], Cell]
) -> list[Grid]:
    found: list[Grid] = []
    for things in parted(group.things, MOST_THINGS):
        rows = tuple(
            Row(Head(a.letter, a.label), "", tuple(cell(thing, a) for thing in things))
            for a in articles
        )
        anchor = "" if found else group.anchor
        title = f"{caption}: {group.head.lower()}" if group.head else caption
        heads = tuple(Head(thing.head, thing.note) for thing in things)
        found.append(Grid(title, ("Article",), heads, (Part("", rows, anchor),)))
    return found


def parted(items: Sequence[Item], most: int) -> list[Sequence[Item]]:
    """Part items into groups of at most so many, as even as can be."""
    count = -(-len(items) // most)
    width = -(-len(items) // count) if count else most
    return [items[n : n + width] for n in range(0, len(items), width)]


def measured(measure: Measure, link: str | None = None) -> Cell:
    """Write a measure with the bounds of its interval; what is undefined leads nowhere."""
    bounds = interval(measure.low, measure.high, measure.unit)
    text = figure(measure.value, measure.unit)
    if measure.value is None:
        return Cell(text, bounds, "undefined")
    return Cell(text, bounds, "zero" if measure.value == 0 else "value", link)


def counted(count: int, link: str | None = None) -> Cell:
    """Write a count; none of a thing leads nowhere."""
    return Cell(f"{count:,}", "", "value", link) if count else Cell("0", "", "zero")
