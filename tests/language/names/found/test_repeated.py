from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import repeated
from counterpoint.language.names.mentions import Proposal

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parse = Callable[..., tuple[Doc, Document]]


@pytest.mark.parametrize(
    ("text", "name", "claim", "expected"),
    [
        ("Ana Sorrel left. Later Sorrel came back.", "Ana Sorrel", "PERSON", ["Sorrel"]),
        ("Ana Sorrel left. Later Ana came back.", "Ana Sorrel", "PERSON", ["Ana"]),
        ("Piet van Dale left. Then Van Dale won.", "Piet van Dale", "PERSON", ["Van Dale"]),
        ("Orvanne Ltd left. Later Orvanne came back.", "Orvanne Ltd", "ORG", ["Orvanne"]),
        ("The U.K. left. The UK came back.", "U.K.", "PLACE", ["UK"]),
        ("Ana May left. She left in May.", "Ana May", "PERSON", []),
        ("Ana May left. Mrs May came back.", "Ana May", "PERSON", ["May"]),
        ("Rose Sorrel left. Later a rose grew.", "Rose Sorrel", "PERSON", []),
        ("Rose Sorrel left. Then Rose Quill came.", "Rose Sorrel", "PERSON", []),
    ],
)
def test_the_words_of_a_name_are_found_again(
    parsed: Parse, text: str, name: str, claim: str, expected: list[str]
) -> None:
    doc, _ = parsed(text)
    span = doc.char_span(text.index(name), text.index(name) + len(name))
    assert span is not None
    known = Proposal(span.start, span.end, claim)  # type: ignore[arg-type]
    found = repeated.find(doc, [known])
    again = [doc[each.start : each.end].text for each in found if each.start >= span.end]
    assert again == expected
