from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.material import read_table
from counterpoint.briefing.sections import overview
from counterpoint.records import Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article

METRICS = read_table(Path(__file__).resolve().parents[3] / "report" / "metrics.csv")


@pytest.fixture
def material(
    compared: Callable[..., Material],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> Material:
    def hedged(key: str, times: int) -> Article:
        return article_of(
            ["It may sink now.", *["It sank there."] * 3],
            key=key,
            date="2021-03-04" if times else None,
            found=lambda document: [Hedge(*spot(document, "may"), "modal")] * times,
        )

    return compared([hedged("a", 0), hedged("b", 1), hedged("c", 2), article_of(key="d")])


def test_the_measures_that_stand_for_others_are_measures_that_there_are() -> None:
    named = {row["metric"] for row in METRICS}
    assert {*overview.CHIEF, *overview.RANKED, *overview.SMALL} <= named
    assert {*overview.RANKED, *overview.SMALL} <= set(overview.CHIEF)


def test_measures_are_given_in_the_order_that_is_asked(material: Material) -> None:
    rows = overview.chief(material, ["words", "hedges_per_1000"])
    assert [row["metric"] for row in rows] == ["words", "hedges_per_1000"]


def test_a_mark_lies_between_the_ends_of_all_articles_and_leads_to_what_it_counts(
    material: Material,
) -> None:
    blocks = overview.smalls(material, overview.chief(material, ["hedges_per_1000"]))
    marks = [block.marks[0] for block in blocks]
    assert [mark.offset for mark in marks] == ["0.00mm", "5.00mm", "10.00mm", None]
    assert [mark.link and len(mark.link.spans) for mark in marks] == [None, 1, 2, None]
    assert marks[3].text == "–"


def test_where_all_articles_are_alike_a_mark_stands_in_the_middle(material: Material) -> None:
    first, *_ = overview.smalls(material, overview.chief(material, ["sentences"]))
    assert first.marks[0].offset == "5.00mm"


def test_a_block_says_date_and_words(material: Material) -> None:
    blocks = overview.smalls(material, [])
    assert [block.said for block in blocks][:2] == [
        "date not stated · 13 words",
        "2021-03-04 · 13 words",
    ]
