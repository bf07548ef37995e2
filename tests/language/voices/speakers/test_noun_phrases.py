from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Named = Callable[[str], list[str]]


def test_the_statement_is_the_one_introduced(named: Named) -> None:
    text = "The crews signed a joint statement. The statement said that the pier was safe."
    assert named(text) == ["joint statement"]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            (
                "Norway’s Fisheries Ministry said that it was safe. "
                "Chile’s Fisheries Ministry said that it was not."
            ),
            ["Norway’s Fisheries Ministry", "Chile’s Fisheries Ministry"],
        ),
        (
            "Norway’s Fisheries Ministry slept. The Fisheries Ministry said that it was safe.",
            ["Norway’s Fisheries Ministry"],
        ),
    ],
)
def test_a_ministry_is_told_by_whose_it_is(named: Named, text: str, whose: list[str]) -> None:
    assert named(text) == whose
