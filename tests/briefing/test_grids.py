from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.articles import Column
from counterpoint.briefing.grids import Cell, Group, Thing, below, counted, grids, measured
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
        value = float(article.document) % 7
        return Cell(f"{thing.key[0]} of {article.document}", value=value)

    return grids("Things", "Thing", GROUPS, articles, cell)


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
    assert (few.caption, few.corner) == ("Things: few (thing 0, highest first)", "Article")
    assert [[head.text for head in grid.heads] for grid in many] == [
        ["thing 2", "thing 3", "thing 4", "thing 5", "thing 6", "thing 7", "thing 8"]
    ]
    *rows, total = few.parts[0].rows
    assert [row.head.text for row in rows] == list("GFMELDKCJBIAH")
    assert [cell.text for cell in rows[2].cells] == ["0 of 12", "1 of 12"]
    assert (total.head.text, [cell.text for cell in total.cells]) == ("All", ["9", "9"])


def test_of_articles_that_do_not_fit_those_with_most_of_the_first_thing_are_shown(
    articles: Articles,
) -> None:
    few, _ = of(articles(60))
    *rows, _ = few.parts[0].rows
    shown = {int(row.cells[0].text.removeprefix("0 of ")) % 7 for row in rows}
    assert len(rows) == 30
    assert shown == {3, 4, 5, 6}
    assert "the 30 of 60 articles highest on thing 0" in few.caption


def test_each_anchor_stands_once(articles: Articles) -> None:
    for count in (1, 7, 13):
        anchors = [part.anchor for grid in of(articles(count)) for part in grid.parts]
        assert sorted(filter(None, anchors)) == ["few", "many"]


@given(count=st.integers(0, 30))
def test_every_thing_of_every_article_is_printed_once(articles: Articles, count: int) -> None:
    found = of(articles(count))
    cells = [cell.text for g in found for p in g.parts for row in p.rows for cell in row.cells]
    expected = {f"{n} of {d}" for n in range(9) for d in range(count)}
    printed = [text for text in cells if " of " in text]
    assert len(printed) == len(expected)
    assert set(printed) == expected


def test_a_thing_that_no_article_has_is_left_out_but_one_that_is_not_known_stays(
    articles: Articles,
) -> None:
    cells = {"thing 0": counted(0), "thing 1": Cell("–", state="undefined"), "thing 2": counted(3)}
    (grid,) = grids("T", "T", [Group(THINGS[:3])], articles(2), lambda t, _: cells[t.head])
    assert [row.head.text for row in grid.parts[0].rows] == ["thing 1", "thing 2"]
    assert grids("T", "T", [Group(THINGS[:1])], articles(2), lambda t, _: cells[t.head]) == []


def test_a_table_below_another_has_letters_alone_but_rows_keep_their_labels(
    articles: Articles,
) -> None:
    (few,) = below(of(articles(2)))
    assert [(head.text, head.label) for head in few.heads] == [("A", ""), ("B", ""), ("All", "")]
    (rows, *_) = below(of(articles(13)))
    assert rows == of(articles(13))[0]


def test_a_table_of_few_columns_is_narrow(articles: Articles) -> None:
    assert [of(articles(count))[0].narrow for count in (2, 6)] == [True, False]
