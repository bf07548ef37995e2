from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.mentions import Proposal, generic, longest, numbered

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def test_a_noun_alone_is_no_name_but_for_some(parsed: Parse) -> None:
    doc, _ = parsed("The Ministry and the Senate met.")
    assert generic(doc, 1, 2)
    assert not generic(doc, 4, 5)


def test_of_overlapping_names_the_longest_is_kept_and_of_equals_the_first() -> None:
    found = [
        Proposal(3, 5, "ORG"),
        Proposal(0, 2, "PLACE"),
        Proposal(1, 4, "ORG"),
        Proposal(0, 2, "ORG"),
    ]
    assert longest(found) == [Proposal(1, 4, "ORG")]
    assert longest(found[:2]) == [Proposal(0, 2, "PLACE"), Proposal(3, 5, "ORG")]
    assert longest([found[1], Proposal(0, 2, "ORG")]) == [Proposal(0, 2, "PLACE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Marv-3", True), ("Marv-3a", True), ("Marv-a", False), ("3-Marv", False)],
)
def test_letters_a_hyphen_and_a_number_are_a_form_of_names(text: str, *, expected: bool) -> None:
    assert numbered(text) is expected
