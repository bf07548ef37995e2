from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.language.voices.speakers.resolution import Source
    from counterpoint.records import Attribution

    Find = Callable[..., list[Attribution]]
    Cited = Callable[[str], list[Source]]
    Named = Callable[[str], list[str]]


def test_which_takes_up_the_noun_before_it(find: Find) -> None:
    text = "They turned to the Harbour Police which reported “21 stolen boats” in the town."
    assert [(a.source, a.text) for a in find(text)] == [
        ("Harbour Police", "“21 stolen boats” in the town")
    ]


def test_who_is_quoted_as_saying_says_it(named: Named) -> None:
    assert named("Kari Berg was quoted as saying that the road was closed.") == ["Kari Berg"]


def test_a_subject_is_not_sought_in_the_clause_that_a_comma_closes(named: Named) -> None:
    text = "Kari Berg, who carried the notes for the families, believes that the plan will fail."
    assert named(text) == ["Kari Berg"]


def test_who_is_asked_does_not_ask(cited: Cited) -> None:
    assert cited("Asked what had changed, Kari Berg smiled.") == []
