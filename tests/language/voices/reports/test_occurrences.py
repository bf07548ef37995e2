from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

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
