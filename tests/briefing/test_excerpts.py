from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.excerpts import Mark, excerpt

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article

LONG = "One two three four five six seven eight nine ten."


def shown(passage: object) -> str:
    return "".join(piece.text for piece in passage.pieces)  # type: ignore[attr-defined]


def test_a_passage_is_verbatim_and_knows_its_paragraph(
    article_of: Callable[..., Article],
) -> None:
    article = article_of(["First."], ["It may rain."])
    start = article.document.text.index("It")
    passage = excerpt(article, (start, start + 12), [Mark(start + 3, start + 6, "hedge")], 60)
    assert shown(passage) == "It may rain."
    assert passage.paragraph == 2
    assert [(piece.text, piece.kind) for piece in passage.pieces] == [
        ("It ", ""),
        ("may", "hedge"),
        (" rain.", ""),
    ]


def test_too_long_a_passage_is_cut_around_its_first_mark_and_says_so(
    article_of: Callable[..., Article],
) -> None:
    article = article_of([LONG])
    start = LONG.index("eight")
    passage = excerpt(article, (0, len(LONG)), [Mark(start, start + 5, "hedge")], 4)
    assert shown(passage) == "… seven eight nine ten."
    passage = excerpt(article, (0, len(LONG)), [], 4)
    assert shown(passage) == "One two three four …"


def test_of_two_marks_that_overlap_the_later_is_on_top(article_of: Callable[..., Article]) -> None:
    article = article_of([LONG])
    marks = [Mark(0, 13, "given"), Mark(4, 7, "cue")]
    pieces = excerpt(article, (0, 13), marks, 60).pieces
    assert [(piece.text, piece.kind) for piece in pieces] == [
        ("One ", "given"),
        ("two", "cue"),
        (" three", "given"),
    ]


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=6),
    st.integers(1, 20),
)
def test_an_excerpt_never_adds_loses_or_moves_a_character(
    article_of: Callable[..., Article], spans: list[tuple[int, int]], words: int
) -> None:
    article = article_of([LONG])
    marks = [Mark(min(span), max(span), "hedge") for span in spans]
    text = shown(excerpt(article, (0, len(LONG)), marks, words)).removeprefix("… ")
    assert text.removesuffix(" …") in LONG
    assert len(text.removesuffix(" …").split()) <= max(words, 1)
