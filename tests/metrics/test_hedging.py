from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics.hedging import FAMILY
from counterpoint.records import Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence


@pytest.fixture
def article(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    def found(document: Document) -> list[Evidence]:
        return [
            Hedge(*spot(document, "Perhaps"), "adverb"),
            Hedge(*spot(document, "may"), "modal"),
            Hedge(*spot(document, "possibly"), "adverb"),
            Booster(*spot(document, "clearly"), "adverb"),
        ]

    return article_of(
        "Perhaps a cure",
        ["The drug may possibly help.", "It clearly failed once."],
        ["Nobody is sure.", "Trials go on."],
        found=found,
    )


def test_hedges_and_boosters_are_counted_for_the_length_of_the_article(
    article: Article, figures: Callable[..., dict[str, float]]
) -> None:
    assert figures(FAMILY, article) == {
        "hedges": 3,
        "hedges_per_1000": pytest.approx(3 / 18 * 1000),
        "hedged_sentences_share": 0.25,
        "boosters_per_1000": pytest.approx(1 / 18 * 1000),
    }


def test_a_sentence_of_two_hedges_is_hedged_once_and_a_heading_is_not_a_sentence(
    article: Article,
) -> None:
    counts = FAMILY.counts(article)
    assert counts["hedges"].tolist() == [1, 2, 0, 0, 0]
    assert counts["hedged"].tolist() == [0, 1, 0, 0, 0]
