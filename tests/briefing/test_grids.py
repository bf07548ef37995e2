from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.columns import Column
from counterpoint.briefing.grids import Cell, Group, Thing, counted, grids, measured, parted
from counterpoint.comparison.labels import letter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.briefing.grids import Grid
    from counterpoint.records import Article, Measure

Articles = "Callable[[int], list[Column]]"
THINGS = [Thing((str(n),), f"thing {n}", "each", total="9") for n in range(9)]
GROUPS = [Group(THINGS[:2], "Few", "few"), Group(THINGS[2:], "Many", "many"), Group([], "None")]


@pytest.fixture(scope="session")
def articles(article_of: Callable[..., Article]) -> Articles:
    def some(count: int) -> list[Column]:
        return [Column(f"{n}", letter(n), f"No. {n}", article_of()) for n in range(count)]

    return some


def of(articles: Sequence[Column]) -> list[Grid]:
    def cell(thing: Thing, article: Column) -> Cell:
        return Cell(f"{thing.key[0]} of {article.document}")

    return grids("Things", ("Thing", "Unit"), GROUPS, articles, cell)


def test_zero_and_undefined_are_told_apart(measure_of: Callable[..., Measure]) -> None:
    assert measured(measure_of("a", 12.5, 7.25, 18.0), "x") == Cell("12.5", "7.2 to 18.0", link="x")
    assert measured(measure_of("a", 0.0), "x") == Cell("0.0", state="zero", link="x")
    assert measured(measure_of("a", None), "x") == Cell("–", state="undefined")
    assert counted(0, "x") == Cell("0", state="zero")
    assert counted(1200, "x") == Cell("1,200", link="x")


def test_a_dozen_articles_are_columns_and_totals_stand_beside_them(articles: Articles) -> None:
    first, second = of(articles(7))
    assert [head.text for head in first.heads] == ["A", "B", "C", "D", "All"]
    assert (first.caption, second.caption) == ("Things, A to D", "Things, E to G")
    assert [part.head for part in first.parts] == ["Few", "Many"]
    assert [cell.text for cell in second.parts[0].rows[1].cells] == [
        "1 of 4",
        "1 of 5",
        "1 of 6",
        "9",
    ]


def test_more_articles_are_rows_and_their_things_are_parted(articles: Articles) -> None:
    few, *many = of(articles(13))
    assert (few.caption, few.corner) == ("Things: few", ("Article",))
    assert [[head.text for head in grid.heads] for grid in many] == [
        ["thing 2", "thing 3", "thing 4", "thing 5", "thing 6", "thing 7", "thing 8"]
    ]
    assert [row.head.text for row in few.parts[0].rows] == [letter(n) for n in range(13)]
    assert [cell.text for cell in few.parts[0].rows[12].cells] == ["0 of 12", "1 of 12"]


def test_each_anchor_stands_once(articles: Articles) -> None:
    for count in (1, 7, 13):
        anchors = [part.anchor for grid in of(articles(count)) for part in grid.parts]
        assert sorted(filter(None, anchors)) == ["few", "many"]


@given(count=st.integers(0, 40))
def test_every_thing_of_every_article_is_printed_once(articles: Articles, count: int) -> None:
    found = of(articles(count))
    cells = [cell.text for g in found for p in g.parts for row in p.rows for cell in row.cells]
    expected = {f"{n} of {d}" for n in range(9) for d in range(count)}
    printed = [text for text in cells if " of " in text]
    assert len(printed) == len(expected)
    assert set(printed) == expected


@pytest.mark.parametrize(
    ("count", "sizes"), [(1, [1]), (6, [6]), (7, [4, 3]), (12, [6, 6]), (13, [5, 5, 3])]
)
def test_what_does_not_fit_side_by_side_is_parted_evenly(count: int, sizes: list[int]) -> None:
    assert [len(group) for group in parted(range(count), 6)] == sizes


@given(st.integers(0, 300))
def test_parting_loses_none_and_keeps_the_order(count: int) -> None:
    parts = parted(range(count), 6)
    assert [item for part in parts for item in part] == list(range(count))
    assert all(0 < len(part) <= 6 for part in parts)
