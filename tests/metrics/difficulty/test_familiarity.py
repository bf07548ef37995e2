from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.difficulty.familiarity import familiar, listed

RULES = {
    "listed": (["boy", "Boy", "geese", "men", "sandy", "golden", "owner", "don't", "Mr"], []),
    "regular plurals": (["boys", "churches", "armies"], ["oxen", "octopi"]),
    "persons and tenses": (["asks", "asked", "asking", "dropped", "cried"], ["strode", "slew"]),
    "participles in -n": (["taken", "blown"], ["misgiven"]),
    "comparatives": (["longer", "prettier", "redder"], []),
    "superlatives": (["longest", "prettiest", "bravest", "reddest"], ["priest"]),
    "adverbs in -ly alone": (["soundly", "slowly"], ["easily", "merrily"]),
    "nouns in -er": ([], ["burner", "dropper"]),
    "verbs in -en, other suffixes": ([], ["sharpen", "treatment", "protection"]),
    "one ending": ([], ["clippings", "soundlier"]),
    "numerals": (["1947", "18th", "1,200", "$50", "3.5%", "1990s"], ["G7", "3D"]),
    "British spelling": (["harbours", "theatre", "neighbour"], ["tourism"]),
    "cut short": (["Nov", "pm"], ["nov", "GDP", "Ltd"]),
}


@pytest.mark.parametrize(("yes", "no"), RULES.values(), ids=RULES)
def test_the_rules_of_dale_and_chall(yes: list[str], no: list[str]) -> None:
    assert [word for word in yes if not familiar(word)] == []
    assert [word for word in no if familiar(word)] == []


@given(st.text())
def test_a_word_is_familiar_or_not(word: str) -> None:
    assert familiar(word) in {True, False}


def test_every_listed_word_is_familiar() -> None:
    assert len(listed()) > 2900
    assert all(map(familiar, listed()))
