from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging import holders, markers
from counterpoint.language.names import entities
from counterpoint.language.voices import attributions

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


def heard(parsed: Parse, *paragraphs: str) -> list[tuple[str, bool, str | None]]:
    doc, document = parsed(*paragraphs)
    told = attributions.find(doc, document, entities.find(doc, document))
    found = holders.heard(markers.find(doc, document), document, told)
    return [(each.text, each.quoted, each.voice) for each in found]


def test_what_no_one_is_said_to_say_is_the_writers_own(parsed: Parse) -> None:
    assert heard(parsed, "The dam may fail.") == [("may", False, None)]


def test_what_a_source_says_is_the_sources_quoted_or_not(parsed: Parse) -> None:
    assert heard(
        parsed,
        "Maria Lund, an engineer, said the dam may fail.",
        "“It could happen tonight,” Lund said. Perhaps she is wrong.",
    ) == [
        ("may", False, "Maria Lund"),
        ("could", True, "Maria Lund"),
        ("Perhaps", False, None),
    ]


def test_the_word_that_attributes_is_the_writers_and_what_it_reports_is_not(parsed: Parse) -> None:
    assert heard(parsed, "Many experts fear that the dam might fail.") == [
        ("fear", False, None),
        ("might", False, "Many experts"),
    ]
