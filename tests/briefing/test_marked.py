from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.articles import Column
from counterpoint.briefing.marked import paragraphs
from counterpoint.records import Attribution, Booster, Cue, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence

TEXT = (["“It may sink,” said Osei, surely.", "Fin."], ["Next."])


@pytest.fixture
def column(article_of: Callable[..., Article], spot: Callable[..., tuple]) -> Column:
    def found(document: Document) -> list[Evidence]:
        said = document.text.index("said")
        cue = Cue(said, said + 4, "said")
        return [
            Attribution(*spot(document, "“It may sink,”"), "direct", "Osei", "expert", None, cue),
            Hedge(*spot(document, "may"), "modal"),
            Entity(*spot(document, "Osei"), "PERSON", "Osei"),
            Booster(*spot(document, "surely"), "adverb"),
        ]

    return Column("a", "A", "One", article_of(*TEXT, found=found))


def test_everything_that_is_counted_is_marked_where_it_stands(column: Column) -> None:
    first, second = paragraphs(column)
    assert [(p.text, p.kinds) for p in first.pieces if p.kinds] == [
        ("“It ", "given"),
        ("may", "given hedge"),
        (" sink,”", "given"),
        ("said", "cue"),
        ("Osei", "name"),
        ("surely", "booster"),
    ]
    assert [p.kinds for p in second.pieces] == [""]


def test_what_begins_at_a_place_can_be_led_to_once(column: Column) -> None:
    anchors = [p.anchor for paragraph in paragraphs(column) for p in paragraph.pieces if p.anchor]
    assert anchors == [f"A-{item}" for item in (0, 4, 20, 26)]


def test_a_paragraph_says_who_speaks_in_it(column: Column) -> None:
    first, second = paragraphs(column)
    assert (first.number, first.speakers, first.anchor) == (1, "Osei (expert)", "A-p1")
    assert (second.number, second.speakers) == (2, "")


bounds = st.tuples(st.integers(0, 42), st.integers(1, 12))


@given(st.lists(bounds, max_size=12))
def test_the_pieces_of_a_paragraph_are_its_very_words(
    article_of: Callable[..., Article], spans: list[tuple[int, int]]
) -> None:
    def found(document: Document) -> list[Any]:
        text = document.text
        return [
            Hedge("a", start, min(start + length, len(text)), "", "modal")
            for start, length in sorted(spans)
            if start < len(text)
        ]

    article = article_of(*TEXT, found=found)
    for paragraph in paragraphs(Column("a", "A", "One", article)):
        start, end = article.document.paragraphs[paragraph.number - 1]
        words = article.document.text[start:end]
        assert "".join(piece.text for piece in paragraph.pieces) == words
        at = paragraph.at
        for piece in paragraph.pieces:
            over = any(s <= at and at + len(piece.text) <= s + n for s, n in spans if piece.text)
            assert (piece.kinds == "hedge") == over
            at += len(piece.text)
