from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.identity.source_identity import Identity, SourceNames
from counterpoint.records import Entity

if TYPE_CHECKING:
    from counterpoint.records import EntityType


def entity(text: str, kind: EntityType, *candidates: str) -> Entity:
    return Entity(
        document="a",
        start=0,
        end=len(text),
        text=text,
        type=kind,
        canonical=text,
        candidates=candidates,
    )


@pytest.fixture
def names() -> SourceNames:
    known = [
        entity("Ama Osei", "PERSON"),
        entity("Boyd", "PERSON", "Karen Boyd", "Wade Boyd"),
        entity("Norway", "PLACE"),
        entity("Harbour Board", "ORG"),
        entity("Peruvian Navy", "ORG"),
        entity("Chile", "PLACE"),
    ]
    return SourceNames((each, each) for each in known)


@pytest.mark.parametrize(
    ("source", "person", "expected"),
    [
        ("Ama Osei", True, Identity(person=True, names=("amaosei",))),
        ("Gov. Ama Osei", True, Identity(person=True, names=("amaosei",))),
        ("Ivy Norquay", True, Identity(person=True, names=("ivynorquay",))),
        ("Ivy", True, None),
        ("the nurse", True, None),
        ("one Nurse", True, None),
        ("the Harbour Board", False, Identity(person=False, names=("harbourboard",))),
        ("Norwegian ministry", False, Identity(person=False, names=("norway",), rest="ministry")),
        ("Norway’s ministry", False, Identity(person=False, names=("norway",), rest="ministry")),
        ("Norway and Chile", False, Identity(person=False, names=("chile", "norway"))),
        ("Peruvian Navy", False, Identity(person=False, names=("peru",), rest="navy")),
        ("two neighbours", False, None),
    ],
)
def test_a_source_is_known_by_the_names_in_it(
    names: SourceNames, source: str, *, person: bool, expected: Identity | None
) -> None:
    reading = names.read(source, person=person)
    assert (reading and reading.identity) == expected


def test_who_may_be_one_of_several_is_known_nowhere(names: SourceNames) -> None:
    assert names.read("Boyd", person=True) is None


def test_a_name_that_is_two_things_tells_neither() -> None:
    one, two = entity("Board", "ORG"), entity("Board", "PLACE")
    assert SourceNames([(one, one), (two, two)]).read("Board", person=False) is None
