"""How sure the article is: hedges (Hyland 1998), boosters (Hyland 2005), and whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.metrics.finds import Counts, Finds, finds, prose, words_by_sentence
from counterpoint.metrics.metric import Family, Metric, per_1000_words, share
from counterpoint.records import HEDGE_CATEGORIES, Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article


def found(article: Article) -> Mapping[str, Finds]:
    """Find hedges by whose and what they are, boosters, and the sentences that hold a hedge.

    Hedges of headings count, but a heading is no sentence that could be hedged.
    """
    hedges = article.of(Hedge)
    hedge = [(e.start, e.end) for e in hedges]
    booster = [(e.start, e.end) for e in article.of(Booster)]
    holding = (article.sentence_at(start) for start, _ in hedge)
    hedged = dict.fromkeys((s.start, s.end) for s in holding if not s.heading)
    return {
        "hedges": finds("hedge", hedge),
        "voiced": finds("hedge", ((e.start, e.end) for e in hedges if e.voice is not None)),
        "own": finds("hedge", ((e.start, e.end) for e in hedges if e.voice is None)),
        "hedged": finds("sentence", hedged),
        "boosters": finds("booster", booster),
        "marked": finds("marked word", hedge + booster),
        **{
            category: finds("hedge", ((e.start, e.end) for e in hedges if e.category == category))
            for category in HEDGE_CATEGORIES
        },
    }


def counts(article: Article) -> Mapping[str, Counts]:
    """Count words and sentences, one row a sentence."""
    return {"words": words_by_sentence(article), "sentences": prose(article)}


FAMILY = Family(
    (
        Metric("hedges", "hedges", ("hedges",), lambda hedges: hedges, "words", "none"),
        per_1000_words("hedges_per_1000", "hedges"),
        per_1000_words("own_hedges_per_1000", "own"),
        *(per_1000_words(f"{category}_hedges_per_1000", category) for category in HEDGE_CATEGORIES),
        share("hedged_sentences_share", "hedged", "sentences"),
        share("voiced_hedges_share", "voiced", "hedges"),
        per_1000_words("boosters_per_1000", "boosters"),
        share("hedges_of_marked_share", "hedges", "marked"),
    ),
    found,
    counts,
)
