from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.difficulty.syllables import dictionary, estimated, syllables


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("grandmother", 3),
        ("The", 1),
        ("couldn’t", 2),  # in the dictionary with a straight apostrophe
        ("they're", 1),
        ("“Regulators,”", 4),
        ("2014", 4),
        ("U.S.", 2),
        ("well-known", 2),
        ("Mr.", 2),
        ("—", 1),
    ],
)
def test_words_are_counted_as_they_are_said(word: str, number: int) -> None:
    assert syllables(word) == number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("kitumbara", 4),
        ("oredo", 3),  # hyphenation sets no point beside an edge
        ("uploadings", 3),
        ("bravate", 2),
        ("grattle", 2),
        ("delofted", 3),
        ("delofed", 2),
        ("mobanes", 2),
        ("yoyari", 3),
        ("quadrel", 2),
        ("tarseia", 3),
        ("noirist", 2),
        ("çelik", 2),
        ("brz", 1),
    ],
)
def test_unknown_words_are_estimated_by_their_vowels(word: str, number: int) -> None:
    assert word not in dictionary()
    assert estimated(word) == number


def test_the_estimate_is_right_for_nine_in_ten_words_of_the_dictionary() -> None:
    words = [word for word in dictionary() if word.isalpha()][::20]
    wrong = [
        min(
            (estimated(word) - sum(phone[-1].isdigit() for phone in phones) for phones in said),
            key=abs,
        )
        for word in words
        for said in [dictionary()[word]]
    ]
    assert sum(miss == 0 for miss in wrong) > 0.9 * len(words)
    assert abs(sum(wrong)) < 0.06 * len(words)


@given(st.text())
def test_any_word_has_a_syllable(word: str) -> None:
    assert syllables(word) >= 1
