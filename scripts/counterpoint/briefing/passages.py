"""The passages behind the numbers: verbatim sentences with what was counted marked in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.records import Attribution, Booster, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import Article, Evidence, Sentence

WORD = re.compile(r"\S+")
LONGEST = 3  # sentences shown an article where it is their length that counts


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


@dataclass(frozen=True, slots=True)
class Block:
    """The passages of one article on one topic, and how many there are in all."""

    document: str
    passages: tuple[Passage, ...]
    total: int


def hedged(article: Article, limit: int, words: int) -> Block:
    """Show the sentences with the most hedges, in the order of the text; boosters marked too."""
    found = [e for e in article.evidence if isinstance(e, Hedge | Booster)]
    grouped = _by_sentence(article, found)
    hedges = {n: sum(isinstance(e, Hedge) for e in items) for n, items in grouped.items()}
    best = sorted((n for n in grouped if hedges[n]), key=lambda n: (-hedges[n], n))
    passages = []
    for n in sorted(best[:limit]):
        marks = [Mark(e.start, e.end, e.kind) for e in grouped[n]]
        passages.append(_passage(article, article.sentences[n], marks, words))
    return Block(article.document.id, tuple(passages), len(best))


def longest(article: Article, words: int) -> Block:
    """Show the longest sentences, longest first, with their lengths in words."""
    prose = [sentence for sentence in article.sentences if not sentence.heading]
    text = article.document.text
    lengths = {s.start: len(WORD.findall(text[s.start : s.end])) for s in prose}
    ranked = sorted(prose, key=lambda s: (-lengths[s.start], s.start))
    passages = [
        _passage(article, sentence, [], words, note=f"{lengths[sentence.start]} words")
        for sentence in ranked[:LONGEST]
    ]
    return Block(article.document.id, tuple(passages), len(prose))


def attributed(article: Article, limit: int, words: int) -> Block:
    """Show who is given what: the first attribution of each source, then further ones."""
    items = [e for e in article.evidence if isinstance(e, Attribution)]
    turn: Counter[str] = Counter()
    turns = []
    for n, item in enumerate(items):
        turns.append((turn[item.source], n))
        turn[item.source] += 1
    chosen = sorted(n for _, n in sorted(turns)[:limit])
    passages = []
    for n in chosen:
        item = items[n]
        marks = [Mark(item.start, item.end, "given")]
        if item.cue:
            marks.append(Mark(item.cue.start, item.cue.end, "cue"))
        held = _sentences(article, min(m.start for m in marks), max(m.end for m in marks))
        note = f"{item.source} ({item.source_kind}, {item.mode})"
        passages.append(_passage(article, held, marks, words, note=note))
    return Block(article.document.id, tuple(passages), len(items))


def named(article: Article, limit: int, words: int) -> Block:
    """Show where the most-named names stand first; names that share a sentence share a passage."""
    entities = [e for e in article.evidence if isinstance(e, Entity)]
    counts = Counter((e.canonical, e.type) for e in entities)
    top = sorted(counts, key=lambda key: (-counts[key], key))[:limit]
    firsts: dict[tuple[str, str], Entity] = {}
    for entity in entities:
        firsts.setdefault((entity.canonical, entity.type), entity)
    grouped = _by_sentence(article, [firsts[key] for key in top])
    passages = []
    for n in sorted(grouped):
        items = [e for e in grouped[n] if isinstance(e, Entity)]
        marks = [Mark(e.start, e.end, "name") for e in items]
        note = "; ".join(f"{e.canonical} {counts[e.canonical, e.type]}×" for e in items)
        names = tuple(anchor(article.document.id, e.canonical, e.type) for e in items)
        passages.append(
            _passage(article, article.sentences[n], marks, words, note=note, names=names)
        )
    return Block(article.document.id, tuple(passages), len(counts))


def anchor(document: str, canonical: str, kind: str) -> str:
    """Name the place where an article first names something."""
    spoken = "-".join(re.findall(r"\w+", f"{kind} {canonical} in {document}"))
    return f"first-{spoken}"


def _by_sentence(article: Article, items: Iterable[Evidence]) -> dict[int, list[Evidence]]:
    begins = [sentence.start for sentence in article.sentences]
    grouped: dict[int, list[Evidence]] = {}
    for item in items:
        grouped.setdefault(max(0, bisect_right(begins, item.start) - 1), []).append(item)
    return grouped


def _sentences(article: Article, start: int, end: int) -> tuple[int, int]:
    """Widen characters to whole sentences."""
    touched = [s for s in article.sentences if s.start < end and s.end > start]
    return min((s.start for s in touched), default=start), max(
        (s.end for s in touched), default=end
    )


def _passage(
    article: Article,
    where: Sentence | tuple[int, int],
    marks: Sequence[Mark],
    words: int,
    note: str = "",
    names: tuple[str, ...] = (),
) -> Passage:
    start, end = where if isinstance(where, tuple) else (where.start, where.end)
    text = article.document.text
    starts = [span[0] for span in article.document.paragraphs]
    paragraph = max(1, bisect_right(starts, start))
    marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
    left, right = _window(text, start, end, marks, words)
    pieces = [Piece("… ", "")] * (left > start) + _pieces(text, left, right, marks)
    return Passage(paragraph, tuple(pieces + [Piece(" …", "")] * (right < end)), note, names)


def _window(
    text: str, start: int, end: int, marks: Sequence[Mark], words: int
) -> tuple[int, int]:
    """Cut a passage that is too long to `words` words, which begin shortly before its first mark."""
    spans = [match.span() for match in WORD.finditer(text, start, end)]
    if len(spans) <= words:
        return start, end
    first = marks[0].start if marks else start
    at = max(0, bisect_right([span[0] for span in spans], first) - 1)
    begin = min(max(0, at - words // 4), len(spans) - words)
    return spans[begin][0], spans[begin + words - 1][1]


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    """Cut characters at the bounds of the marks; of two that overlap the later is drawn on top."""
    bounds = {start, end} | {b for mark in marks for b in (mark.start, mark.end)}
    cuts = sorted(bound for bound in bounds if start <= bound <= end)
    pieces = []
    for left, right in zip(cuts, cuts[1:], strict=False):
        kinds = [mark.kind for mark in marks if mark.start <= left and right <= mark.end]
        pieces.append(Piece(text[left:right], kinds[-1] if kinds else ""))
    return pieces
