from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.counting import Counted, by_document, places, totals
from counterpoint.records import Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence

TERMS = Counted(Hedge, lambda hedge: (hedge.text.lower(), hedge.category))
COUNTS = {
    "a": Counter({("may", "modal"): 2, ("perhaps", "adverb"): 2}),
    "b": Counter({("may", "modal"): 1}),
    "c": Counter[tuple[str, ...]](),
}
KEYS = ["term", "category"]


@pytest.fixture
def article(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Article:
    def found(document: Document) -> list[Evidence]:
        return [
            Hedge(*spot(document, "May"), "modal"),
            Entity(*spot(document, "Lee"), "PERSON", "Lee"),
            Hedge(*spot(document, "may"), "modal"),
        ]

    return article_of(["May it float?", "Lee may know."], found=found)


def test_a_thing_has_its_places_in_the_order_of_the_text(article: Article) -> None:
    assert dict(TERMS.where(article)) == {("may", "modal"): [(0, 3), (18, 21)]}


def test_the_number_of_a_thing_is_that_of_its_places(article: Article) -> None:
    assert TERMS.count(article) == {("may", "modal"): 2}


def test_each_document_is_counted_even_if_it_has_nothing(
    corpus_of: Callable[..., Corpus], article: Article, article_of: Callable[..., Article]
) -> None:
    corpus = corpus_of([article, article_of(["No."], key="b")])
    assert by_document(corpus, TERMS) == {"a": {("may", "modal"): 2}, "b": {}}


def test_in_all_comes_first_what_most_articles_have_then_what_is_most_frequent() -> None:
    assert totals(COUNTS, KEYS).to_dict("list") == {
        "term": ["may", "perhaps"],
        "category": ["modal", "adverb"],
        "articles": [2, 1],
        "total": [3, 2],
    }


def test_by_document_the_most_frequent_come_first_and_equals_by_name() -> None:
    assert places(COUNTS, KEYS, "hedges").to_numpy().tolist() == [
        ["a", "may", "modal", 2],
        ["a", "perhaps", "adverb", 2],
        ["b", "may", "modal", 1],
    ]


def test_tables_of_nothing_have_their_heads() -> None:
    assert list(totals({}, KEYS)) == [*KEYS, "articles", "total"]
    assert list(places({}, KEYS, "hedges")) == ["document", *KEYS, "hedges"]


@given(
    st.dictionaries(
        st.sampled_from("abcd"),
        st.dictionaries(st.tuples(st.sampled_from("xyz")), st.integers(1, 9)).map(Counter),
    )
)
def test_the_two_tables_add_up_to_the_same(counts: dict[str, Counter[tuple[str, ...]]]) -> None:
    in_all, each = totals(counts, ["thing"]), places(counts, ["thing"], "count")
    assert in_all["total"].sum() == each["count"].sum()
    assert in_all["articles"].sum() == len(each)
