"""A text with all that was counted marked in it, once: paragraph by paragraph, word for word."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.briefing.faces import scripts
from counterpoint.briefing.links import mark_anchor, paragraph_anchor
from counterpoint.records import Attribution, Booster, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.records import Span

KINDS = ("given", "cue", "name", "hedge", "booster")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is marked in one way: by none or several of KINDS.

    `anchor` is where a figure leads if something that is counted begins here. `lang` is the
    language that its script tells, or "" for that of the briefing.
    """

    text: str
    kinds: str
    anchor: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article: `at` is its first character in the text, `number` from 1."""

    number: int
    at: int
    anchor: str
    heading: bool
    speakers: str  # to whom words of it are given, in their order
    pieces: tuple[Piece, ...]


def paragraphs(column: Column) -> list[Paragraph]:
    """Mark the text of an article; the pieces of a paragraph together are its very words."""
    document = column.article.document
    marks = sorted(_marks(column))
    headings = set(document.headings)
    return [
        Paragraph(
            number,
            span[0],
            paragraph_anchor(column.letter, number),
            span in headings,
            _speakers(column, span),
            tuple(_pieces(column, span, [m for m in marks if m[0] < span[1] and m[1] > span[0]])),
        )
        for number, span in enumerate(document.paragraphs, start=1)
    ]


def _marks(column: Column) -> Iterator[tuple[int, int, str]]:
    for item in column.article.evidence:
        match item:
            case Attribution():
                yield item.start, item.end, "given"
                if item.cue:
                    yield item.cue.start, item.cue.end, "cue"
            case Entity():
                yield item.start, item.end, "name"
            case Hedge() | Booster():
                yield item.start, item.end, item.kind


def _speakers(column: Column, span: Span) -> str:
    """Name the sources that speak in a paragraph, each with its kind."""
    start, end = span
    spoken = [a for a in column.article.of(Attribution) if start <= a.start < end]
    return "; ".join(dict.fromkeys(f"{a.source} ({a.source_kind})" for a in spoken))


def _pieces(column: Column, span: Span, marks: Sequence[tuple[int, int, str]]) -> Iterator[Piece]:
    """Cut a paragraph at the bounds of its marks."""
    start, end = span
    begins = {item.start for item in column.article.evidence}
    bounds = {start, end} | {bound for mark in marks for bound in mark[:2]}
    for left, right in pairwise(sorted(bound for bound in bounds if start <= bound <= end)):
        over = {kind for first, last, kind in marks if first <= left and right <= last}
        kinds = " ".join(kind for kind in KINDS if kind in over)
        at = mark_anchor(column.letter, left) if left in begins else ""
        for words, lang in scripts.runs(column.article.document.text[left:right]):
            yield Piece(words, kinds, at, lang)
            at = ""
