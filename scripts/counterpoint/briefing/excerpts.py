"""Verbatim excerpts of an article, cut to a limit, with what was counted marked in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

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
    """A run of text that is marked as one thing, or (kind "") as nothing."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Passage:
    """An excerpt. `paragraph` is its number in the article, from 1; `names` are its anchors."""

    paragraph: int
    pieces: tuple[Piece, ...]
    note: str = ""
    names: tuple[str, ...] = ()


def excerpt(article: Article, span: Span, marks: Sequence[Mark], words: int) -> Passage:
    """Take an excerpt of at most `words` words; where it is cut it says so with an ellipsis."""
    text, (start, end) = article.document.text, span
    paragraph = bisect_right([begin for begin, _ in article.document.paragraphs], start)
    marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
    left, right = _window(text, span, marks, words)
    pieces = [Piece("… ", "")] * (left > start) + _pieces(text, (left, right), marks)
    return Passage(max(1, paragraph), tuple(pieces + [Piece(" …", "")] * (right < end)))


def _window(text: str, span: Span, marks: Sequence[Mark], words: int) -> Span:
    """Choose the words to show of too long a passage: they begin shortly before its first mark."""
    spans = [match.span() for match in WORD.finditer(text, *span)]
    if len(spans) <= words:
        return span
    first = marks[0].start if marks else span[0]
    at = max(0, bisect_right([begin for begin, _ in spans], first) - 1)
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
        pieces.append(Piece(text[left:right], kinds[-1] if kinds else ""))
    return pieces
