from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import edges

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal

    Place = Callable[[str, str, str], tuple[Doc, Proposal]]


@pytest.mark.parametrize(
    ("text", "words", "claim", "expected"),
    [
        ("The anti-Danish march was small.", "Danish", "GROUP", "anti-Danish"),
        ("An Italo-Danish firm won.", "Danish", "GROUP", "Italo-Danish"),
        ("A half-Danish crew sailed.", "Danish", "GROUP", "Danish"),
        ("The Rural Democrats lost.", "Democrats", "GROUP", "Rural Democrats"),
        ("The Christian Democrats lost.", "Democrats", "GROUP", "Christian Democrats"),
        ("The Danish Democrats lost.", "Democrats", "GROUP", "Democrats"),
        ("They walked the Iberian peninsula.", "Iberian", "GROUP", "Iberian peninsula"),
        ("They crossed the Iberian Sea.", "Iberian", "GROUP", "Iberian Sea"),
        ("It was signed by Piet van der Meer.", "Piet van der", "PERSON", "Piet van der Meer"),
        ("She met Salma bint Idris.", "Salma", "PERSON", "Salma bint Idris"),
        ("She met Orin Vance Jr. there.", "Orin Vance", "PERSON", "Orin Vance Jr."),
        ("She met Orin Vance, Jr., there.", "Orin Vance", "PERSON", "Orin Vance, Jr."),
        ("It was Camila Reyes Soto.", "Soto", "PERSON", "Camila Reyes Soto"),
    ],
)
def test_a_name_that_was_cut_short_is_made_whole(
    proposal: Place, text: str, words: str, claim: str, expected: str
) -> None:
    doc, cut = proposal(text, words, claim)
    whole = edges.whole(doc, cut)
    assert doc[whole.start : whole.end].text == expected


def test_a_people_before_a_noun_of_the_land_is_a_place(proposal: Place) -> None:
    doc, people = proposal("They walked the Iberian peninsula.", "Iberian", "GROUP")
    assert edges.whole(doc, people).claim == "PLACE"


@pytest.mark.parametrize(
    ("text", "words", "claim", "expected"),
    [
        ("It was the Velden Works that shut.", "the Velden Works", "ORG", "Velden Works"),
        ("It was President Ana Sorrel.", "President Ana Sorrel", "PERSON", "Ana Sorrel"),
        ("It was President Ana Strait.", "President Ana Strait", "PERSON", "Ana Strait"),
        ("It was Ana Sorrel's boat.", "Ana Sorrel's", "PERSON", "Ana Sorrel"),
        ("It was Ana Sorrel 's boat.", "Ana Sorrel 's", "PERSON", "Ana Sorrel"),
        ("Fans of the Premier League wept.", "Premier League", "ORG", "Premier League"),
        ("The Prince's Theatre shut.", "Prince's Theatre", "ORG", "Prince's Theatre"),
        (
            "The General Harbour Council met.",
            "General Harbour Council",
            "ORG",
            "General Harbour Council",
        ),
        (
            "The Rhodes Convention of 1974 is dead.",
            "Rhodes Convention of 1974",
            "OTHER",
            "Rhodes Convention",
        ),
        (
            "She left Velden Works in March 2020.",
            "Velden Works in March 2020",
            "ORG",
            "Velden Works",
        ),
        ("They beat Velden Rovers 3–1 at home.", "Velden Rovers 3–1", "ORG", "Velden Rovers"),
        ("Editing by Ana Sorrel.", "Editing", "ORG", ""),
        ("We saw Danish Ana Sorrel there.", "Danish Ana Sorrel", "PERSON", "Ana Sorrel"),
        ("He met its Ana Sorrel.", "its Ana Sorrel", "PERSON", "Ana Sorrel"),
        ("He met “Ana Sorrel” there.", "“Ana Sorrel”", "PERSON", "Ana Sorrel"),
        ("He met Ana Sorrel, 41.", "Ana Sorrel, 41", "PERSON", "Ana Sorrel"),
        ("He sued Velden Inc. there.", "Velden Inc.", "ORG", "Velden Inc."),
        ("The anti-Danish march was small.", "anti-Danish", "GROUP", "anti-Danish"),
    ],
)
def test_what_is_no_part_of_a_name_is_cut_off(
    proposal: Place, text: str, words: str, claim: str, expected: str
) -> None:
    doc, long = proposal(text, words, claim)
    trimmed = edges.trimmed(doc, long)
    assert doc[trimmed.start : trimmed.end].text == expected


def test_whose_government_it_is_is_a_person(proposal: Place) -> None:
    doc, reign = proposal(
        "The Sorrel administration sued. Ana Sorrel resigned.", "Sorrel administration", "ORG"
    )
    trimmed = edges.trimmed(doc, reign)
    assert (doc[trimmed.start : trimmed.end].text, trimmed.claim) == ("Sorrel", "PERSON")
