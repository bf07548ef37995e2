from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.difficulty.spoken import spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("380,000", "three hundred eighty thousand"),
        ("2014", "twenty fourteen"),
        ("1900", "nineteen hundred"),
        ("2005,", "two thousand five"),
        ("1,999", "one thousand nine hundred ninety nine"),
        ("1990s", "nineteen ninety"),
        ("21st", "twenty one"),
        ("3.5%", "three point five percent"),
        ("$50", "dollars fifty"),
        ("0", "zero"),
        ("19-year-old", "nineteen year old"),
        ("9" * 20, " ".join(["nine"] * 20)),
        ("U.S.", "u s"),
        ("(WHO)", "double u h o"),
        ("GDP,", "g d p"),
        ("NATO", "NATO"),
        ("UNESCO’s", "UNESCO"),
        ("EU’s", "e u"),
        ("I", "I"),
        ("US-Japan", "u s Japan"),
        ("post-war", "post war"),
        ("Ana’s", "Ana"),
        ("“Times’s", "Times is"),
        ("it's", "it"),
        ("well", "well"),
    ],
)
def test_words_are_said_as_readers_say_them(written: str, said: str) -> None:
    assert spoken(written) == said


@given(st.integers(0, 10**15 - 1))
def test_a_number_is_said_in_words_alone(number: int) -> None:
    said = spoken(f"{number:,}")
    assert said
    assert all(word.isalpha() for word in said.split())


@given(st.text())
def test_anything_can_be_said(word: str) -> None:
    assert isinstance(spoken(word), str)
