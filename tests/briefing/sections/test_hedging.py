from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.sections import hedging
from counterpoint.records import Hedge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from counterpoint.briefing.grids import Grid
    from counterpoint.briefing.material import Material
    from counterpoint.records import Article, Document, Evidence

Section = dict[str, Any]


@pytest.fixture
def section(
    compared: Callable[..., Material],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> Section:
    def first(document: Document) -> list[Evidence]:
        return [
            Hedge(*spot(document, "May"), "modal"),
            Hedge(*spot(document, "perhaps"), "adverb", voice="Ann Lee"),
            Hedge(*spot(document, "may"), "modal", quoted=True, voice="Ann Lee"),
        ]

    one = ["May it float?", "Lee said perhaps.", "“It may,” she said."]
    articles = [article_of(one, found=first), article_of(["It sank."], key="b")]
    return hedging.section(compared(articles))


def cells(grid: Grid) -> Iterator[tuple[str, list[str], list[int]]]:
    """Give each row: its head, what is printed of each article, and how much that opens."""
    for row in grid.parts[0].rows:
        pairs = zip(grid.heads, row.cells, strict=True)
        own = [cell for head, cell in pairs if head.text != "All"]
        opened = [len(cell.link.spans) if cell.link else 0 for cell in own]
        yield row.head.text, [cell.text for cell in own], opened


@pytest.mark.parametrize("table", ["categories", "voices", "terms"])
def test_a_figure_opens_as_many_passages_as_it_says(section: Section, table: str) -> None:
    [grid] = section[table]
    found = [
        (int(t), n)
        for _, printed, opened in cells(grid)
        for t, n in zip(printed, opened, strict=True)
    ]
    assert [said for said, _ in found] == [opened for _, opened in found]
    assert sum(opened for _, opened in found) == 3


def test_every_category_has_its_row_in_the_order_of_the_guideline(section: Section) -> None:
    [grid] = section["categories"]
    rows = {head: printed for head, printed, _ in cells(grid)}
    assert list(rows) == ["modal", "adverb"]  # a category that no article has is left out
    assert rows["modal"] == ["2", "0"]
    assert rows["adverb"] == ["1", "0"]


def test_hedges_are_told_apart_by_whose_they_are(section: Section) -> None:
    [grid] = section["voices"]
    assert [(head, printed[0]) for head, printed, _ in cells(grid)] == [
        ("the writer's own", "1"),
        ("quoted from a source", "1"),
        ("reported of a source", "1"),
    ]


def test_terms_are_counted_in_lower_case_the_most_frequent_first(section: Section) -> None:
    [grid] = section["terms"]
    assert grid.caption == "Every hedge"
    assert next((head, opened) for head, _, opened in cells(grid))[0] == "may"


def test_of_many_terms_the_caption_says_how_many_are_shown(
    compared: Callable[..., Material],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> None:
    terms = [f"maybe{n}" for n in range(hedging.TERMS_SHOWN + 5)]
    article = article_of(
        [f"It is {term}." for term in terms],
        found=lambda document: [Hedge(*spot(document, f"{t}."), "adverb") for t in terms],
    )
    [grid] = hedging.section(compared([article]))["terms"]
    assert grid.caption == "The 12 most widely used of 17 hedges"
    assert len(grid.parts[0].rows) == hedging.TERMS_SHOWN
