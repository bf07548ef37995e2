from __future__ import annotations

import pytest

from counterpoint.sources.pages.headline import added, headline, outlet


@pytest.mark.parametrize(
    ("stated", "window", "shown", "title"),
    [
        (["Fog again"], [], ["Fog again"], "Fog again"),
        (["Fog in town: what to do"], [], ["Fog again", "Rain"], "Fog in town: what to do"),
        ([], ["Fog again | Aire Blick"], ["Fog again"], "Fog again"),
        (["Aire Blick: Fog again"], [], ["Fog again"], "Fog again"),
        ([], ["Fog again - Aire Blick"], [], "Fog again"),
        ([], [], ["Fog again"], "Fog again"),
        ([], [], [], None),
    ],
)
def test_the_headline_is_the_one_both_shown_and_stated(
    stated: list[str], window: list[str], shown: list[str], title: str | None
) -> None:
    assert headline(stated, window, shown, ["Aire Blick"]) == title


def test_of_two_statements_the_one_without_a_kicker_is_taken() -> None:
    long = "The fog has come again to town live updates"
    assert headline([long, "The fog has come again to town"], [], [], []) == (
        "The fog has come again to town"
    )
    assert headline([long, "The fog has come again to"], [], [], []) == long


def test_the_window_adds_the_outlet_behind_or_before() -> None:
    assert added(["Fog again | Aire Blick"], ["Fog again"]) == ["Aire Blick"]
    assert added(["Aire Blick | Fog again"], ["Fog again"]) == ["Aire Blick"]
    assert added(["Fog again | for good"], ["Rain"]) == []


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        (["Aire Blick | News you need", "aireblick", "Aire Blick"], "Aire Blick"),
        (["aireblick", "Aire Blick"], "Aire Blick"),
        (["https://blick.example", "Aire Blick"], "Aire Blick"),
        ([], None),
    ],
)
def test_an_outlet_is_called_as_most_statements_do(stated: list[str], name: str | None) -> None:
    assert outlet(stated) == name


def test_a_headline_written_for_sharing_gives_way_to_the_printed_one() -> None:
    shown = ["Ferry to Holm stops in October"]
    window = ["Ferry to Holm stops in October | The Echo"]
    assert headline(["This tiny island lost it all"], window, shown, ["The Echo"]) == shown[0]


def test_a_title_of_the_whole_site_gives_way_to_the_printed_one() -> None:
    shown = ["Ferry to Holm stops in October"]
    site = ["Echo News - Latest News & Headlines"]
    assert headline(site, site, shown, ["Echo News"]) == shown[0]
