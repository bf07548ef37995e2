"""Things counted by article: the shape of several tables."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article


def matrix(
    corpus: Corpus, keys: Sequence[str], things: Callable[[Article], Iterable[tuple[str, ...]]]
) -> pd.DataFrame:
    """Count things by document: key columns, articles, total, then one column a document."""
    counts = [Counter(things(article)) for article in corpus.articles]
    totals, spread = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
    for counter in counts:
        totals.update(counter)
        spread.update(counter.keys())
    ranked = sorted(totals, key=lambda key: (-spread[key], -totals[key], key))
    rows = [
        (*key, spread[key], totals[key], *(counter[key] for counter in counts)) for key in ranked
    ]
    heads = map(corpus.head, corpus.letters)
    return pd.DataFrame(rows, columns=[*keys, "articles", "total", *heads])
