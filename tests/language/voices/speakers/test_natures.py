from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A broker who sold the loans warned that banks would fail.",
            [("broker", "banks would fail")],
        ),
        (
            "A quarter of nurses believe that wards are unsafe.",
            [("quarter of nurses", "wards are unsafe")],
        ),
    ],
)
def test_who_is_counted_or_told_by_who_is_people(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
