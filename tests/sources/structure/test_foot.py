from __future__ import annotations

import pytest

from counterpoint.sources.structure.parts import structure
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

TEXT = [
    "Councillors have refused permission for 84 flats beside the old mill after a long debate.",
    "The committee voted nine to two against the scheme on Monday night, to loud applause.",
]


def below(*lines: str, head: tuple[str, ...] = ("Flats plan is out",)) -> list[str]:
    page = "\n\n".join([*head, *TEXT, *lines])
    return [part.kind for part in structure(paragraphs(split(page)))[-len(lines) :]]


@pytest.mark.parametrize("heading", ["About the author", "Disclosure statement"])
def test_what_stands_under_the_heading_of_a_life_is_one(heading: str) -> None:
    life = "She joined this paper after ten years at sea and covers what floats."
    assert below(heading, life) == ["biography", "biography"]


def test_whatever_is_said_of_the_author_is_a_life() -> None:
    life = "Joan Hall receives funding from the National Mills Board and from nobody else."
    assert below(life, head=("Flats plan is out", "By Joan Hall")) == ["biography"]
    assert below(life) == ["body"]


def test_teasers_in_full_sentences_are_no_text() -> None:
    teasers = [
        "A bridge is to close for a year after a crack was found under it.",
        "The swan that blocked the bypass has been named by its rescuers.",
    ]
    assert below("You might also like", *teasers) == ["related"] * 3


def test_tags_under_a_text_are_links() -> None:
    assert below("Housing", "Leeds", "Mills") == ["navigation"] * 3


def test_a_list_that_the_text_announces_is_of_the_text() -> None:
    teams = ["Leeds United", "Derby County", "Hull City"]
    assert below("The winners were these:", *teams)[1:] == ["body"] * 3
