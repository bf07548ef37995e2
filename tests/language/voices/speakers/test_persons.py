from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.voices.speakers.resolution import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    Cited = Callable[[str], list[Source]]
    Named = Callable[[str], list[str]]


def test_a_surname_and_a_pronoun_are_the_fullest_name(named: Named) -> None:
    text = (
        "Maria Lindqvist said that the trial was sound. Lindqvist added that it was small. "
        "She warned that the price was high."
    )
    assert named(text) == ["Maria Lindqvist"] * 3


def test_the_researcher_is_the_person_said_to_be_one(named: Named) -> None:
    text = (
        "Maria Lindqvist, a researcher at Uppsala University, left. "
        "Later John Mason arrived. The researcher said that the trial was sound."
    )
    assert named(text) == ["Maria Lindqvist"]


def test_an_official_of_the_past_is_cited_for_knowledge(cited: Cited) -> None:
    [source] = cited("Kari Berg, a former ambassador to Peru, said that talks would resume.")
    assert (source.kind, source.affiliation) == ("expert", "former ambassador to Peru")


def test_a_person_of_whom_nothing_is_said_is_a_person(cited: Cited) -> None:
    assert cited("Kari Berg said that the road was closed.") == [
        Source("Kari Berg", "person", None)
    ]


@pytest.mark.parametrize(
    "name",
    ["Mary-Lou Anand", "Royal Institute of Marine Biology", "Commission on Inland Waterways"],
)
def test_a_name_is_cited_as_the_text_writes_it(named: Named, name: str) -> None:
    article = "" if name.startswith("Mary") else "The "
    assert named(f"{article}{name} said that the road was closed.") == [name]


def test_the_diplomat_is_who_was_called_one_before(named: Named) -> None:
    text = "Minister Kari Berg slept near a western diplomat. "
    assert named(text + "The diplomat said that the pier was safe.") == ["western diplomat"]
