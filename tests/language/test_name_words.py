from __future__ import annotations

from counterpoint.language.name_words import is_title, words


def test_a_title_is_known_in_any_case_and_with_its_full_stop() -> None:
    assert all(map(is_title, ("Minister", "mr.", "Dr", "SIR")))
    assert not is_title("Ministry")


def test_a_head_gives_its_type() -> None:
    assert (words("head")["ministry"], words("head")["treaty"]) == ("ORG", "OTHER")
