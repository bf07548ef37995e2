"""What the pipeline made of an article, held against its annotation.

A find is right, for

- entity and type: on the same words and of the same type;
- entity and canonical: on the same words and under the same canonical name;
- hedge: when it shares a word with a hedge of gold that no other find has;
- attribution: when half of all words of the two spans are common to both;
- attribution and source: when it also names the source;
- expert and affiliation: when the source is an expert and the affiliation reads nearly the same;
- body words: when the word is one of the article proper;
- title, authors, outlet, date: when the article states it, or neither states any.

Gold's entities in titles are not asked for: the text that the pipeline reads has none.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.records import Attribution, Entity, Hedge

from .alignment import Alignment, fold
from .gold import METADATA
from .matching import is_named, pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import Document, Evidence, Span

    from .gold import Annotation, Mention, Source

SAME_SPAN = 0.5  # overlap from which two spans of attributed words are one
SAME_AFFILIATION = 0.8  # similarity above which two affiliations are one


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of gold's were found, of how many finds, and how many gold has."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float | None:
        """The share of finds that are right; none where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of gold that was found; none where gold has nothing."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; none where there is nothing to find."""
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else None


Scores = dict[str, Tally]


def total(scores: Iterable[Scores]) -> Scores:
    """Add up the scores of articles, figure by figure."""
    totals: Scores = {}
    for score_ in scores:
        for figure, tally in score_.items():
            totals[figure] = totals.get(figure, Tally()) + tally
    return totals


def score(gold: Annotation, document: Document | None, evidence: Sequence[Evidence]) -> Scores:
    """Score one article by what is annotated of it.

    `document` is none where the pipeline took the file for no article.
    """
    text = document.text if document else ""
    align = Alignment.between(gold.raw, text)
    scores: Scores = {}
    if gold.mentions is not None:
        entities = [item for item in evidence if isinstance(item, Entity)]
        scores |= _entities(gold.mentions, _body_words(gold, align), align, entities)
    if gold.hedges is not None:
        hedges = [item for item in evidence if isinstance(item, Hedge)]
        scores["hedge"] = _hedges(gold.hedges, align, hedges)
    if gold.sources is not None:
        attributions = [item for item in evidence if isinstance(item, Attribution)]
        scores |= _attributions(gold.sources, align, attributions)
        scores["expert and affiliation"] = _experts(gold.sources, attributions)
    return {**scores, "body words": _body(gold, align, text), **_metadata(gold, document)}


def _entities(
    gold: Sequence[Mention], body: frozenset[int], align: Alignment, found: Sequence[Entity]
) -> Scores:
    wanted = [(align.in_raw(m.span), m) for m in gold]
    wanted = [(words, mention) for words, mention in wanted if words <= body]
    got = [(align.in_text((item.start, item.end)), item) for item in found]
    got = [(words, item) for words, item in got if words]
    return {
        "entity and type": _shared(
            {(words, item.type) for words, item in got}, {(words, m.type) for words, m in wanted}
        ),
        "entity and canonical": _shared(
            {(words, fold(item.canonical)) for words, item in got},
            {(words, fold(m.canonical)) for words, m in wanted},
        ),
    }


def _shared(found: set[Any], gold: set[Any]) -> Tally:
    return Tally(len(found & gold), len(found), len(gold))


def _hedges(gold: Sequence[Span], align: Alignment, found: Sequence[Hedge]) -> Tally:
    wanted = [align.in_raw(span) for span in gold]
    got = [align.in_text((item.start, item.end)) for item in found]
    return Tally(len(pair(wanted, got, 0)), len(got), len(wanted))


def _attributions(gold: Sequence[Source], align: Alignment, found: Sequence[Attribution]) -> Scores:
    wanted = [(source, align.in_raw(span)) for source in gold for span in source.attributed]
    got = [align.in_text((item.start, item.end)) for item in found]
    names = [source.name for source in gold]

    def same_source(i: int, j: int) -> bool:
        return is_named(found[j].source, wanted[i][0].name, names)

    pairs = pair([words for _, words in wanted], got, SAME_SPAN, same_source)
    named = sum(same_source(i, j) for i, j in pairs.items())
    return {
        "attribution": Tally(len(pairs), len(got), len(wanted)),
        "attribution and source": Tally(named, len(got), len(wanted)),
    }


def _experts(gold: Sequence[Source], found: Sequence[Attribution]) -> Tally:
    names = [source.name for source in gold]
    experts = [item for item in found if item.source_kind == "expert"]
    wanted = [source for source in gold if source.kind == "expert"]
    right = sum(
        any(
            is_named(item.source, source.name, names)
            and _same_affiliation(source.affiliation, item.affiliation)
            for item in experts
        )
        for source in wanted
    )
    return Tally(right, len({item.source for item in experts}), len(wanted))


def _same_affiliation(wanted: str | None, found: str | None) -> bool:
    if wanted is None or found is None:
        return wanted is None
    likeness = difflib.SequenceMatcher(None, fold(wanted), fold(found)).ratio()
    return likeness > SAME_AFFILIATION


def _body(gold: Annotation, align: Alignment, text: str) -> Tally:
    body = _body_words(gold, align)
    kept = align.in_text((0, len(text)))
    return Tally(len(kept & body), len(align.text.forms), len(body))


def _body_words(gold: Annotation, align: Alignment) -> frozenset[int]:
    return frozenset().union(*map(align.in_raw, gold.body))


def _metadata(gold: Annotation, document: Document | None) -> Scores:
    return {
        field: Tally(_same(gold.metadata[field], getattr(document, field)) if document else 0, 1, 1)
        for field in METADATA
    }


def _same(wanted: str | list[str] | None, found: str | tuple[str, ...] | None) -> int:
    return int(_plain(wanted) == _plain(found))


def _plain(value: str | Iterable[str] | None) -> list[str]:
    """Give what a field says, whatever its case, accents, order, spaces and apostrophes."""
    values = [value] if isinstance(value, str) else value or []
    straight = [fold(text).replace("’", "'").replace("‘", "'") for text in values]
    return sorted(" ".join(text.split()) for text in straight)
