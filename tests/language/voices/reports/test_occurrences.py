from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]


def test_an_infinitive_of_no_one_attributes_nothing(find: Find) -> None:
    assert find("Anna Keller won the vote. It is tempting to call it a landslide.") == []
    assert find("The council met. It is hard to say who is right.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("In the view of Anna Keller, the bridge will never open.", "the bridge will never open"),
    ],
)
def test_what_is_reported_is_the_whole_of_it(find: Find, text: str, content: str) -> None:
    assert [(a.text, a.source) for a in find(text)] == [(content, "Anna Keller")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe rated most of the claims as misleading.",
            [("Ola Moe", "most of the claims as misleading")],
        ),
        (
            "Ola Moe accused the ministry of negligence.",
            [("Ola Moe", "the ministry of negligence")],
        ),
        ("Prices rose, proving that the cap had failed.", []),
        ("In the words of Ola Moe, the town is dying.", [("Ola Moe", "the town is dying")]),
        ("In the eyes of Ola Moe, the quarrel is over.", [("Ola Moe", "the quarrel is over")]),
        ("It is easy to claim that the war is won.", []),
        ("Say it is late and go home.", []),
        ("If Ola Moe claims that the pump works, nobody listens.", []),
        ("Ola Moe refused to say that the pump works.", []),
    ],
)
def test_what_reports_and_what_does_not(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("According to play critics, the roof leaks.", [("critics", "the roof leaks")]),
        ("According to the mayor the roof leaks.", [("mayor", "the roof leaks")]),
        ("In view of the rain, the roof leaks.", []),
        ("In his view, the roof leaks.", [("his", "the roof leaks")]),
        ("The roof leaks in the opinion of Ola Moe.", [("Ola Moe", "The roof leaks")]),
        ("Ola Moe may say that the roof leaks.", []),
        ("Ola Moe wants to say that the roof leaks.", [("Ola Moe", "the roof leaks")]),
        ("Ola Moe tried to claim that the roof leaks.", []),
        ("Ola Moe made the claim that the roof leaks.", [("Ola Moe", "the roof leaks")]),
        ("The fear is that the roof leaks.", []),
        ("Her fear is that the roof leaks.", [("her", "the roof leaks")]),
    ],
)
def test_according_to_names_a_source_whatever_it_is_tagged(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
