from __future__ import annotations

from counterpoint.sources.structure.flow import flowing
from counterpoint.sources.text.lines import Line


def flowed(*texts: str) -> list[tuple[int, str]]:
    found = flowing(Line(n, text) for n, text in enumerate(texts, start=1))
    return [(line.number, line.raw) for line in found]


def test_lines_of_a_paragraph_are_one_with_the_number_of_the_first() -> None:
    assert flowed("The boat ", " sails", "", "in May.") == [(1, "The boat sails in May.")]


def test_a_broken_word_is_left_broken_and_its_hyphen_made_plain() -> None:
    assert flowed("a new govern\u2010", "ment for the port") == [
        (1, "a new govern-"),
        (2, "ment for the port"),
    ]


def test_a_hyphen_before_a_capital_is_the_name_of_a_thing() -> None:
    assert flowed("the Anglo-", "Irish boat") == [(1, "the Anglo-Irish boat")]


def test_a_byline_and_a_date_stay_apart() -> None:
    assert [text for _, text in flowed("By Joan Hall", "3 May 2020") if text] == [
        "By Joan Hall",
        "3 May 2020",
    ]
