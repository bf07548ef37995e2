from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

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
