from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

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
