from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.language.voices.speakers.resolution import Source

    Cited = Callable[[str], list[Source]]
    Named = Callable[[str], list[str]]


def test_someone_of_whatever_trade_speaks_where_the_text_says_who(named: Named) -> None:
    text = "A stevedore who asked not to be named thought that the port was lost."
    assert named(text) == ["stevedore"]
    assert named("Only a third of voters thought that the port was lost.") == [
        "Only a third of voters"
    ]


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("Aid agencies", "unnamed"),
        ("Two banks", "unnamed"),
        ("The agencies", "institution"),
        ("Local media", "institution"),
        ("A report", "unnamed"),
        ("A council report", "institution"),
    ],
)
def test_any_of_several_bodies_is_not_named(cited: Cited, who: str, kind: str) -> None:
    assert [source.kind for source in cited(f"{who} said that the pier was safe.")] == [kind]
