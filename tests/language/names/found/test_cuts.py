from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import cuts

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def parts(parsed: Parse, text: str, words: str, label: str) -> list[tuple[str, str]]:
    """What is left of an entity that the recogniser is made to see, beside what it saw."""
    doc, _ = parsed(text)
    start = text.index(words)
    span = doc.char_span(start, start + len(words), label=label)
    assert span is not None
    doc.set_ents([span], default="unmodified")
    within = range(span.start, span.end)
    return [
        (doc[each.start : each.end].text, each.claim)
        for each in cuts.labelled(doc)
        if each.start in within
    ]


@pytest.mark.parametrize(
    ("text", "words", "label", "expected"),
    [
        ("He saw Kenya's Treasury.", "Kenya's Treasury", "ORG", ["Kenya", "Treasury"]),
        ("He saw the Queen's Theatre.", "Queen's Theatre", "ORG", ["Queen's Theatre"]),
        ("The Kenya-Uganda border.", "Kenya-Uganda", "GPE", ["Kenya", "Uganda"]),
        ("The Asia-Velden forum.", "Asia-Velden", "ORG", ["Asia-Velden"]),
        ("He saw Velden (Norway) twice.", "Velden (Norway)", "GPE", ["Velden", "Norway"]),
        ("He saw Velden, Norway twice.", "Velden, Norway", "GPE", ["Velden", "Norway"]),
        ("He sued Velden, Inc. twice.", "Velden, Inc.", "ORG", ["Velden, Inc."]),
        ("He sued Orr, Dane & Co twice.", "Orr, Dane & Co", "ORG", ["Orr, Dane & Co"]),
        ("He paid 340 Danish crowns.", "340 Danish", "NORP", ["340 Danish"]),
        ("He met Frenchman Luc Arno.", "Frenchman Luc Arno", "PERSON", ["Frenchman", "Luc Arno"]),
        ("He met Sorrel's Ana Quill.", "Sorrel's Ana Quill", "PERSON", ["Sorrel", "Ana Quill"]),
    ],
)
def test_an_entity_that_holds_several_is_cut(
    parsed: Parse, text: str, words: str, label: str, expected: list[str]
) -> None:
    assert [name for name, _ in parts(parsed, text, words, label)] == expected


def test_who_stands_behind_an_agency_is_a_person(parsed: Parse) -> None:
    found = parts(parsed, "Picture: NTB / Ana Quill", "NTB / Ana Quill", "ORG")
    assert found == [("NTB", "ORG"), ("Ana Quill", "PERSON")]
