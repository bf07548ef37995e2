from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.identity.short_names import bearers


def names(*mentions: str) -> list[str]:
    return [bearer.name for bearer in bearers(mentions)]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Maria Fuentes", "Fuentes"),
        ("Maria Fuentes", "Maria"),
        ("Maria Fuentes", "M. Fuentes"),
        ("Lars Erik Haugen", "Lars Haugen"),
        ("Annelies de Groot", "de Groot"),
        ("Piet van der Meer", "Van der Meer"),
        ("Faris al-Khatib", "Al-Khatib"),
        ("Bill Dunmore Jr.", "Dunmore"),
        ("Lee Jin-woo", "Lee"),
        ("Camila Reyes Soto", "Reyes"),
    ],
)
def test_a_part_of_a_name_is_led_to_the_whole(full: str, short: str) -> None:
    assert names(full, short) == [full, full]


def test_the_title_may_be_ahead_of_the_full_name() -> None:
    assert names("Fuentes", "Maria Fuentes", "Fuentes") == ["Maria Fuentes"] * 3


def test_two_of_one_family_stay_apart_and_are_told() -> None:
    found = bearers(["Karen Boyd", "Wade Boyd", "Boyd"])
    assert found[-1] == ("Boyd", ("Karen Boyd", "Wade Boyd"))


def test_who_comes_later_was_not_meant_before() -> None:
    found = names("Karen Boyd", "Boyd", "Wade Boyd", "Boyd")
    assert found == ["Karen Boyd", "Karen Boyd", "Wade Boyd", "Boyd"]


def test_a_name_long_used_alone_is_not_a_later_bearer_of_it() -> None:
    found = bearers([*["Osei"] * 4, "Ama Osei", "Osei"])
    assert [bearer.name for bearer in found] == [*["Osei"] * 4, "Ama Osei", "Osei"]
    assert found[-1].candidates == ("Ama Osei",)


@pytest.mark.parametrize(
    "two",
    [
        ("Karen Boyd", "Kar Boyd"),  # no initial
        ("Lars Erik Haugen", "Lars Olav Haugen"),
        ("Lars Haugen", "Erik Haugen"),
        ("Camila Reyes Soto", "Soto Reyes"),
    ],
)
def test_names_that_share_a_word_may_be_of_two(two: tuple[str, str]) -> None:
    assert names(*two) == [*two]


def test_of_two_fuller_forms_that_differ_neither_is_whole() -> None:
    assert names("Lars Erik Haugen", "Lars Olav Haugen", "Lars Haugen")[-1] == "Lars Haugen"


def test_the_fullest_of_three_forms_is_of_all() -> None:
    full = "Lars Erik Olav Haugen"
    assert names(full, "Lars Erik Haugen", "Lars Haugen") == [full] * 3


def test_father_and_son_are_two() -> None:
    assert names("Bill Dunmore", "Bill Dunmore Jr.") == ["Bill Dunmore", "Bill Dunmore Jr."]


words = st.sampled_from(["Ana", "Boyd", "Cruz", "de", "J.", "Jr."])
mentions = st.lists(st.lists(words, min_size=1, max_size=3).map(" ".join), max_size=8)


@given(mentions)
def test_every_mention_has_a_bearer_that_the_text_names(found: list[str]) -> None:
    named = bearers(found)
    assert len(named) == len(found)
    for name, bearer in zip(found, named, strict=True):
        assert bearer.name in found
        assert not bearer.candidates or bearer.name == name or bearer.name in found
