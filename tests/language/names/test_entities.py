from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names import entities

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document, Entity

    Parse = Callable[..., tuple[Doc, Document]]


def names(found: list[Entity]) -> list[tuple[str, str]]:
    return [(each.text, each.type) for each in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The French President Emmanuel Macron's party lost.", ("Emmanuel Macron", "PERSON")),
        ("Ships crossed the Gulf of Aden.", ("Gulf of Aden", "PLACE")),
        ("He teaches at King's College in Aberdeen.", ("King's College", "ORG")),
        (
            "The Ministry of Foreign Affairs and Trade objected.",
            ("Ministry of Foreign Affairs and Trade", "ORG"),
        ),
        ("Fans of the Premier League wept.", ("Premier League", "ORG")),
        ("The anti-French march was small.", ("anti-French", "GROUP")),
        ("The Group of 77 met in Nairobi.", ("Group of 77", "ORG")),
        ("They walked the Iberian peninsula.", ("Iberian peninsula", "PLACE")),
        ("The “Keep Britain Tidy” campaign began.", ("Keep Britain Tidy", "OTHER")),
        ("Hospitals full of Covid-19 patients closed.", ("Covid-19", "OTHER")),
        ("The Obama administration sued.", ("Obama", "PERSON")),
        ("LAGOS, March 4 (Atlas Wire) - Traders left.", ("LAGOS", "PLACE")),
        ("The French-Lebanese singer bowed.", ("French-Lebanese", "GROUP")),
        ("Judge Piet van der Meer agreed.", ("Piet van der Meer", "PERSON")),
        ("Prime Minister Bill Marsh Jr. resigned.", ("Bill Marsh Jr.", "PERSON")),
        ("She sold her shares in Veltrona on Monday.", ("Veltrona", "ORG")),
        ("They moved to Aldby, where rents are low.", ("Aldby", "PLACE")),
        ("The Port of London Authority (PLA) objected.", ("Port of London Authority", "ORG")),
        ("The Information Commissioner's Office (ICO) said so.", ("ICO", "ORG")),
        ("The Safe Screens Act became law.", ("Safe Screens Act", "OTHER")),
    ],
)
def test_the_whole_name_and_nothing_but_the_name(
    parsed: Parse, sentence: str, expected: tuple[str, str]
) -> None:
    assert expected in names(entities.find(*parsed(sentence)))


def test_two_places_joined_are_two_names(parsed: Parse) -> None:
    found = entities.find(*parsed("Kenya and Uganda met. The Kenya-Uganda border reopened."))
    assert [each.text for each in found] == ["Kenya", "Uganda", "Kenya", "Uganda"]


def test_dates_numbers_and_money_are_no_names(parsed: Parse) -> None:
    assert not entities.find(*parsed("On Monday, 3 May, forty of them paid $5 million."))


def test_a_surname_is_found_and_led_to_its_one_full_name(parsed: Parse) -> None:
    found = entities.find(
        *parsed("Maria Fuentes led the study.", "Fuentes was cautious. Mrs. Fuentes, 60, agreed.")
    )
    assert [each.canonical for each in found] == ["Maria Fuentes"] * 3
    assert [each.text for each in found] == ["Maria Fuentes", "Fuentes", "Fuentes"]


def test_two_of_one_surname_stay_apart(parsed: Parse) -> None:
    found = entities.find(*parsed("Karen Boyd met Wade Boyd in Paris. Then Boyd left."))
    assert [each.canonical for each in found if each.text == "Boyd"] == ["Boyd"]


def test_an_acronym_is_led_to_the_name_that_explains_it(parsed: Parse) -> None:
    found = entities.find(
        *parsed(
            "The Food and Drug Administration (FDA) met in the U.S. on Friday.",
            "The F.D.A. declined to comment. The US did not.",
        )
    )
    assert {each.text: each.canonical for each in found} == {
        "Food and Drug Administration": "Food and Drug Administration",
        "FDA": "Food and Drug Administration",
        "F.D.A.": "Food and Drug Administration",
        "U.S.": "United States",
        "US": "United States",
    }


def test_capitals_of_a_heading_make_no_names(parsed: Parse) -> None:
    doc, document = parsed(
        "Border Disputes Hit Kenya Council Plan",
        "Talks in Kenya failed.",
        headings=(0,),
    )
    assert {each.text for each in entities.find(doc, document)} == {"Kenya"}


def test_a_field_of_government_before_its_office_is_no_name(parsed: Parse) -> None:
    found = entities.find(*parsed("Health Secretary Ana Cruz spoke to Interior Minister Jon Dale."))
    assert [each.text for each in found] == ["Ana Cruz", "Jon Dale"]


def test_whether_a_name_stands_in_a_quotation_is_known(parsed: Parse) -> None:
    found = entities.find(*parsed("“Kenya can wait,” the minister said in Nairobi."))
    assert {each.text: each.quoted for each in found} == {"Kenya": True, "Nairobi": False}


def test_a_name_that_can_be_read_in_two_ways_has_its_candidates(parsed: Parse) -> None:
    found = entities.find(*parsed("Karen Boyd met Wade Boyd in Paris. Then Boyd left in tears."))
    assert [(each.text, each.candidates) for each in found] == [
        ("Karen Boyd", ()),
        ("Wade Boyd", ()),
        ("Paris", ()),
        ("Boyd", ("Karen Boyd", "Wade Boyd")),
    ]


def test_countries_have_one_form(parsed: Parse) -> None:
    found = entities.find(*parsed("Britain and the UK are one, and so are the US and America."))
    assert [each.canonical for each in found] == [
        "United Kingdom",
        "United Kingdom",
        "United States",
        "United States",
    ]
