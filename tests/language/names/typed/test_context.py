from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.typed import context

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal

    Place = Callable[[str, str, str], tuple[Doc, Proposal]]


@pytest.mark.parametrize(
    ("text", "words", "claim", "expected"),
    [
        ("The vaccine, Orvanne, costs two dollars.", "Orvanne", "PERSON", "OTHER"),
        ("A tanker, the Morning Heather, ran aground.", "Morning Heather", "ORG", "OTHER"),
        ("The union, Orvanne, wants more.", "Orvanne", "PERSON", "ORG"),
        ("They lend through an app called Orvanne.", "Orvanne", "ORG", "OTHER"),
        ("They sued the lender Orvanne.", "Orvanne", "PERSON", "ORG"),
        ("They saw Orvanne, a small town of 900.", "Orvanne", "PERSON", "PLACE"),
        ("They moved to the town of Orvanne.", "Orvanne", "PERSON", "PLACE"),
        ("She is the mayor of Orvanne.", "Orvanne", "PERSON", "PLACE"),
        ("They moved to Orvanne, where rents are low.", "Orvanne", "PERSON", "PLACE"),
        ("They saw Orvanne, 40 miles away.", "Orvanne", "PERSON", "PLACE"),
        ("She sold her shares in Orvanne.", "Orvanne", "PERSON", "ORG"),
        ("She asked Orvanne shareholders.", "Orvanne", "PERSON", "ORG"),
        ("They asked the PQR again.", "PQR", "PERSON", "ORG"),
        ("They asked the Marlow Bee.", "Marlow Bee", "PERSON", "ORG"),
        ("Pope Anselm spoke for an hour.", "Anselm", "ORG", "PERSON"),
        ("They met Dame Ivy Norquay.", "Ivy Norquay", "ORG", "PERSON"),
        ("They met Ivy Norquay, an economist, there.", "Ivy Norquay", "ORG", "PERSON"),
    ],
)
def test_the_words_beside_a_name_tell_its_type(
    proposal: Place, text: str, words: str, claim: str, expected: str
) -> None:
    assert context.told(*proposal(text, words, claim)) == expected


@pytest.mark.parametrize(
    ("text", "words", "claim"),
    [
        ("They asked Orvanne again.", "Orvanne", "PERSON"),
        ("They asked the Marlow Bee lawyers.", "Marlow Bee", "PERSON"),
        ("They asked the PQR lawyers.", "PQR", "PERSON"),
        ("Leaders of the Rural Democrats met.", "Rural Democrats", "GROUP"),
        ("Dame Ivy Norquay College shut.", "Ivy Norquay College", "ORG"),
        ("The town, they asked Orvanne, shut.", "Orvanne", "PERSON"),
    ],
)
def test_elsewhere_they_tell_none(proposal: Place, text: str, words: str, claim: str) -> None:
    assert context.told(*proposal(text, words, claim)) is None


def test_where_somebody_is_is_known(proposal: Place) -> None:
    assert context.located(*proposal("They slept near Orvanne.", "Orvanne", "PLACE"))
    assert not context.located(*proposal("They saw Orvanne.", "Orvanne", "PLACE"))
