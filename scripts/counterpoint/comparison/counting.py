"""Things counted by article, in two tables: what each comes to in all, and where it stands.

The second has a row for each thing of an article and no column for each article, so that ten
thousand articles are as well served as five.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article

Thing = tuple[str, ...]


def by_document(
    corpus: Corpus, things: Callable[[Article], Iterable[Thing]]
) -> dict[str, Counter[Thing]]:
    """Count the things of each document."""
    return {article.document.id: Counter(things(article)) for article in corpus.articles}


def totals(counts: Mapping[str, Counter[Thing]], keys: Sequence[str]) -> pd.DataFrame:
    """One thing a row: in how many articles, and how often; first what most articles have."""
    total, spread = Counter[Thing](), Counter[Thing]()
    for counter in counts.values():
        total.update(counter)
        spread.update(counter.keys())
    ranked = sorted(total, key=lambda key: (-spread[key], -total[key], key))
    rows = [(*key, spread[key], total[key]) for key in ranked]
    return pd.DataFrame(rows, columns=[*keys, "articles", "total"])


def places(counts: Mapping[str, Counter[Thing]], keys: Sequence[str], count: str) -> pd.DataFrame:
    """One thing of one document a row, the most frequent first; what a document lacks is absent."""
    rows = [
        (document, *key, number)
        for document, counter in counts.items()
        for key, number in sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return pd.DataFrame(rows, columns=["document", *keys, count])
