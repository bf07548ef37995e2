from __future__ import annotations

import pytest

from counterpoint.metrics.difficulty.endings import without


@pytest.mark.parametrize(
    ("word", "ending", "made_from"),
    [
        ("asked", "ed", "ask"),
        ("hoped", "ed", "hope"),
        ("stopped", "ed", "stop"),
        ("cried", "ed", "cry"),
        ("dying", "ing", "die"),
        ("armies", "es", "army"),
        ("prettiest", "est", "pretty"),
        ("reddest", "est", "red"),
        ("bravest", "est", "brave"),
        ("soundly", "ly", "sound"),
    ],
)
def test_the_word_before_its_ending_is_among_those_that_spelling_allows(
    word: str, ending: str, made_from: str
) -> None:
    assert made_from in without(word, ending)


@pytest.mark.parametrize(("word", "ending"), [("ask", "ed"), ("happily", "es"), ("", "s")])
def test_a_word_without_the_ending_comes_from_none(word: str, ending: str) -> None:
    assert list(without(word, ending)) == []


def test_an_ending_of_a_consonant_changes_no_spelling() -> None:
    assert list(without("easily", "ly")) == ["easi"]
    assert list(without("boys", "s")) == ["boy"]
