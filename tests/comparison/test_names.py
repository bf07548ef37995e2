from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison import names
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence

SEVERAL = ("Ann Lee", "Bo Lee")


@pytest.fixture
def corpus(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article], spot: Callable[..., tuple]
) -> Corpus:
    def first(document: Document) -> list[Evidence]:
        text = document.text
        return [
            Entity(*spot(document, "Jordan"), "PLACE", "Jordan"),
            Entity(*spot(document, "Jordan", text.rindex("Jordan")), "PERSON", "Jordan"),
            Entity(*spot(document, "Lee"), "PERSON", "Lee", candidates=SEVERAL),
            Entity(*spot(document, "Lee", text.rindex("Lee")), "PERSON", "Lee", candidates=SEVERAL),
        ]

    def second(document: Document) -> list[Evidence]:
        return [Entity(*spot(document, "Amman"), "PLACE", "Jordan")]

    return corpus_of(
        [
            article_of(["Jordan rejoiced.", "Lee met Jordan.", "Lee left."], found=first),
            article_of(["Amman is calm."], key="b", found=second),
        ]
    )


def test_a_name_is_told_from_its_like_by_what_it_names(corpus: Corpus) -> None:
    assert names.entities(corpus)["entities"].to_numpy().tolist() == [
        ["Jordan", "PLACE", 2, 2],
        ["Lee", "PERSON", 1, 2],
        ["Jordan", "PERSON", 1, 1],
    ]


def test_mentions_are_counted_by_article(corpus: Corpus) -> None:
    found = names.entities(corpus)["entities_by_article"]
    assert found.to_numpy().tolist()[:2] == [
        ["a", "Lee", "PERSON", 2],
        ["a", "Jordan", "PERSON", 1],
    ]
    assert found[found["document"] == "b"].to_numpy().tolist() == [["b", "Jordan", "PLACE", 1]]


def test_a_name_that_may_be_of_several_is_listed_once_with_its_mentions(corpus: Corpus) -> None:
    assert names.doubtful_names(corpus).to_numpy().tolist() == [
        ["a", "Lee", "PERSON", "Ann Lee; Bo Lee", 2]
    ]
