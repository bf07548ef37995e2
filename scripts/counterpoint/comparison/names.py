"""The tables of names."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison.matrix import matrix
from counterpoint.records import Entity

if TYPE_CHECKING:
    from counterpoint.comparison.corpus import Corpus


def entities(corpus: Corpus) -> pd.DataFrame:
    """One name a row: mentions by document; first what most articles name, then by mentions."""
    return matrix(
        corpus,
        ["canonical", "type"],
        lambda article: ((e.canonical, e.type) for e in article.evidence if isinstance(e, Entity)),
    )


def doubtful_names(corpus: Corpus) -> pd.DataFrame:
    """One name of one article a row that may be short for any of several: counted apart."""
    rows = Counter(
        (article.document.id, e.canonical, e.type, "; ".join(e.candidates))
        for article in corpus.articles
        for e in article.evidence
        if isinstance(e, Entity) and e.candidates
    )
    return pd.DataFrame(
        [(*key, count) for key, count in rows.items()],
        columns=["document", "canonical", "type", "candidates", "mentions"],
    )
