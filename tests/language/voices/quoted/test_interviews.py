from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names import entities
from counterpoint.language.voices import attributions
from counterpoint.language.voices.quoted import interviews

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from counterpoint.records import Document

    Parsed = Callable[..., tuple[Doc, Document]]
    Said = Callable[..., list[tuple[str, str, str]]]

INTRODUCED = "Kari Berg, a marine biologist at Oslo University, spoke about the eels."
ASKED = "Harbour Post: Why do they come back?"
ANSWERED = "Berg: Nobody knows for sure. We have followed forty of them."
AGAIN = "Harbour Post: Will they survive?"
LAST = "Berg: If the locks are opened, yes."


@pytest.fixture
def said(parsed: Parsed) -> Said:
    def said(*paragraphs: str) -> list[tuple[str, str, str]]:
        doc, document = parsed(*paragraphs)
        found = attributions.find(doc, document, entities.find(doc, document))
        return [(a.mode, a.source, a.text) for a in found if a.text in " ".join(paragraphs[1:])]

    return said


def test_who_answers_is_quoted_and_who_asks_is_not(said: Said) -> None:
    assert said(INTRODUCED, ASKED, ANSWERED, AGAIN, LAST) == [
        ("direct", "Kari Berg", "Nobody knows for sure. We have followed forty of them."),
        ("direct", "Kari Berg", "If the locks are opened, yes."),
    ]


def test_an_answer_goes_on_in_a_paragraph_without_a_label(said: Said) -> None:
    found = said(INTRODUCED, ASKED, ANSWERED, "It takes them three years.", AGAIN, LAST)
    assert ("direct", "Kari Berg", "It takes them three years.") in found


def test_what_follows_the_last_turn_is_the_writers(said: Said) -> None:
    found = said(INTRODUCED, ASKED, ANSWERED, AGAIN, LAST, "The locks stay shut until May.")
    assert all("locks stay" not in text for _, _, text in found)


def test_q_and_a_are_the_writer_and_whom_the_introduction_names(said: Said) -> None:
    found = said(INTRODUCED, "Q: Why?", "A: Nobody knows.", "Q: And then?", "A: They swim off.")
    assert found == [
        ("direct", "Kari Berg", "Nobody knows."),
        ("direct", "Kari Berg", "They swim off."),
    ]


def test_a_transcript_names_its_speakers_in_capitals(said: Said) -> None:
    text = [INTRODUCED, "BERG: We left.", "MOE: Who is we?", "BERG: The crew.", "MOE: I see."]
    assert [source for _, source, _ in said(*text)] == ["Kari Berg", "MOE", "Kari Berg", "MOE"]


@pytest.mark.parametrize(
    ("label", "asks"), [("Q", True), ("Ada Moe", True), ("Moe", True), ("A", False), ("M", False)]
)
def test_who_asks_is_called_by_whole_words_of_the_authors_name(
    parsed: Parsed, label: str, *, asks: bool
) -> None:
    _, document = parsed(INTRODUCED)
    assert interviews.asks(label, replace(document, authors=("Ada Moe",))) is asks


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["The plan: A new lock is built.", "The price: Two million.", "The date: In May."],
        ["Berg: Nobody knows.", "The locks stay shut.", "They open in May."],
        [],
    ],
)
def test_labels_that_do_not_come_back_are_no_turns(paragraphs: list[str], parsed: Parsed) -> None:
    _, document = parsed(INTRODUCED, *paragraphs)
    assert interviews.find(document) == []


def test_turns_hold_the_words_behind_their_labels(parsed: Parsed) -> None:
    _, document = parsed(INTRODUCED, ASKED, ANSWERED, AGAIN, LAST)
    found = interviews.find(document)
    assert [turn.label for turn in found] == ["Harbour Post", "Berg"] * 2
    assert [document.text[t.start : t.end] for t in found[:1]] == ["Why do they come back?"]
