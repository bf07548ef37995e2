from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison import names
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence

mentions = st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from(["ORG", "PLACE"])))
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
        ["Jordan", "PLACE", 2, 2, None],
        ["Lee", "PERSON", 1, 2, None],
        ["Jordan", "PERSON", 1, 1, None],
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


def name(key: str, canonical: str, kind: str = "ORG") -> Entity:
    return Entity(key, 0, 1, "x", kind, canonical)


def test_a_name_in_most_articles_comes_first_then_the_most_mentioned_then_the_alphabet(
    with_evidence: Callable[..., Corpus],
) -> None:
    a = [name("a", key) for key in ("often", "often", "often", "both", "b-once", "twin")]
    b = [name("b", "both"), name("b", "a-once"), name("b", "twin", "PLACE")]
    found = names.entities(with_evidence(a, b))
    assert found["entities"].drop(columns="country").to_numpy().tolist() == [
        ["both", "ORG", 2, 2],
        ["often", "ORG", 1, 3],
        ["a-once", "ORG", 1, 1],
        ["b-once", "ORG", 1, 1],
        ["twin", "ORG", 1, 1],
        ["twin", "PLACE", 1, 1],
    ]
    assert found["entities_by_article"].to_numpy().tolist() == [
        ["a", "often", "ORG", 3],
        ["a", "b-once", "ORG", 1],
        ["a", "both", "ORG", 1],
        ["a", "twin", "ORG", 1],
        ["b", "a-once", "ORG", 1],
        ["b", "both", "ORG", 1],
        ["b", "twin", "PLACE", 1],
    ]


@given(st.lists(mentions, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_every_mention_is_in_the_table_once_whatever_their_order(
    with_evidence: Callable[..., Corpus], found: list[list[tuple[str, str]]], random: object
) -> None:
    keys = "abcd"[: len(found)]

    def table() -> dict[str, pd.DataFrame]:
        entities = [
            [name(k, *item) for item in items] for k, items in zip(keys, found, strict=True)
        ]
        return names.entities(with_evidence(*entities))

    once = table()
    places = once["entities_by_article"]
    counts = places.groupby("document")["mentions"].sum()
    assert [counts.get(key, 0) for key in keys] == [len(items) for items in found]
    by_name = places.groupby(["canonical", "type"])["mentions"]
    for row in once["entities"].itertuples():
        mentions = by_name.get_group((row.canonical, row.type))
        assert (row.articles, row.total) == (len(mentions), mentions.sum())
    for items in found:
        random.shuffle(items)
    again = table()
    assert all(again[key].equals(once[key]) for key in once)
