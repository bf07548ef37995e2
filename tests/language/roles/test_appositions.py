from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.roles import appositions
from counterpoint.language.voices.speakers.resolution import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    Cited = Callable[[str], list[Source]]

    Parse = Callable[..., tuple[Doc, object]]

NAME = "Kari Berg"


def placed(parsed: Parse, text: str) -> tuple[Doc, int, int]:
    """The parse of a text, and the first and past-the-last token of the name in it."""
    doc, _ = parsed(text)
    start = text.index(NAME)
    span = doc.char_span(start, start + len(NAME))
    return doc, span.start, span.end


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Energy Secretary Kari Berg left.", "Energy Secretary"),
        ("The panel chairman Rep. Kari Berg left.", "panel chairman"),
        ("Minister for Health Kari Berg left.", "Minister for Health"),
        ("A spokesman for Kari Berg left.", ""),
        ("A spokesman for Health Minister Kari Berg left.", "Health Minister"),
        ("Then the tired surgeon Kari Berg left.", "tired surgeon"),
        ("On Monday Kari Berg left.", ""),
        ("Norway's envoy to the Sudan Kari Berg left.", "Norway 's envoy to the Sudan"),
        ("Police officer training Kari Berg left.", ""),
        ("The late novelist Kari Berg left.", "late novelist"),
    ],
)
def test_a_title_before_a_name_is_the_names_own(parsed: Parse, text: str, words: str) -> None:
    doc, start, _ = placed(parsed, text)
    assert " ".join(token.text for token in appositions.title(doc, start)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firm's director, Dr Kari Berg, left.", "The firm 's director"),
        ("The director, Kari Berg, left.", "The director"),
        ("The river, Kari Berg, left.", ""),
        ("Later, Kari Berg left.", ""),
        ("Kari Berg left.", ""),
    ],
)
def test_a_description_may_stand_across_a_comma(parsed: Parse, text: str, words: str) -> None:
    doc, start, _ = placed(parsed, text)
    assert " ".join(token.text for token in appositions.across_comma(doc, start)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kari Berg, a reader in law at Leeds, left.", "a reader in law at Leeds"),
        ("Kari Berg of Leeds left.", "of Leeds"),
        ("Kari Berg (a surgeon) left.", "a surgeon"),
        ("Kari Berg, 44, a surgeon from Leeds, left.", "a surgeon from Leeds"),
        ("Kari Berg, who works as an analyst at Leeds, left.", "an analyst at Leeds"),
        ("Kari Berg, head of her party, left.", "head of her party"),
        ("Kari Berg, a poet and critic, left.", "a poet and critic"),
        ("Kari Berg, a poet, and Ola Moe left.", "a poet"),
        ("Kari Berg, a surgeon on Monday, left.", "a surgeon"),
        ("Kari Berg, whose son sails, left.", ""),
        ("Kari Berg left.", ""),
        ("Kari Berg, the firm’s founder, left.", "the firm ’s founder"),
        ("Kari Berg, who was a surgeon at Leeds, left.", "a surgeon at Leeds"),
        ("Kari Berg was a surgeon who left.", "a surgeon"),
        ("Kari Berg slept, and a surgeon left.", ""),
    ],
)
def test_what_stands_behind_a_name_describes_it(parsed: Parse, text: str, words: str) -> None:
    doc, _, end = placed(parsed, text)
    assert " ".join(token.text for token in appositions.after(doc, end)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kari Berg, who directs the museum, left.", "directs the museum"),
        ("Kari Berg, who directed the museum, left.", ""),
        ("Kari Berg who chairs the council left.", "chairs the council"),
        ("Kari Berg, who eats the cake, left.", ""),
        ("Kari Berg, who teaches, left.", "teaches"),
        ("Kari Berg, which directs the museum.", ""),
    ],
)
def test_a_clause_tells_what_one_does(parsed: Parse, text: str, words: str) -> None:
    doc, _, end = placed(parsed, text)
    assert " ".join(token.text for token in appositions.relative(doc, end)) == words
