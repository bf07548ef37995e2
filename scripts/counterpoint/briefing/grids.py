"""Tables of things by article, laid out by how many articles there are.

Up to a dozen articles are columns, at most six side by side, with the heads of the rows repeated
(Few 2012: what is to be compared stands close together). More are rows, since a page is longer
than it is wide, and then it is the things that are parted into tables of a few columns. Rows are
ordered by the first thing; of more articles than fit, those with most of it are shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from counterpoint.briefing.layouts import ABREAST, MOST_COLUMNS, MOST_ROWS, chosen, parted, ranked
from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.links import Link
    from counterpoint.records import Measure

ARTICLE = "Article"  # the corner of a table whose rows are articles
FEW = 3  # columns
SHORT = 17  # rows; a gap as high at the foot of a page is no half of it
MOST_THINGS = 7  # columns of things, where the articles are rows


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed figure; `state` tells zero and undefined from a value."""

    text: str
    bounds: str = ""
    state: str = "value"  # value | zero | undefined
    link: Link | None = None  # to the passages that it counts
    value: float | None = field(default=None, compare=False)  # by which rows are ordered


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
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Rows under a common head, which is empty where the grid has one part only."""

    head: str
    rows: tuple[Row, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A printed table: `corner` is the head of the row heads."""

    caption: str
    corner: str
    heads: tuple[Head, ...]
    parts: tuple[Part, ...]

    @property
    def narrow(self) -> bool:
        """Whether columns over the width of the page would stand too far apart to be compared."""
        return len(self.heads) <= FEW

    @property
    def short(self) -> bool:
        """Whether the grid is low enough to be kept on one page."""
        return sum(len(part.rows) for part in self.parts) <= SHORT


def grids(
    caption: str,
    corner: str,
    groups: Sequence[Group],
    articles: Sequence[Column],
    cell: Callable[[Thing, Column], Cell],
) -> list[Grid]:
    """Lay out things by article.

    Args:
        caption: of each table.
        corner: what the things are called.
        groups: the things; where there is none there is no table. A thing that no article has is
            left out: a row of zeros says nothing that its absence does not.
        articles: in the order in which they are to stand.
        cell: what is printed of a thing and an article.
    """
    groups = [replace(group, things=_had(group.things, articles, cell)) for group in groups]
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


def below(tables: Sequence[Grid]) -> list[Grid]:
    """Take the labels from the letters of tables that stand right below others: once is enough."""
    return [
        table
        if table.corner == ARTICLE
        else replace(table, heads=tuple(Head(head.text) for head in table.heads))
        for table in tables
    ]


def _had(
    things: Sequence[Thing], articles: Sequence[Column], cell: Callable[[Thing, Column], Cell]
) -> list[Thing]:
    """Give the things that some article has, or of which it is not known."""
    return [t for t in things if any(cell(t, article).state != "zero" for article in articles)]


def _by_column(
    caption: str,
    corner: str,
    groups: Sequence[Group],
    articles: Sequence[Column],
    cell: Callable[[Thing, Column], Cell],
) -> Grid:
    totals = any(thing.total for group in groups for thing in group.things)

    def row(thing: Thing) -> Row:
        total = [Cell(thing.total)] * totals
        cells = [cell(thing, article) for article in articles]
        return Row(Head(thing.head, thing.note), (*cells, *total))

    heads = [Head(article.letter, article.label) for article in articles]
    parts = (Part(g.head, tuple(map(row, g.things)), g.anchor) for g in groups)
    return Grid(caption, corner, (*heads, *[Head("All")] * totals), tuple(parts))


def _by_row(
    caption: str, group: Group, articles: Sequence[Column], cell: Callable[[Thing, Column], Cell]
) -> list[Grid]:
    first = group.things[0]
    shown = ranked(articles, lambda article: cell(first, article).value)[:MOST_ROWS]
    title = f"{caption}: {group.head.lower()}" if group.head else caption
    order = chosen(len(articles), first.head) or f"{first.head}, highest first"
    found: list[Grid] = []
    for things in parted(group.things, MOST_THINGS):
        rows = [
            Row(Head(a.letter, a.label), tuple(cell(thing, a) for thing in things)) for a in shown
        ]
        if any(thing.total for thing in things):
            totals = tuple(Cell(thing.total) for thing in things)
            rows.append(Row(Head("All", f"{len(articles):,} articles"), totals))
        heads = tuple(Head(thing.head, thing.note) for thing in things)
        anchor = "" if found else group.anchor
        found.append(Grid(f"{title} ({order})", ARTICLE, heads, (Part("", tuple(rows), anchor),)))
    return found


def measured(measure: Measure, link: Link | None = None) -> Cell:
    """Write a measure with the bounds of its interval; what is undefined leads nowhere."""
    bounds = interval(measure.low, measure.high, measure.unit)
    text = figure(measure.value, measure.unit)
    if measure.value is None:
        return Cell(text, bounds, "undefined")
    state = "zero" if measure.value == 0 else "value"
    return Cell(text, bounds, state, link, measure.value)


def counted(count: int, link: Link | None = None) -> Cell:
    """Write a count; none of a thing leads nowhere."""
    if not count:
        return Cell("0", "", "zero", value=0)
    return Cell(f"{count:,}", "", "value", link, count)
