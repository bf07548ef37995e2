from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.typed.claims import claimed

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal

    Place = Callable[[str, str, str], tuple[Doc, Proposal]]


@pytest.mark.parametrize(
    ("text", "words", "claim", "expected"),
    [
        ("It was the Velden Times.", "Velden Times", "PERSON", "ORG"),
        ("It was the Velden Strait.", "Velden Strait", "ORG", "PLACE"),
        ("It was Operation Velden.", "Operation Velden", "PERSON", "OTHER"),
        ("It was the Port of Velden Authority.", "Port of Velden Authority", "PLACE", "ORG"),
        ("It was Ana Strait.", "Ana Strait", "PERSON", "PERSON"),
        ("The Rural Democrats won.", "Rural Democrats", "ORG", "GROUP"),
        ("He saw “Velden Strait” twice.", "Velden Strait", "OTHER", "OTHER"),
        ("He had Marv-3 twice.", "Marv-3", "ORG", "OTHER"),
        ("The Sorrel administration sued.", "Sorrel", "ORG", "PERSON"),
        ("He asked Sorrel twice.", "Sorrel", "ORG", "ORG"),
    ],
)
def test_the_words_of_a_name_claim_its_type(
    proposal: Place, text: str, words: str, claim: str, expected: str
) -> None:
    assert claimed(*proposal(text, words, claim)).claim == expected
