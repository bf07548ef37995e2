from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]
    Seen = Callable[..., list[tuple[str, str, str | None, str]]]


def test_a_reported_clause_is_indirect_and_without_that(seen: Seen) -> None:
    assert seen("Anna Keller said that the bridge would open in May.") == [
        ("indirect", "Anna Keller", "said", "the bridge would open in May")
    ]


def test_according_to_reports_the_clause_that_it_comments_on(seen: Seen) -> None:
    assert seen("According to Anna Keller, the bridge will open in May.") == [
        ("indirect", "Anna Keller", "According to", "the bridge will open in May")
    ]


def test_a_reported_clause_that_quotes_in_part_is_mixed(seen: Seen) -> None:
    assert seen("Anna Keller said the bridge was “a danger to everyone” in winter.") == [
        ("mixed", "Anna Keller", "said", "the bridge was “a danger to everyone” in winter")
    ]


def test_a_phrase_between_commas_reports_the_clause_around_it(find: Find, seen: Seen) -> None:
    text = "If the tide is late, the report argues, older boats could be lost."
    assert seen(text) == [
        (
            "indirect",
            "report",
            "argues",
            "If the tide is late, the report argues, older boats could be lost",
        )
    ]
    [found] = find("Anna Keller came. It is possible, she wrote, that the bridge will close.")
    assert (found.source, found.start) == ("Anna Keller", len("Anna Keller came. "))


def test_a_quoted_word_within_a_reported_clause_is_no_quotation(seen: Seen) -> None:
    assert seen("Anna Keller said that “every penny” would be paid by Tuesday.") == [
        ("mixed", "Anna Keller", "said", "“every penny” would be paid by Tuesday")
    ]


def test_a_clause_ends_before_that_of_another_speaker(find: Find) -> None:
    found = find("Norway said it would not pay, and Anna Keller said the deal was dead.")
    assert [a.text for a in found] == ["it would not pay", "the deal was dead"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Anna Keller told a meeting of engineers that few people understood the risk.",
            "few people understood the risk",
        ),
        (
            "Anna Keller condemned the bridge as “old” and a “danger to everyone” on Monday.",
            "the bridge as “old” and a “danger to everyone”",
        ),
        (
            "Anna Keller said on Friday that if it rained, “the bridge would stay closed.”",
            "if it rained, “the bridge would stay closed.”",
        ),
        (
            "The bridge, Anna Keller told us on Friday, was never safe.",
            "The bridge, Anna Keller told us on Friday, was never safe",
        ),
        (
            "Traffic fell by a fifth, according to Anna Keller, more than in any other town.",
            "Traffic fell by a fifth",
        ),
        ("Anna Keller hoped that the bridge would open.", "the bridge would open"),
    ],
)
def test_what_is_reported_is_the_whole_of_it(find: Find, text: str, content: str) -> None:
    assert [(a.text, a.source) for a in find(text)] == [(content, "Anna Keller")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe said it would not move, and she left for Oslo.",
            [("Ola Moe", "it would not move")],
        ),
        (
            "The storm, the survey argues, could return.",
            [("survey", "The storm, the survey argues, could return")],
        ),
        (
            "The rate fell, Ola Moe said, pointing at a chart.",
            [("Ola Moe", "The rate fell, Ola Moe said")],
        ),
        (
            "Ola Moe called the plan “weak” and a “sham”.",
            [("Ola Moe", "the plan “weak” and a “sham”")],
        ),
        ("According to Ola Moe, the roof leaks.", [("Ola Moe", "the roof leaks")]),
    ],
)
def test_a_clause_is_reported_without_the_words_that_report_it(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It rained, Ola Moe noted.", [("Ola Moe", "It rained")]),
        (
            "And the roof, Ola Moe said, has leaked for years.",
            [("Ola Moe", "the roof, Ola Moe said, has leaked for years")],
        ),
        ("Asked to explain, Ola Moe said that the roof leaks.", [("Ola Moe", "the roof leaks")]),
    ],
)
def test_a_phrase_that_reports_may_stand_within_or_behind(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
