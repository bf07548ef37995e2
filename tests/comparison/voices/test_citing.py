from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.voices.citing import CITED, across, articles, cite, shared
from counterpoint.records import Attribution, Entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Document, Evidence


@pytest.fixture
def corpus(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article], spot: Callable[..., tuple]
) -> Corpus:
    def given(document: Document, words: str, source: str, kind: str, *stated: str) -> Attribution:
        affiliation = stated[0] if stated else None
        return Attribution(*spot(document, words), "indirect", source, kind, affiliation, None)

    def first(document: Document) -> list[Evidence]:
        return [
            given(document, "it rained", "report", "institution"),
            given(document, "it poured", "Mara Quill", "expert"),
            given(document, "it flooded", "Mara Quill", "expert", "a hydrologist"),
            Entity(*spot(document, "Mara Quill"), "PERSON", "Mara Quill"),
        ]

    def second(document: Document) -> list[Evidence]:
        return [
            given(document, "it dried", "report", "institution"),
            given(document, "it froze", "Mara Quill", "official", "the mayor"),
            Entity(*spot(document, "Mara Quill"), "PERSON", "Mara Quill"),
        ]

    one = ["A report says it rained.", "Mara Quill said it poured, then it flooded."]
    other = ["A report says it dried.", "Mara Quill said it froze."]
    return corpus_of([article_of(one, found=first), article_of(other, key="b", found=second)])


def test_the_most_cited_comes_first_with_the_first_affiliation_that_is_stated(
    corpus: Corpus,
) -> None:
    first, second, *_ = cite(corpus)
    assert (first.source, len(first.items), first.affiliation) == (
        "Mara Quill",
        2,
        "a hydrologist",
    )
    assert (second.source, second.affiliation) == ("report", None)


def test_who_is_known_by_name_is_one_source_whatever_an_article_makes_of_her(
    corpus: Corpus,
) -> None:
    [quill] = shared(cite(corpus))
    assert [(each.document, each.source_kind) for each in quill] == [
        ("a", "expert"),
        ("b", "official"),
    ]
    assert articles(quill) == 2


def test_what_has_no_name_of_its_own_may_be_another_in_each_article(corpus: Corpus) -> None:
    groups = across(cite(corpus))
    assert [(group[0].source, articles(group)) for group in groups] == [
        ("Mara Quill", 2),
        ("report", 1),
        ("report", 1),
    ]


def test_the_passages_of_a_source_are_those_that_are_cited(corpus: Corpus) -> None:
    for article in corpus.articles:
        where = CITED.where(article)
        for each in cite(corpus):
            if each.document == article.document.id:
                spans = [(item.start, item.end) for item in each.items]
                assert where[each.source, each.source_kind] == spans


def test_an_article_that_cites_no_one_has_no_source(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    assert cite(corpus_of([article_of(["It rained."])])) == []
