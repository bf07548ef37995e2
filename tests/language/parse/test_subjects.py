from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.parse import subjects

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., list[tuple[str, str]]]

    from spacy.tokens import Doc

    from counterpoint.language.voices.speakers.resolution import Source
    from counterpoint.records import Attribution, Document

    Find = Callable[..., list[Attribution]]
    Cited = Callable[[str], list[Source]]
    Named = Callable[[str], list[str]]


def told(parsed: Callable[..., tuple[Doc, Document]], text: str) -> tuple[Doc, int]:
    """The parse of a text, and which token is the one in square brackets."""
    start = text.index("[")
    doc, _ = parsed(text.replace("[", "").replace("]", ""))
    return doc, next(token.i for token in doc if token.idx == start)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The nurse [left].", "nurse"),
        ("The nurse who [left] was tired.", "nurse"),
        ("The nurse came home and [slept].", "nurse"),
        ("The nurse hoped to [sleep].", "nurse"),
        ("The nurse left, [saying] that it was late.", "nurse"),
        ("The nurse was quoted as [saying] that it was late.", "nurse"),
        ("After [saying] so, the nurse was taken home.", "nurse"),
        ("The nurse recalled [thinking] that it was late.", "nurse"),
        ("The plan was [called] a ruin by nurses.", "nurses"),
        ("The plan was [called] a ruin.", None),
        ("[Asked] why, the nurse smiled.", None),
        ("“It will fail,” the nurse [said].", "nurse"),
        ("[Go] home.", None),
    ],
)
def test_who_does_what_a_verb_says(
    parsed: Callable[..., tuple[Doc, Document]], text: str, subject: str | None
) -> None:
    doc, at = told(parsed, text)
    found = subjects.subject(doc[at])
    assert (found.text if found is not None else None) == subject


def test_depth_says_through_how_many_verbs_a_subject_is_shared(
    parsed: Callable[..., tuple[Doc, Document]],
) -> None:
    doc, at = told(parsed, "The nurse came home and [slept].")
    assert subjects.subject(doc[at], depth=0) is None


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("The nurse said the road was closed and [warned] drivers to stay at home.", "said"),
        ("The nurse said the fire was out and [told] residents to go home.", "said"),
        ("The nurse left, [adding] that it rained.", None),
        ("The nurse said that the guard left and [slept].", None),
    ],
)
def test_a_report_behind_a_report_is_of_the_same_speaker(
    parsed: Callable[..., tuple[Doc, Document]], text: str, shared: str | None
) -> None:
    doc, at = told(parsed, text)
    found = subjects.shared(doc[at])
    assert (found.text if found is not None else None) == shared


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("The plan was [called] a ruin by nurses.", "by"),
        ("The plan was [dropped] by nurses.", "by"),
        ("The plan was [dropped].", None),
    ],
)
def test_the_agent_of_a_passive_is_told_by_by(
    parsed: Callable[..., tuple[Doc, Document]], text: str, agent: str | None
) -> None:
    doc, at = told(parsed, text)
    found = subjects.agent(doc[at])
    assert (found.text if found is not None else None) == agent


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ola Moe was cited as claiming that the pump works.", [("Ola Moe", "the pump works")]),
        (
            "After insisting that the pump worked, Ola Moe was arrested.",
            [("Ola Moe", "the pump worked")],
        ),
        (
            "Ola Moe, who checked the valves, insists that the pump works.",
            [("Ola Moe", "the pump works")],
        ),
        (
            "The host Ola Moe wondered whether the pump works.",
            [("Ola Moe", "whether the pump works")],
        ),
    ],
)
def test_a_report_is_given_to_whom_its_grammar_names(
    told: Told, text: str, wanted: list[tuple[str, str]]
) -> None:
    assert told(text) == wanted
