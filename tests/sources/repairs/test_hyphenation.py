from __future__ import annotations

import pytest

from counterpoint.sources.repairs.hyphenation import parted, verdict, written


def test_the_halves_around_a_hyphen_are_told() -> None:
    assert parted("what the govern", "ment said") == ("govern", "ment")


@pytest.mark.parametrize(
    ("before", "after"),
    [("a state-of-the", "art plan"), ("in the mid", "1990s"), ("an X", "ray"), ("the 20", "year")],
)
def test_a_hyphen_that_is_the_words_own_parts_no_halves(before: str, after: str) -> None:
    assert parted(before, after) is None


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("govern", "ment", "one"),
        ("misinter", "pretation", "one"),
        ("long", "term", "hyphen"),
        ("ex", "president", "hyphen"),
        ("anti", "American", "hyphen"),
        ("Mc", "Donald", "one"),
        ("under", "stand", "either"),
        ("zorb", "lington", "unknown"),
    ],
)
def test_the_dictionary_tells_what_the_text_does_not(first: str, second: str, told: str) -> None:
    assert verdict(first, second, {}) == told


def test_the_text_is_asked_before_the_dictionary() -> None:
    plans = written("Longterm plans, longterm aims, one long-term goal")
    assert verdict("zorb", "lington", written("to Zorblington and back")) == "one"
    assert verdict("under", "stand", written("an under-stand of oak")) == "hyphen"
    assert verdict("long", "term", plans) == "one"
