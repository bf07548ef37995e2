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
            Hedge(*spot(document, "may"), "modal", voice="Ann Lee"),
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
        "own_hedges_per_1000": pytest.approx(2 / 18 * 1000),
        "modal_hedges_per_1000": pytest.approx(1 / 18 * 1000),
        "verb_hedges_per_1000": 0,
        "adverb_hedges_per_1000": pytest.approx(2 / 18 * 1000),
        "adjective_hedges_per_1000": 0,
        "noun_hedges_per_1000": 0,
        "approximator_hedges_per_1000": 0,
        "shield_hedges_per_1000": 0,
        "hedged_sentences_share": 0.25,
        "voiced_hedges_share": pytest.approx(1 / 3),
        "boosters_per_1000": pytest.approx(1 / 18 * 1000),
        "hedges_of_marked_share": 0.75,
    }


def test_a_sentence_of_two_hedges_is_hedged_once_and_a_heading_is_not_a_sentence(
    article: Article,
) -> None:
    counts = FAMILY.columns(article)
    assert counts["hedges"].tolist() == [1, 2, 0, 0, 0]
    assert counts["hedged"].tolist() == [0, 1, 0, 0, 0]
