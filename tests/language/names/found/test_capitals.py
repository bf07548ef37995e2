from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import capitals
from counterpoint.language.names.mentions import Proposal

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def found(parsed: Parse, text: str, *taken: str) -> list[tuple[str, str]]:
    """What capitals propose beside names that are known."""
    doc, document = parsed(text)
    spans = [doc.char_span(text.index(name), text.index(name) + len(name)) for name in taken]
    known = [Proposal(span.start, span.end, "ORG") for span in spans if span is not None]
    proposed = capitals.find(doc, document, known)
    return [(doc[each.start : each.end].text, each.claim) for each in proposed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nuns of Maison de Velden sang.", [("Maison de Velden", "ORG")]),
        ("They asked President Anselm again.", [("Anselm", "PERSON")]),
        ("They asked Orvanne again.", [("Orvanne", "ORG")]),
        ("They left in early October.", []),
        ("They asked Mrs May again.", [("May", "PERSON")]),
        ("They asked the Minister again.", []),
    ],
)
def test_proper_nouns_in_no_name_are_proposed(
    parsed: Parse, text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(parsed, text) == expected


def test_what_is_named_already_or_leans_on_a_name_is_not(parsed: Parse) -> None:
    assert found(parsed, "They asked Orvanne again.", "Orvanne") == []
    assert found(parsed, "They asked Orvanne Velden again.", "Velden") == []
