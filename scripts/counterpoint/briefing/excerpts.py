"""Verbatim excerpts of an article, cut to a limit, with what was counted marked in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.briefing.faces import scripts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import Article, Span

WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of the text to be marked, and as what."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is marked as one thing, or (kind "") as nothing.

    `lang` is the language that its script tells, or "" for that of the briefing.
    """

    text: str
    kind: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """An excerpt. `paragraph` is its number in the article, from 1; `anchor` is its place."""

    paragraph: int
    pieces: tuple[Piece, ...]
    note: str = ""
    anchor: str = ""


def excerpt(
    article: Article,
    span: Span,
    marks: Sequence[Mark],
    words: int,
    focus: Span | None = None,
) -> Passage:
    """Take an excerpt of at most `words` words; where it is cut it says so with an ellipsis.

    Args:
        article: from which it is.
        span: what is shown if it is no longer than `words`.
        marks: what is marked in it.
        words: most words; a longer passage is cut.
        focus: what must be seen of it; the first mark if nothing else is.
    """
    text, (start, end) = article.document.text, span
    marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
    first = (marks[0].start, marks[0].end) if marks else (start, start)
    left, right = window(text, span, focus or first, words)
    pieces = [Piece("… ", "")] * (left > start) + _pieces(text, (left, right), marks)
    pieces += [Piece(" …", "")] * (right < end)
    return Passage(article.paragraph_at(start), tuple(pieces))


def window(text: str, span: Span, focus: Span, words: int) -> Span:
    """Choose at most `words` words of a passage: they begin shortly before what must be seen."""
    spans = [match.span() for match in WORD.finditer(text, *span)]
    if len(spans) <= words:
        return span
    at = max(0, bisect_right([begin for begin, _ in spans], focus[0]) - 1)
    begin = min(max(0, at - words // 4), len(spans) - words)
    return spans[begin][0], spans[begin + words - 1][1]


def _pieces(text: str, span: Span, marks: Sequence[Mark]) -> list[Piece]:
    """Cut characters at the bounds of the marks; of two that overlap the later is drawn on top."""
    start, end = span
    bounds = {start, end} | {bound for mark in marks for bound in (mark.start, mark.end)}
    cuts = sorted(bound for bound in bounds if start <= bound <= end)
    pieces = []
    for left, right in pairwise(cuts):
        kinds = [mark.kind for mark in marks if mark.start <= left and right <= mark.end]
        kind = kinds[-1] if kinds else ""
        pieces += [Piece(words, kind, lang) for words, lang in scripts.runs(text[left:right])]
    return pieces
