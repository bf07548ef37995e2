from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison import hedging
from counterpoint.records import HEDGE_CATEGORIES, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence


@pytest.fixture
def corpus(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    spot: Callable[..., tuple],
) -> Corpus:
    def found(document: Document) -> list[Evidence]:
        return [
            Hedge(*spot(document, "Perhaps"), "adverb"),
            Hedge(*spot(document, "may"), "modal", quoted=True, voice="Ann Lee"),
            Hedge(*spot(document, "might"), "modal", voice="Ann Lee"),
            Hedge(*spot(document, "about"), "approximator", quoted=True),
        ]

    text = ["Perhaps.", "“It may,” said Lee.", "It might not, Lee said.", "The “about” box."]
    return corpus_of([article_of(text, found=found)])


def test_a_hedge_is_the_writers_unless_it_is_in_a_sources_mouth(corpus: Corpus) -> None:
    assert hedging.hedge_voices(corpus).to_numpy().tolist() == [
        ["a", "the writer's own", 2],
        ["a", "quoted from a source", 1],
        ["a", "reported of a source", 1],
    ]


def test_every_hedge_stands_in_its_sentence(corpus: Corpus) -> None:
    table = hedging.hedges_in_context(corpus)
    assert table[["term", "category", "quoted", "sentence"]].to_numpy().tolist() == [
        ["Perhaps", "adverb", False, "Perhaps."],
        ["may", "modal", True, "“It may,” said Lee."],
        ["might", "modal", False, "It might not, Lee said."],
        ["about", "approximator", True, "The “about” box."],
    ]
    assert table["voice"].fillna("").tolist() == ["", "Ann Lee", "Ann Lee", ""]


def hedge(key: str, text: str, category: str = "modal") -> Hedge:
    return Hedge(key, 0, 3, text, category)


def test_hedges_are_counted_by_term_and_by_category(with_evidence: Callable[..., Corpus]) -> None:
    a = [hedge("a", "May"), hedge("a", "may"), hedge("a", "likely", "adverb")]
    b = [hedge("b", "likely", "adjective")]
    corpus = with_evidence(a, b)
    terms = hedging.hedge_terms(corpus)
    assert terms["hedge_terms"].to_numpy().tolist() == [
        ["may", "modal", 1, 2],
        ["likely", "adjective", 1, 1],
        ["likely", "adverb", 1, 1],
    ]
    assert terms["hedge_terms_by_article"].to_numpy().tolist() == [
        ["a", "may", "modal", 2],
        ["a", "likely", "adverb", 1],
        ["b", "likely", "adjective", 1],
    ]
    counted = hedging.hedge_categories(corpus).to_numpy().tolist()
    assert [row for row in counted if row[2]] == [
        ["a", "modal", 2],
        ["a", "adverb", 1],
        ["b", "adjective", 1],
    ]
    assert len(counted) == 2 * len(HEDGE_CATEGORIES)
