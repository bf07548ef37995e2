from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.language.voices.speakers.resolution import Source

    Cited = Callable[[str], list[Source]]


def test_it_is_never_a_person(cited: Cited) -> None:
    assert cited("Kari Berg slept. It said that the road was closed.") == []
