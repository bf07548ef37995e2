"""Sentences with hedges, and with boosters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.excerpts import Mark
from counterpoint.briefing.passages.candidates import Candidate, Candidates
from counterpoint.briefing.passages.sentences import holding
from counterpoint.comparison.hedging import voice
from counterpoint.comparison.numbers import listing, tally
from counterpoint.records import Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterpoint.briefing.material import Material
    from counterpoint.briefing.topics import Key
    from counterpoint.records import Article

NAME = "hedging"
FILE = "evidence.jsonl, attached"
RULE = "evenly spaced through the text"


def candidates(material: Material) -> list[Candidates]:
    """Find every sentence with a hedge or a booster, article by article."""
    words = material.settings["excerpt_words"]
    return [_of(column.article, words) for column in material.columns]


def _of(article: Article, words: int) -> Candidates:
    found = [e for e in article.evidence if isinstance(e, Hedge | Booster)]
    items = [
        Candidate(
            span,
            tuple(Mark(e.start, e.end, e.kind) for e in held),
            _voices(held),
            tuple(key for e in held for key in _keys(e)),
        )
        for span, held in holding(article, found, words)
    ]
    hedges = sum(isinstance(e, Hedge) for e in found)
    counts = [tally(hedges, "hedge")]
    if boosters := len(found) - hedges:
        counts.append(tally(boosters, "booster"))
    sentences = len({item.span for item in items})
    return Candidates(tuple(items), f"{listing(counts)} in {tally(sentences, 'sentence')}")


def _keys(item: Hedge | Booster) -> Iterator[Key]:
    if isinstance(item, Hedge):
        yield "term", item.text.lower(), item.category
        yield "category", item.category
        yield "voice", voice(item)
        yield "metric", f"{item.category}_hedges_per_1000"
        yield "metric", "voiced_hedges_share" if item.voice else "own_hedges_per_1000"
    else:
        yield "metric", "boosters_per_1000"


def _voices(items: Sequence[Hedge | Booster]) -> str:
    """Say in whose mouth the hedges of a sentence are, where not all are the writer's."""
    voices = dict.fromkeys(item.voice or "the writer" for item in items)
    return "" if list(voices) == ["the writer"] else ", ".join(voices)
