from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.articles import Column, columns
from counterpoint.records import Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Records


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({"outlet": "The Ledger", "date": "2021-03-04"}, "The Ledger, 2021-03-04"),
        ({"outlet": "The Ledger"}, "The Ledger, date not stated"),
        ({"authors": ("Ann Lee", "Bo Ray"), "date": "2021-03-04"}, "Ann Lee, Bo Ray, 2021-03-04"),
        ({"outlet": "The Ledger", "authors": ("Ann Lee",)}, "The Ledger, date not stated"),
        ({"date": "2021-03-04"}, "outlet and author not stated, 2021-03-04"),
        ({}, "outlet, date and author not stated"),
    ],
)
def test_an_article_is_from_its_outlet_or_else_its_author_as_far_as_it_says(
    article_of: Callable[..., Article], stated: dict[str, object], said: str
) -> None:
    assert Column("a", "A", "Label", article_of(**stated)).source == said


def test_charts_call_an_article_by_letter_and_label(article_of: Callable[..., Article]) -> None:
    assert Column("a", "B", "The Ledger", article_of()).name == "B  The Ledger"


def test_columns_are_in_the_order_of_the_comparison_each_with_its_article(
    article_of: Callable[..., Article], records_of: Callable[..., Records]
) -> None:
    hedged = article_of(["It may."], found=lambda d: [Hedge(d.id, 3, 6, "may", "modal")])
    records = records_of([hedged, article_of(["It will."], key="b"), article_of(key="c")])
    order = [
        {"document": "b", "letter": "A", "label": "Two"},
        {"document": "a", "letter": "B", "label": "One"},
    ]
    second, first = columns(records, {"documents": order})
    assert (second.document, second.letter, second.label) == ("b", "A", "Two")
    assert first.article == hedged
