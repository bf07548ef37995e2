from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.finds import by_sentence, prose, words_by_sentence, words_within
from counterpoint.records import Article, Sentence
from counterpoint.text.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Document

texts = st.text(st.sampled_from("ab2é_-—.,’“” \n\t") | st.characters(codec="utf-8"), max_size=60)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The council voted.", 3),
        ("Costs rose — again – by 3.5 per cent - or £1,200.", 9),
        ("A well-known U.S. firm", 4),
        ("“It’s ‘over’,” she said…", 4),
        ("either/or", 1),
        ("built—then sold", 2),
        ("* * *", 0),
        ("_ __ ___", 0),
        ("...", 0),
        (" \n\t ", 0),
        ("", 0),
        ("naïve café 第3条 ½", 4),
        ("no\u00a0break and\u2003wide", 4),
    ],
)
def test_words_are_runs_between_spaces_that_hold_a_letter_or_a_digit(text: str, count: int) -> None:
    assert words(text) == count


@given(texts)
def test_a_word_is_any_run_with_an_alphanumeric_character(text: str) -> None:
    assert words(text) == sum(any(map(str.isalnum, run)) for run in text.split())


def test_a_long_rule_of_dashes_is_passed_over_at_once() -> None:
    assert words("-" * 200_000 + " end") == 1


@given(texts, st.sets(st.integers(0, 60)))
def test_the_words_of_sentences_add_up_to_those_of_the_text(
    document_of: Callable[..., Document], text: str, cuts: set[int]
) -> None:
    bounds = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    sentences = tuple(Sentence("a", *span, heading=False) for span in pairwise(bounds))
    article = Article(document_of(text=text), sentences, ())
    counts = words_by_sentence(article)
    assert counts.shape == (len(sentences),)
    assert counts.sum() == words(text)
    assert words_within(article, [(0, len(text))]).tolist() == counts.tolist()
    assert words_within(article, []).sum() == 0


@given(texts, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_no_more_words_lie_within_spans_than_there_are(
    article_of: Callable[..., Article], text: str, spans: list[tuple[int, int]]
) -> None:
    article = article_of([text])
    within = words_within(article, [(min(span), max(span)) for span in spans])
    assert (within <= words_by_sentence(article)).all()


def test_a_word_counts_for_the_sentence_in_which_it_starts(
    article_of: Callable[..., Article],
) -> None:
    article = article_of("Water rates", ["Bills rise.", "Why? - Pipes."], ["Leaks."])
    assert words_by_sentence(article).tolist() == [2, 2, 2, 1]


@pytest.mark.parametrize(
    ("span", "count"),
    [
        ((4, 11), 1),  # the word
        ((3, 12), 1),  # and the spaces around it
        ((4, 8), 1),  # its greater half
        ((4, 7), 0),  # its lesser half
        ((8, 11), 0),
        ((12, 15), 1),  # an even half
        ((4, 17), 2),  # a word without the comma that clings to it
        ((2, 5), 0),  # the border of two words
    ],
)
def test_a_word_is_within_a_span_that_holds_half_of_it(
    article_of: Callable[..., Article], span: tuple[int, int], count: int
) -> None:
    article = article_of(["The council voted, twice."])
    assert words_within(article, [span]).tolist() == [count]


def test_spans_that_overlap_hold_a_word_once(article_of: Callable[..., Article]) -> None:
    article = article_of(["The council voted."])
    assert words_within(article, [(0, 11), (4, 18), (4, 11)]).tolist() == [3]
    assert words_within(article, [(4, 7), (4, 7)]).tolist() == [0]


def test_things_belong_to_the_sentence_in_which_they_start(
    article_of: Callable[..., Article],
) -> None:
    article = article_of(["One two.", "Three."], ["Four."])
    starts = [0, 4, 7, 9, 14, 17, 21]  # 8 and 15, 16 are the gaps between sentences
    assert by_sentence(article, starts).tolist() == [3, 2, 2]
    assert by_sentence(article, [8, 15, 16]).tolist() == [1, 2, 0]


def test_an_article_without_a_sentence_has_no_rows(article_of: Callable[..., Article]) -> None:
    article = article_of()
    assert words_by_sentence(article).shape == (0,)
    assert prose(article).shape == (0,)


def test_headings_and_rows_of_asterisks_are_no_prose(article_of: Callable[..., Article]) -> None:
    article = article_of("What next?", ["Nobody knows.", "* * *"], ["“Wait.”"])
    assert prose(article).tolist() == [0, 1, 0, 1]
