from __future__ import annotations

import pytest

from counterpoint.lexicon import gazetteer, lists
from counterpoint.lexicon.gazetteer import look_up


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("US", "United States"),
        ("USA", "United States"),
        ("America", "United States"),
        ("UK", "United Kingdom"),
        ("Great Britain", "United Kingdom"),
        ("DPRK", "North Korea"),
        ("Republic of Korea", "South Korea"),
        ("Burma", "Myanmar"),
        ("Türkiye", "Turkey"),
        ("Czech Republic", "Czechia"),
        ("Russian Federation", "Russia"),
        ("People's Republic of China", "China"),
        ("Kiev", "Kyiv"),
        ("Peking", "Beijing"),
        ("Bombay", "Mumbai"),
        ("UN", "United Nations"),
        ("NIGERIA", "Nigeria"),
    ],
)
def test_forms_of_one_name_have_one_name(form: str, name: str) -> None:
    known = look_up(form)
    assert known is not None
    assert known.name == name


@pytest.mark.parametrize("form", ["us", "IT", "Springwater", "IRA", "polish"])
def test_words_and_unknown_names_are_not_looked_up(form: str) -> None:
    assert look_up(form) is None


def test_kinds_give_types() -> None:
    found = [look_up(form) for form in ("Kenya", "Western Europe", "EU", "Danish", "Ghanaians")]
    assert [known.type for known in found if known] == ["PLACE", "PLACE", "ORG", "GROUP", "GROUP"]


def test_a_citizen_is_of_a_people() -> None:
    assert gazetteer.citizen("Frenchwoman")
    assert not gazetteer.citizen("French")
    assert not gazetteer.citizen("Postman")


@pytest.mark.parametrize(
    ("people", "land"), [("Norwegian", "Norway"), ("British", "United Kingdom"), ("Arab", "Arab")]
)
def test_a_people_has_its_country(people: str, land: str) -> None:
    assert gazetteer.country(people) == land


def test_peoples_and_countries_are_known_by_their_names() -> None:
    rows = lists.read("peoples", {"people": None, "country": None, "source": None})
    forms = gazetteer.listed()
    assert {forms[row["people"]].kind for row in rows} == {"people"}
    assert {forms[row["country"]].kind for row in rows} == {"country"}
    assert all(forms[row["country"]].name == row["country"] for row in rows)
    assert len({row["people"] for row in rows}) == len(rows)


def test_a_name_is_the_form_of_itself() -> None:
    forms = gazetteer.listed()
    assert {known.name for known in forms.values() if known.kind == "country"} <= forms.keys()
    led = [forms[known.name].name for known in forms.values() if known.name in forms]
    assert led == [known.name for known in forms.values() if known.name in forms]
