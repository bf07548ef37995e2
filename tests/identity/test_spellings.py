from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.identity.spellings import folded, misspelt

if TYPE_CHECKING:
    from counterpoint.records import EntityType


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Al-Khatib", "al Khatib"),
        ("São Paulo", "Sao Paulo"),
        ("U.S.", "US"),
        ("COVID-19", "Covid 19"),
    ],
)
def test_marks_accents_and_capitals_make_no_other_name(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("kind", "common", "rare"),
    [
        ("PLACE", "Marlow Islands", "Marlowe Islands"),
        ("PERSON", "Oleksandr Petrenko", "Oleksandr Petrenco"),
        ("ORG", "Hallam Philharmonic", "Hallam Philarmonic"),
    ],
)
def test_one_letter_makes_no_other_name(kind: EntityType, common: str, rare: str) -> None:
    assert misspelt({(common, kind): 3, (rare, kind): 1}) == {(rare, kind): common}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("PLACE", "Gambia", "Zambia"),  # both are countries
        ("PLACE", "Virginia", "Virginian"),
        ("PERSON", "Karen Boyd", "Karin Boyd"),  # given names tell people apart
        ("PERSON", "Ann Reid", "Ann Read"),
        ("OTHER", "Vostok-1", "Vostok-2"),
        ("PLACE", "North Marlow", "South Marlow"),
        ("ORG", "Marl ow Board", "Marlow Board"),  # words of another length
        ("GROUP", "Marlowian", "Marlowiam"),
        ("ORG", "Marlow", "Marlaw"),  # one word, and a short one
        ("ORG", "Vost Board", "Vosk Board"),
        ("PERSON", "Petrenko", "Petrenco"),
        ("PERSON", "Petrenko Ann", "Petrenco Ann"),
    ],
)
def test_names_that_are_two_stay_two(kind: EntityType, one: str, other: str) -> None:
    assert misspelt({(one, kind): 3, (other, kind): 1}) == {}


def test_a_name_near_two_is_neither() -> None:
    names = ["Marlow Islands", "Marlowe Islands", "Marlows Islands"]
    assert "Marlow Islands" not in misspelt({(name, "PLACE"): 1 for name in names}).values()


spellings = st.text("abE -é", min_size=1, max_size=9)


@given(st.dictionaries(st.tuples(spellings, st.just("ORG")), st.integers(1, 3), max_size=6))
def test_the_commoner_is_never_itself_misspelt(counts: dict[tuple[str, EntityType], int]) -> None:
    found = misspelt(counts)
    assert not {(name, "ORG") for name in found.values()} & found.keys()
