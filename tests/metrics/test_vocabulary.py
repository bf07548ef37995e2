from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.vocabulary import FAMILY, WINDOW, different_words
from counterpoint.statistics import measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article


def test_windows_of_a_text_are_counted_as_by_hand() -> None:
    words = ["the", "cat", "saw", "the", "dog", "and", "the", "dog", "ran"]
    # the cat saw the / cat saw the dog / saw the dog and / the dog and the / dog and the dog / ...
    assert different_words(words, 4) == [3, 4, 4, 3, 3, 4]


@given(st.lists(st.sampled_from("abcde"), max_size=30), st.integers(1, 10))
def test_each_window_has_as_many_words_as_differ_in_it(words: list[str], window: int) -> None:
    windows = [words[at : at + window] for at in range(len(words) - window + 1)]
    assert different_words(words, window) == [len(set(each)) for each in windows]


def test_capitals_marks_and_possessives_make_no_new_word(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    article = article_of("Heading words count not", ["Rain, rain. “Rain’s” RAIN rained"] * 10)
    assert figures(FAMILY, article) == {"mattr": pytest.approx(2 / WINDOW)}


def test_the_length_of_a_text_does_not_lower_it(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    cycle = [f"word{number}" for number in range(60)]
    short, long = article_of([" ".join(cycle)]), article_of([" ".join(cycle * 10)])
    assert figures(FAMILY, short) == figures(FAMILY, long) == {"mattr": 1.0}


def test_a_text_shorter_than_a_window_has_none(article_of: Callable[..., Article]) -> None:
    for words, value in ((WINDOW - 1, None), (WINDOW, 1 / WINDOW)):
        found = {m.metric: m for m in measure(article_of([" ".join(["so"] * words)]))}["mattr"]
        assert (found.n, found.value, found.low) == (words, value, None)
