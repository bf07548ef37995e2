from __future__ import annotations

import pytest

from counterpoint.identity.acronyms import abbreviates, expansions, undotted

TRADE = "World Trade Organization"


@pytest.mark.parametrize(
    "body",
    [
        "The World Trade Organization (WTO) met.",
        "The World Trade Organization’s (WTO) talks failed.",
        "The World Trade Organization, or WTO, met.",
        "The World Trade Organization, known as the W.T.O., met.",
        "The WTO (World Trade Organization) met.",
        "The WTO, or World Trade Organization, met.",
    ],
)
def test_what_the_text_explains_is_known_in_either_order(body: str) -> None:
    assert expansions([TRADE], body) == {"WTO": TRADE}


def test_initials_of_one_name_need_no_explanation() -> None:
    names = ["Ohio Department of Transportation", "ODOT"]
    assert expansions(names, "ODOT found rust.") == {"ODOT": names[0]}


def test_two_letters_need_an_explanation() -> None:
    assert expansions(["Velden Board", "VB"], "The VB met.") == {}


def test_an_acronym_far_from_a_name_explains_it_not() -> None:
    assert expansions([TRADE], "The World Trade Organization met in Rome (WTA).") == {}


def test_initials_of_two_names_are_of_neither() -> None:
    names = ["National Rail Board", "Northern River Bank", "NRB"]
    assert expansions(names, "The NRB met.") == {}


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("WTO", TRADE),
        ("MoD", "Ministry of Defence"),
        ("UCI", "International Cycling Union"),
        ("ASEAN", "Association of Southeast Asian Nations"),
        ("VALTA", "Velden Alliance Trade Area"),
        ("MFT", "Ministry of Fisheries and Trade"),
    ],
)
def test_letters_of_a_name_abbreviate_it(acronym: str, name: str) -> None:
    assert abbreviates(acronym, name)


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("BBC", TRADE),
        ("UK", "City Council"),
        ("CNN", "New York Times"),
        ("AVLTA", "Velden Alliance Trade Area"),
        ("VAXTA", "Velden Alliance Trade Area"),
        ("VTLAA", "Velden Alliance Trade Area"),
        ("TO", TRADE),
    ],
)
def test_other_letters_do_not(acronym: str, name: str) -> None:
    assert not abbreviates(acronym, name)


def test_dots_of_acronyms_are_folded_and_no_others() -> None:
    assert [undotted(name) for name in ("U.S.", "J. Smith", "Acme Inc.")] == [
        "US",
        "J. Smith",
        "Acme Inc.",
    ]
