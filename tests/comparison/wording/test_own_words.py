from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from counterpoint.comparison.wording.own_words import own_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article

Passage = tuple[str, str, int, bool, bool]
SHARED = ("document", "other", "words", "quoted", "other_quoted")


@pytest.fixture
def said(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., list[str]]:
    """Give the sentences on such passages and words of articles a, b, c ..."""

    def say(
        passages: list[Passage] = [],  # noqa: B006
        words: list[tuple[str, str]] = [],  # noqa: B006
        articles: int = 8,
    ) -> list[str]:
        corpus = corpus_of([article_of(key="abcdefgh"[n]) for n in range(articles)])
        found = own_words(
            corpus,
            pd.DataFrame(passages, columns=list(SHARED)),
            pd.DataFrame(words, columns=["document", "word"]),
        )
        assert {finding.verdict for finding in found} <= {"fact"}
        return [finding.text for finding in found]

    return say


def test_where_there_is_nothing_nothing_is_said(said: Callable[..., list[str]]) -> None:
    assert said() == []


@pytest.mark.parametrize(
    ("marks", "text"),
    [
        ([(False, False)], "share nine words in one passage, none in quotation marks."),
        ([(True, True)], "share nine words in one passage, in quotation marks."),
        ([(True, True)] * 2, "share 18 words in two passages, both in quotation marks."),
        ([(True, True)] * 3, "share 27 words in three passages, all in quotation marks."),
        (
            [(True, True), (False, True), (True, False), (False, False)],
            (
                "share 36 words in four passages, one in quotation marks "
                "and two in quotation marks in one article alone."
            ),
        ),
    ],
)
def test_passages_are_counted_with_their_words_and_their_marks(
    said: Callable[..., list[str]], marks: list[tuple[bool, bool]], text: str
) -> None:
    assert said([("b", "d", 9, *mark) for mark in marks]) == [f"B (b) and D (d) {text}"]


def test_the_pairs_that_share_most_come_first(said: Callable[..., list[str]]) -> None:
    pairs = [("a", "b", 9), ("a", "c", 30), ("b", "c", 12), ("c", "d", 8), ("a", "b", 10)]
    [text] = said([(*pair, False, False) for pair in pairs])
    assert [part.split(" share")[0] for part in text.split(". ")] == [
        "A (a) and C (c)",
        "A (a) and B (b)",
        "B (b) and C (c)",
        "One more pair of articles",
    ]


def test_words_are_listed_article_by_article(said: Callable[..., list[str]]) -> None:
    words = [("b", "debt"), ("b", "wages"), ("d", "fans")]
    assert said(words=words) == [
        (
            "Words that one article uses far more than the others: B (b) “debt” and “wages”; "
            "D (d) “fans”."
        )
    ]
    assert said(words=words[:1], articles=2) == [
        "Words that one article uses far more than the other: B (b) “debt”."
    ]


def test_of_many_words_and_articles_the_first_are_listed(said: Callable[..., list[str]]) -> None:
    [text] = said(words=[(key, f"{key}{n}") for key in "abcdefg" for n in range(6)])
    assert "F (f) “f0”, “f1”, “f2” and “f3”. One more article has such words." in text
    [text] = said(words=[(key, "x") for key in "abcdefgh"])
    assert text.endswith("Two more articles have such words.")
