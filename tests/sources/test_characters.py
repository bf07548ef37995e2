from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.characters import clean


def test_spaces_of_every_kind_become_one() -> None:
    assert clean("\u00a0so \u2009\t called\u3000") == "so called"


def test_marks_that_do_not_print_are_removed() -> None:
    assert clean("in\u00adter\u200bnational\x07\ufeff") == "international"


def test_accents_are_composed() -> None:
    assert clean("cafe\u0301") == "café"


@given(st.text())
def test_a_clean_line_stays_as_it_is(line: str) -> None:
    assert clean(clean(line)) == clean(line)
