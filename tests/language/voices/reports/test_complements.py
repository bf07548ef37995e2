from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]


def test_a_judgement_reports_what_is_judged_and_as_what(find: Find) -> None:
    found = find("Anna Keller praised the council for “a brave decision”.")
    assert [(a.mode, a.text) for a in found] == [("mixed", "the council for “a brave decision”")]
    assert find("Anna Keller praised the council.") == []


def test_what_someone_is_to_do_ends_before_what_comes_of_it(find: Find) -> None:
    found = find("Anna Keller agreed on Monday to close the bridge, ending a long dispute.")
    assert [a.text for a in found] == ["to close the bridge"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Anna Keller has been labelled “the undertaker” by colleagues.", "“the undertaker”"),
        ("The bridge was described by engineers as a danger.", "a danger"),
        ("The plan, described by critics as “cruel and pointless,” was dropped.", "“cruel and "),
        ("The plan was branded a failure by critics on Friday.", "a failure"),
    ],
)
def test_what_a_passive_calls_its_subject_is_said_by_whom_it_names(
    find: Find, text: str, content: str
) -> None:
    (found,) = find(text)
    assert found.text.startswith(content)
    assert found.source_kind == "unnamed"
    assert " by " not in found.text


def test_a_passive_that_names_no_one_attributes_nothing(find: Find) -> None:
    assert find("The bridge was labelled a failure.") == []


def test_esteem_for_someone_as_something_is_a_judgement(find: Find) -> None:
    (found,) = find("Anna Keller openly admires Piet Lund as a “strong leader”.")
    assert (found.source, found.text) == ("Anna Keller", "Piet Lund as a “strong leader”")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Anna Keller urged drivers to leave their cars at home.",
            "drivers to leave their cars at home",
        ),
        ("Anna Keller asked the council to pay.", "the council to pay"),
        (
            "Anna Keller promised to repair and in some places even replace the cables.",
            "to repair and in some places even replace the cables",
        ),
    ],
)
def test_what_is_reported_is_the_whole_of_it(find: Find, text: str, content: str) -> None:
    assert [(a.text, a.source) for a in find(text)] == [(content, "Anna Keller")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The scheme was hailed as a triumph by campaigners.", [("campaigners", "a triumph")]),
        ("The tunnel was dismissed as a folly by engineers.", [("engineers", "a folly")]),
        (
            "The film was praised as a masterpiece by critics on Friday.",
            [("critics", "a masterpiece")],
        ),
        ("The law was condemned by teachers as a disgrace.", [("teachers", "a disgrace")]),
        ("The vote was labelled a farce by rivals.", [("rivals", "a farce")]),
        ("The scheme was hailed as a triumph.", []),
        ("The scheme was praised by campaigners.", []),
    ],
)
def test_a_passive_tells_as_what_its_subject_is_judged_and_by_whom(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe hailed the treaty as a breakthrough.",
            [("Ola Moe", "the treaty as a breakthrough")],
        ),
        ("Ola Moe called the pact a gamble.", [("Ola Moe", "the pact a gamble")]),
        ("Ola Moe called it a miracle.", [("Ola Moe", "it a miracle")]),
        (
            "The ferry, which Ola Moe described as a death trap, was sold.",
            [("Ola Moe", "a death trap")],
        ),
        ("Ola Moe called on the senate to vote.", [("Ola Moe", "the senate to vote")]),
        (
            "Ola Moe vowed to clean the harbour, closing a long quarrel.",
            [("Ola Moe", "to clean the harbour")],
        ),
        (
            "Ola Moe reported “a swift retreat” from the valley.",
            [("Ola Moe", "“a swift retreat” from the valley")],
        ),
        ("Ola Moe criticised the captain.", []),
        ("Ola Moe voiced hope that the strike would end.", [("Ola Moe", "the strike would end")]),
        ("Ola Moe made it plain that the dock would shut.", [("Ola Moe", "the dock would shut")]),
    ],
)
def test_what_completes_a_word_that_reports(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ola Moe called for young sailors to wear warmer coats.",
            [("Ola Moe", "young sailors to wear warmer coats")],
        ),
        (
            "Ola Moe condemned the plan to close the pit.",
            [("Ola Moe", "the plan to close the pit")],
        ),
        ("Ola Moe condemned it.", []),
        (
            "Ola Moe promised to leave and to sell the house.",
            [("Ola Moe", "to leave and to sell the house")],
        ),
        ("Ola Moe announced “a plan”.", [("Ola Moe", "“a plan”")]),
        ("Ola Moe predicted a rise in rents.", [("Ola Moe", "a rise in rents")]),
        ("Ola Moe praised the crew as “brave” on the radio.", [("Ola Moe", "the crew as “brave”")]),
        ("Ola Moe said the rings were stolen.", [("Ola Moe", "the rings were stolen")]),
    ],
)
def test_an_object_is_what_is_said_with_what_it_is_to_do(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
