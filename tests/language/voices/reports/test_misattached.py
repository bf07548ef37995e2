from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]


def test_what_the_writer_remarks_behind_a_comma_is_not_reported(find: Find) -> None:
    found = find("Anna Keller said the firm had paid for the bridge, which opened in 1990.")
    assert [a.text for a in found] == ["the firm had paid for the bridge"]


def test_when_something_was_said_is_no_content(find: Find) -> None:
    assert find("Anna Keller said Friday as she entered the town hall.") == []


def test_a_time_before_a_clause_is_when_it_was_told(find: Find) -> None:
    (found,) = find("The mayor told voters this weekend he would close the bridge.")
    assert found.text == "he would close the bridge"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Anna Keller said: the bridge would open in May.", "the bridge would open in May"),
        (
            "Anna Keller said the ban, which she drafted, was a mistake.",
            "the ban, which she drafted, was a mistake",
        ),
        (
            "Anna Keller said it was “a slow puncture”, which would cost the town millions.",
            "it was “a slow puncture”, which would cost the town millions",
        ),
    ],
)
def test_what_is_reported_is_the_whole_of_it(find: Find, text: str, content: str) -> None:
    assert [(a.text, a.source) for a in find(text)] == [(content, "Anna Keller")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe said the harbour was shut, adding that repairs would take a year.",
            [("Ola Moe", "the harbour was shut"), ("Ola Moe", "repairs would take a year")],
        ),
        (
            "Ola Moe said the harbour was shut and urged skippers to stay away.",
            [("Ola Moe", "the harbour was shut"), ("Ola Moe", "skippers to stay away")],
        ),
        (
            "Ola Moe said that the mill would shut, and that the jobs would go.",
            [("Ola Moe", "the mill would shut, and that the jobs would go")],
        ),
        (
            "Ola Moe told the crew this morning the ship would sail.",
            [("Ola Moe", "the ship would sail")],
        ),
        ("When asked why she quit, Ola Moe laughed.", []),
        (
            "Ola Moe said the firm had backed a cap on all rents, which started in March.",
            [("Ola Moe", "the firm had backed a cap on all rents")],
        ),
        (
            "Ola Moe said the mayor had lied to the court, a claim that he denies.",
            [("Ola Moe", "the mayor had lied to the court")],
        ),
        ("Ola Moe said Monday as she left the hall.", []),
    ],
)
def test_what_is_reported_ends_where_the_next_report_or_remark_begins(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe said the roof leaked: the tiles were gone.",
            [("Ola Moe", "the roof leaked: the tiles were gone")],
        ),
        (
            "Ola Moe said the pump works because it is new.",
            [("Ola Moe", "the pump works because it is new")],
        ),
        (
            "Ola Moe said it would rain on Monday and that the match was off.",
            [("Ola Moe", "it would rain on Monday and that the match was off")],
        ),
        (
            "Ola Moe fears he may lose but he hopes that he wins.",
            [("Ola Moe", "he may lose but he hopes that he wins")],
        ),
        (
            "Ola Moe told them that the roof, which leaks, was new.",
            [("Ola Moe", "the roof, which leaks, was new")],
        ),
        ("Ola Moe told reporters on Friday the roof leaked.", [("Ola Moe", "the roof leaked")]),
        ("Ola Moe warned the crew that the roof leaks.", [("Ola Moe", "the roof leaks")]),
    ],
)
def test_what_the_parser_hangs_elsewhere_is_reported_too(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
