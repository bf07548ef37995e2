"""How sure the article is: hedges (Hyland 1998), boosters (Hyland 2005), and whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics.metric import (
    Counts,
    Family,
    Metric,
    by_sentence,
    per_1000_words,
    prose,
    words_by_sentence,
)
from counterpoint.records import HEDGE_CATEGORIES, Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article


def counts(article: Article) -> Mapping[str, Counts]:
    """Count hedges and boosters, one row a sentence; `hedged` is 1 where there is any hedge.

    Hedges of headings count, but a heading is no sentence that could be hedged.
    """
    found = [e for e in article.evidence if isinstance(e, Hedge)]
    hedges = by_sentence(article, (e.start for e in found))
    boosters = by_sentence(article, (e.start for e in article.evidence if isinstance(e, Booster)))
    sentences = prose(article)
    return {
        "words": words_by_sentence(article),
        "sentences": sentences,
        "hedges": hedges,
        "voiced": by_sentence(article, (e.start for e in found if e.voice is not None)),
        "own": by_sentence(article, (e.start for e in found if e.voice is None)),
        "boosters": boosters,
        "marked": hedges + boosters,
        "hedged": sentences * np.minimum(hedges, 1),
        **{
            category: by_sentence(article, (e.start for e in found if e.category == category))
            for category in HEDGE_CATEGORIES
        },
    }


def _share(name: str, part: str, whole: str) -> Metric:
    return Metric(name, "share", (part, whole), lambda part, whole: part / whole, whole, "wilson")


FAMILY = Family(
    counts,
    (
        Metric("hedges", "hedges", ("hedges",), lambda hedges: hedges, "words", "none"),
        per_1000_words("hedges_per_1000", "hedges"),
        per_1000_words("own_hedges_per_1000", "own"),
        *(per_1000_words(f"{category}_hedges_per_1000", category) for category in HEDGE_CATEGORIES),
        _share("hedged_sentences_share", "hedged", "sentences"),
        _share("voiced_hedges_share", "voiced", "hedges"),
        per_1000_words("boosters_per_1000", "boosters"),
        _share("hedges_of_marked_share", "hedges", "marked"),
    ),
)
