"""The passages behind the numbers: which sentences of each article are shown for each topic."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import Mark, Passage, excerpt
from counterpoint.metrics.metric import words as count_words
from counterpoint.records import Attribution, Booster, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterpoint.records import Article, Evidence, Span

LONGEST = 3  # sentences shown an article where it is their length that counts


@dataclass(frozen=True, slots=True)
class Block:
    """The passages of one article on one topic, and how many things there are to show in all."""

    document: str
    passages: tuple[Passage, ...]
    total: int
    places: Mapping[tuple[str, str], str] = field(default_factory=dict)  # name and type -> anchor

    @property
    def shown(self) -> int:
        """How many of the things the passages show: names may share one."""
        return len(self.places or self.passages)


def hedged(article: Article, limit: int, words: int) -> Block:
    """Show the sentences with the most hedges, in the order of the text; boosters marked too."""
    found = [e for e in article.evidence if isinstance(e, Hedge | Booster)]
    grouped = _by_sentence(article, found)
    hedges = {n: sum(isinstance(e, Hedge) for e in items) for n, items in grouped.items()}
    best = sorted((n for n in grouped if hedges[n]), key=lambda n: (-hedges[n], n))
    passages = []
    for n in sorted(best[:limit]):
        marks = [Mark(e.start, e.end, e.kind) for e in grouped[n]]
        shown = excerpt(article, _span(article, n), marks, words)
        passages.append(replace(shown, note=_voices(grouped[n])))
    return Block(article.document.id, tuple(passages), len(best))


def _voices(items: Iterable[Evidence]) -> str:
    """Say in whose mouth the hedges of a sentence are, where not all are the writer's."""
    hedges = [item for item in items if isinstance(item, Hedge)]
    voices = dict.fromkeys(hedge.voice or "the writer" for hedge in hedges)
    return "" if list(voices) == ["the writer"] else ", ".join(voices)


def longest(article: Article, words: int) -> Block:
    """Show the longest sentences, longest first, with their lengths in words."""
    prose = [sentence for sentence in article.sentences if not sentence.heading]
    text = article.document.text
    lengths = {s.start: count_words(text[s.start : s.end]) for s in prose}
    ranked = sorted(prose, key=lambda s: (-lengths[s.start], s.start))
    passages = [
        replace(
            excerpt(article, (sentence.start, sentence.end), [], words),
            note=f"{lengths[sentence.start]} words",
        )
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
    chosen = [items[n] for n in sorted(n for _, n in sorted(turns)[:limit])]
    shared: dict[tuple[int, int], list[Attribution]] = {}
    for item in chosen:
        shared.setdefault((item.start, item.end), []).append(item)
    passages = [_given(article, group, words) for group in shared.values()]
    return Block(article.document.id, tuple(passages), len(items))


def _given(article: Article, items: Sequence[Attribution], words: int) -> Passage:
    """Show one content with everyone to whom it is attributed."""
    first = items[0]
    marks = [Mark(first.start, first.end, "given")]
    if first.cue:
        marks.append(Mark(first.cue.start, first.cue.end, "cue"))
    held = _sentences(article, min(m.start for m in marks), max(m.end for m in marks))
    speakers = ", ".join(f"{item.source} ({item.source_kind})" for item in items)
    return replace(excerpt(article, held, marks, words), note=f"{speakers}, {first.mode}")


def named(
    article: Article,
    letter: str,
    wanted: Sequence[tuple[str, str]],
    limit: int,
    words: int,
) -> Block:
    """Show where names stand first; names that share a sentence share a passage.

    Args:
        article: the article.
        letter: its letter; anchors hold it, for an id may be what no anchor can.
        wanted: names, with their types, that are shown before any others.
        limit: most passages.
        words: most words of a passage.
    """
    entities = [e for e in article.evidence if isinstance(e, Entity)]
    counts = Counter((e.canonical, e.type) for e in entities)
    firsts: dict[tuple[str, str], Entity] = {}
    for entity in entities:
        firsts.setdefault((entity.canonical, entity.type), entity)
    ranked = sorted(counts, key=lambda key: (key not in wanted, -counts[key], key))
    sentences = _by_sentence(article, firsts.values())
    at = {(e.canonical, e.type): n for n, items in sentences.items() for e in _entities(items)}
    chosen = sorted(list(dict.fromkeys(at[key] for key in ranked))[:limit])
    held = [e for n in chosen for e in _entities(sentences[n])]
    places: dict[tuple[str, str], str] = {
        (e.canonical, e.type): f"name-{n}-in-{letter}" for n, e in enumerate(held, start=1)
    }
    passages = []
    for n in chosen:
        items = _entities(sentences[n])
        marks = [Mark(e.start, e.end, "name") for e in items]
        note = "; ".join(f"{e.canonical} {counts[e.canonical, e.type]}×" for e in items)
        names = tuple(places[e.canonical, e.type] for e in items)
        shown = excerpt(article, _span(article, n), marks, words)
        passages.append(replace(shown, note=note, names=names))
    return Block(article.document.id, tuple(passages), len(counts), places)


def _entities(items: Iterable[Evidence]) -> list[Entity]:
    return [item for item in items if isinstance(item, Entity)]


def _by_sentence(article: Article, items: Iterable[Evidence]) -> dict[int, list[Evidence]]:
    begins = [sentence.start for sentence in article.sentences]
    grouped: dict[int, list[Evidence]] = {}
    for item in items:
        grouped.setdefault(max(0, bisect_right(begins, item.start) - 1), []).append(item)
    return grouped


def _span(article: Article, sentence: int) -> Span:
    return article.sentences[sentence].start, article.sentences[sentence].end


def _sentences(article: Article, start: int, end: int) -> Span:
    """Widen characters to whole sentences."""
    touched = [s for s in article.sentences if s.start < end and s.end > start]
    return min((s.start for s in touched), default=start), max(
        (s.end for s in touched), default=end
    )
