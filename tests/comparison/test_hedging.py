from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison import hedging
from counterpoint.records import Hedge

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
