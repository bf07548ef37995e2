from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names.found import proposals

if TYPE_CHECKING:
    from collections.abc import Callable

    Propose = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She leads the Technical University of Norway.", ["Technical University of Norway"]),
        ("Health Secretary Ana Sorrel spoke.", ["Ana Sorrel"]),
        ("Some years ago it rained.", []),
        ("The Islands were quiet.", []),
        ("On Monday, 3 May, forty of them paid $5 million.", []),
    ],
)
def test_names_are_proposed_whole_and_once(
    proposed: Propose, text: str, expected: list[str]
) -> None:
    assert [name for name, _ in proposed(proposals.find, text)] == expected
