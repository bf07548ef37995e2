from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.voices.speakers.resolution import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    Cited = Callable[[str], list[Source]]


def test_a_title_before_the_name_makes_an_official(cited: Cited) -> None:
    assert cited("Norwegian Foreign Minister Kari Berg said that talks would resume.") == [
        Source("Kari Berg", "official", "Norwegian Foreign Minister")
    ]


def test_a_description_before_the_name_is_an_affiliation_too(cited: Cited) -> None:
    assert cited("The health minister, Kari Berg, said that the advice would be published.") == [
        Source("Kari Berg", "official", "health minister")
    ]


def test_a_description_is_found_across_an_honorific(cited: Cited) -> None:
    (source,) = cited("The prosecutor, Dr Kari Berg, said that the pier was safe.")
    assert (source.kind, source.affiliation) == ("official", "prosecutor")
