from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.lexicon.name_words import is_members, is_title, telling, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_a_title_is_known_in_any_case_and_with_its_full_stop() -> None:
    assert all(map(is_title, ("Minister", "mr.", "Dr", "SIR")))
    assert not is_title("Ministry")


def test_a_head_gives_its_type() -> None:
    assert (words("head")["ministry"], words("head")["treaty"]) == ("ORG", "OTHER")


def test_what_ends_a_name_tells_its_type() -> None:
    assert [telling()[word] for word in ("ltd", "times", "island")] == ["ORG", "ORG", "PLACE"]


@pytest.mark.parametrize("role", ["owned", "human", "head", "called"])
def test_no_line_has_run_into_the_next(role: str) -> None:
    assert [word for word in words(role) if len(word) > 20 and " " not in word] == []


def test_the_plural_of_party_names_is_known() -> None:
    assert is_members("Democrats")
    assert not is_members("Democrat")
    assert not is_members("Glass")
