from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.wording.tokens import tokens, without_possessive


def test_marks_and_case_are_no_part_of_a_word() -> None:
    text = "“The long-awaited Bill,” she’d said: 2,000 CAFÉS!"
    assert [token.form for token in tokens(text)] == [
        *("the", "long", "awaited", "bill", "she'd", "said", "2", "000", "cafés")
    ]


@given(st.text())
def test_every_word_is_where_it_says(text: str) -> None:
    found = tokens(text)
    for token in found:
        assert text[token.start : token.end].casefold().replace("’", "'") == token.form
    places = [place for token in found for place in (token.start, token.end)]
    assert places == sorted(places)


def test_a_possessor_is_counted_with_its_word() -> None:
    assert [without_possessive(form) for form in ("town's", "towns'", "it's", "s")] == [
        *("town", "towns'", "it", "s")
    ]
