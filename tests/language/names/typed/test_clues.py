from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.typed.clues import clues

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal

    Place = Callable[[str, str, str], tuple[Doc, Proposal]]


@pytest.mark.parametrize(
    ("text", "words", "claim", "expected"),
    [
        ("Orvanne Tesk, 47, won.", "Orvanne Tesk", "ORG", ("PERSON", "age")),
        ("Orvanne Tesk, who won, left.", "Orvanne Tesk", "ORG", ("PERSON", "who")),
        ("Orvanne, which won, left.", "Orvanne", "PERSON", ("PERSON", "which")),
        ("Orvanne, Peru, has no bridge.", "Orvanne", "ORG", ("PLACE", "country_behind")),
        ("They read the Orvanne Times.", "Orvanne Times", "PERSON", ("ORG", "ending_noun")),
        ("They saw Lake Orvanne.", "Lake Orvanne", "PERSON", ("PLACE", "ending_noun")),
        ("They asked Orvanne & Tesk.", "Orvanne & Tesk", "PERSON", ("ORG", "ampersand")),
        ("They saw Orvanburgh.", "Orvanburgh", "PERSON", ("PLACE", "ending")),
        ("The Orvanne-based firm folded.", "Orvanne", "ORG", ("PLACE", "area")),
        ("It was in the Orvanne region.", "Orvanne", "ORG", ("PLACE", "area")),
        ("They saw the Orvanne.", "Orvanne", "PERSON", ("PERSON", "article")),
        ("They drifted along the Orvanne.", "Orvanne", "PERSON", ("PLACE", "along")),
        ("The drivers slept in Orvanne.", "Orvanne", "PERSON", ("PLACE", "locative")),
        ("They went to Orvanne.", "Orvanne", "PERSON", ("PLACE", "moving")),
        ("A letter from Orvanne came.", "Orvanne", "PERSON", ("PLACE", "from")),
        ("They live in Orvanne.", "Orvanne", "GROUP", ("PLACE", "from_people")),
        ("Orvanne's mayor resigned.", "Orvanne", "PERSON", ("PLACE", "owned")),
        ("Orvanne's new chairman resigned.", "Orvanne", "PERSON", ("ORG", "owned")),
        ("She is an Orvanne.", "Orvanne", "ORG", ("GROUP", "one_of")),
        ("She came as a young Orvanne.", "Orvanne", "ORG", ("GROUP", "one_of")),
        ("Orvanne laughed.", "Orvanne", "ORG", ("PERSON", "human")),
        ("Orvanne have not replied.", "Orvanne", "PERSON", ("ORG", "plural")),
        ("Orvanne were late.", "Orvanne", "PERSON", ("ORG", "plural")),
        ("She works for Orvanne.", "Orvanne", "PERSON", ("ORG", "serving")),
        ("It was built by Orvanne.", "Orvanne", "PERSON", ("ORG", "making")),
    ],
)
def test_where_a_name_stands_is_a_clue(
    proposal: Place, text: str, words: str, claim: str, expected: tuple[str, str]
) -> None:
    assert expected in list(clues(*proposal(text, words, claim)))


@pytest.mark.parametrize(
    ("text", "words", "claim"),
    [
        ("Orvanne, 470, won.", "Orvanne", "ORG"),
        ("Orvanne, 47 others won.", "Orvanne", "ORG"),
        ("They saw Orburgh.", "Orburgh", "PERSON"),
        ("They asked Orvanne.", "Orvanne", "ORG"),
        ("They came by car, said Orvanne.", "Orvanne", "ORG"),
        ("Tesk and Orvanne have not replied.", "Orvanne", "PERSON"),
        ("She waited for Orvanne.", "Orvanne", "PERSON"),
        ("They asked the Danes.", "Danes", "GROUP"),
        ("It lies in the AU.", "AU", "ORG"),
        ("Orvanne's red hat fell.", "Orvanne", "PERSON"),
    ],
)
def test_elsewhere_there_is_none(proposal: Place, text: str, words: str, claim: str) -> None:
    assert list(clues(*proposal(text, words, claim))) == []
