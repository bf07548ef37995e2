"""How sure the article is: hedges (Hyland 1998) and boosters (Hyland 2005) for its length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics.metric import (
    Counts,
    Family,
    Metric,
    by_sentence,
    prose,
    words_by_sentence,
)
from counterpoint.records import Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article


def counts(article: Article) -> Mapping[str, Counts]:
    """Count hedges and boosters, one row a sentence; `hedged` is 1 where there is any hedge.

    Hedges of headings count, but a heading is no sentence that could be hedged.
    """
    hedges = by_sentence(article, (e.start for e in article.evidence if isinstance(e, Hedge)))
    boosters = by_sentence(article, (e.start for e in article.evidence if isinstance(e, Booster)))
    sentences = prose(article)
    return {
        "words": words_by_sentence(article),
        "sentences": sentences,
        "hedges": hedges,
        "boosters": boosters,
        "hedged": sentences * np.minimum(hedges, 1),
    }


FAMILY = Family(
    counts,
    (
        Metric("hedges", "hedges", ("hedges",), lambda hedges: hedges, "words", "none"),
        Metric(
            "hedges_per_1000",
            "per 1,000 words",
            ("hedges", "words"),
            lambda hedges, words: 1000 * hedges / words,
            "words",
            "resampled",
        ),
        Metric(
            "hedged_sentences_share",
            "share",
            ("hedged", "sentences"),
            lambda hedged, sentences: hedged / sentences,
            "sentences",
            "wilson",
        ),
        Metric(
            "boosters_per_1000",
            "per 1,000 words",
            ("boosters", "words"),
            lambda boosters, words: 1000 * boosters / words,
            "words",
            "resampled",
        ),
    ),
)
