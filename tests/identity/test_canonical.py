from __future__ import annotations

import pytest

from counterpoint.identity.canonical import Name, resolve


def canonicals(*names: Name, body: str = "") -> list[str]:
    return [form.name for form in resolve(names, body)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Americans", "American"),
        ("Chinese", "Chinese"),
        ("Scots", "Scot"),
        ("Tories", "Tory"),
        ("Swiss", "Swiss"),
        ("Franco-German", "Franco-German"),
        ("Free Democrats", "Free Democrat"),
    ],
)
def test_peoples_keep_their_base_form(text: str, name: str) -> None:
    assert canonicals(Name(text, "GROUP")) == [name]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Calder Freight", "Calder Freight Inc"),
        ("Arden", "Arden & Pike"),
        ("Amnesty", "Amnesty International"),
        ("Front", "Northern Front"),
    ],
)
def test_a_body_is_led_to_its_fuller_name(short: str, full: str) -> None:
    assert canonicals(Name(full, "ORG"), Name(short, "ORG")) == [full, full]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("House", "White House"),
        ("Harvard", "Harvard Law School"),
        ("State Department", "State Department Travel Office"),
        ("Ministry", "Energy Ministry"),
    ],
)
def test_a_part_of_a_body_is_not_the_body(short: str, full: str) -> None:
    assert canonicals(Name(full, "ORG"), Name(short, "ORG")) == [full, short]


def test_two_bodies_of_one_short_name_stay_apart_and_are_told() -> None:
    names = [Name("Marlow Bank", "ORG"), Name("Marlow Press", "ORG"), Name("Marlow", "ORG")]
    form = resolve(names, "")[-1]
    assert (form.name, form.candidates) == ("Marlow", ("Marlow Bank", "Marlow Press"))


def test_jordan_is_not_the_river() -> None:
    names = [Name("Jordan River", "PLACE"), Name("Jordan", "PLACE")]
    assert canonicals(*names) == ["Jordan River", "Jordan"]


def test_a_place_and_a_person_of_one_name_stay_apart() -> None:
    names = [Name("Bill Dunmore", "PERSON"), Name("Dunmore", "PLACE"), Name("Dunmore", "PERSON")]
    assert canonicals(*names) == ["Bill Dunmore", "Dunmore", "Bill Dunmore"]


def test_an_acronym_is_led_to_what_it_stands_for() -> None:
    names = [Name("Safe Screens Act", "OTHER"), Name("SSA", "OTHER")]
    found = resolve(names, "The Safe Screens Act (SSA) passed.")
    assert {(form.name, form.type) for form in found} == {("Safe Screens Act", "OTHER")}


def test_capitals_possessives_and_apostrophes_make_no_other_name() -> None:
    names = [Name("KENYA", "PLACE"), Name("Kenya", "PLACE"), Name("King’s College", "ORG")]
    assert canonicals(*names) == ["Kenya", "Kenya", "King's College"]
