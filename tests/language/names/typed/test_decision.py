"""What a name names, told by where it stands; all names are made up."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names import entities
from counterpoint.language.names.mentions import Proposal
from counterpoint.language.names.typed import decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document, Entity, EntityType

    Parse = Callable[..., tuple[Doc, Document]]


def types(found: list[Entity]) -> dict[str, str]:
    return {each.text: each.type for each in found}


@pytest.mark.parametrize(
    ("sentence", "name", "expected"),
    [
        ("The vaccine, Tolvanex, costs two dollars.", "Tolvanex", "OTHER"),
        ("A tanker, the Morning Heather, ran aground.", "Morning Heather", "OTHER"),
        ("The union, Werkbund, wants more.", "Werkbund", "ORG"),
        ("They lend through an app called Lendara.", "Lendara", "OTHER"),
        ("The drivers slept in Torvik.", "Torvik", "PLACE"),
        ("The Torvik-based firm folded.", "Torvik", "PLACE"),
        ("Crowds gathered in the Maresh region.", "Maresh", "PLACE"),
        ("Velmora's chairman resigned.", "Velmora", "ORG"),
        ("Norrholm, Mexico, has no bridge.", "Norrholm", "PLACE"),
        ("She sailed to Brazil, Angola and Kestrava.", "Kestrava", "PLACE"),
        ("The frigate HMS Bramble sank.", "HMS Bramble", "OTHER"),
        ("The Free Democrats want lower taxes.", "Free Democrats", "GROUP"),
        ("Imelda Corrow, 47, won.", "Imelda Corrow", "PERSON"),
        ("They asked Corrow & Dane for advice.", "Corrow & Dane", "ORG"),
        ("Workers met at St Oswin's Primary School.", "St Oswin's Primary School", "ORG"),
        ("My uncle Dorvan kept sheep.", "Dorvan", "PERSON"),
        ("Trucks waited at the Maresh crossing.", "Maresh", "PLACE"),
        ("The judge freed Olin “Beak” Varga.", "Olin “Beak” Varga", "PERSON"),
        ("Pope Anselm spoke for an hour.", "Anselm", "PERSON"),
        ("The Rhodes Convention of 1974 is dead.", "Rhodes Convention", "OTHER"),
    ],
)
def test_the_words_beside_a_name_tell_what_it_names(
    parsed: Parse, sentence: str, name: str, expected: str
) -> None:
    assert types(entities.find(*parsed(sentence))).get(name) == expected


def test_whoever_is_met_again_by_the_last_word_is_a_person(parsed: Parse) -> None:
    found = types(
        entities.find(
            *parsed("Critics praised Clarine Dorrell's novel.", "Dorrell, the favourite, smiled.")
        )
    )
    assert found["Clarine Dorrell"] == found["Dorrell"] == "PERSON"


def test_what_a_mountain_is_called_without_its_first_word_is_a_place(parsed: Parse) -> None:
    found = types(entities.find(*parsed("Mount Hadrek threw ash.", "Hadrek last erupted in 1897.")))
    assert found["Mount Hadrek"] == found["Hadrek"] == "PLACE"


def test_a_form_of_a_name_that_the_tagger_takes_for_no_name_breaks_nothing(parsed: Parse) -> None:
    found = types(entities.find(*parsed("Donald Trump’s", "Trump’s lawyer called Donald Trump.")))
    assert "Donald Trump" in found


def decided(parsed: Parse, text: str, *claims: tuple[str, EntityType]) -> dict[str, str]:
    """The types of names of a text, each proposed once with its claim."""
    doc, _ = parsed(text)
    spans = [(doc.char_span(at := text.index(n), at + len(n)), claim) for n, claim in claims]
    proposed = sorted(Proposal(span.start, span.end, claim) for span, claim in spans if span)
    assert len(proposed) == len(claims)
    return {doc[m.start : m.end].text: m.type for m in decision.decide(doc, proposed)}


def test_a_claim_that_nothing_speaks_against_stands(parsed: Parse) -> None:
    assert decided(parsed, "They saw Orvanne.", ("Orvanne", "OTHER")) == {"Orvanne": "OTHER"}


def test_the_words_beside_a_name_outvote_a_claim(parsed: Parse) -> None:
    found = decided(parsed, "They sued the lender Orvanne.", ("Orvanne", "PLACE"))
    assert found == {"Orvanne": "ORG"}


def test_what_the_world_has_in_common_outvotes_a_claim(parsed: Parse) -> None:
    assert decided(parsed, "They like Norway.", ("Norway", "ORG")) == {"Norway": "PLACE"}


def test_an_acronym_is_what_the_name_that_explains_it_is(parsed: Parse) -> None:
    found = decided(
        parsed,
        "The Velden Trade Board (VTB) met.",
        ("Velden Trade Board", "ORG"),
        ("VTB", "OTHER"),
    )
    assert found == {"Velden Trade Board": "ORG", "VTB": "ORG"}


def test_no_other_module_gives_a_name_its_type() -> None:
    home = Path(decision.__file__).parents[1]
    giving = [
        path.relative_to(home).as_posix()
        for path in sorted(home.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id == "Mention")
            or any(keyword.arg == "type" for keyword in node.keywords)
        )
    ]
    assert giving == ["entities.py", "typed/decision.py"]  # entities: as it was decided
