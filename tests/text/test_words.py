from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.text.words import WORD, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("The pier reopens today.", 4),
        ("well-known isn’t it", 3),
        ("a – b", 2),
        ("“So,” she said", 3),
        ("* * *", 0),
        ("__", 0),
        ("1,200 3.5% §4", 3),
        ("Straße 北京", 2),
    ],
)
def test_a_word_is_a_run_between_spaces_that_holds_a_letter_or_a_digit(
    text: str, count: int
) -> None:
    assert words(text) == count


@given(st.text())
def test_every_run_with_a_letter_or_a_digit_is_one_word_and_no_other_is(text: str) -> None:
    assert words(text) == sum(any(c.isalnum() for c in run) for run in text.split())


@given(st.text())
def test_a_word_is_found_whole(text: str) -> None:
    assert [found.group() for found in WORD.finditer(text)] == [
        run for run in text.split() if any(c.isalnum() for c in run)
    ]
