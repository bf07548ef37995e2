from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.difficulty.complexity import hard


@pytest.mark.parametrize("word", ["bookkeeper", "manpower", "butterfly", "policemen", "However"])
def test_combinations_of_short_easy_words_are_not_hard(word: str) -> None:
    assert not hard(word)


@pytest.mark.parametrize("word", ["created", "trespasses", "committed", "expected"])
def test_verbs_that_an_ending_makes_three_syllables_long_are_not_hard(word: str) -> None:
    assert not hard(word)


@pytest.mark.parametrize(
    "word",
    [
        "important",
        "government",
        "agencies",
        "according",
        "comfortable",
        "developed",
        "reconsidered",
    ],
)
def test_other_words_of_three_syllables_or_more_are_hard(word: str) -> None:
    assert hard(word)


@pytest.mark.parametrize("word", ["plain", "water", "1917", "19th", "GDP", "UNESCO", "I", "", "-"])
def test_short_words_numerals_and_acronyms_are_not_hard(word: str) -> None:
    assert not hard(word)


@given(st.text())
def test_any_word_is_hard_or_not(word: str) -> None:
    assert hard(word) in {True, False}
