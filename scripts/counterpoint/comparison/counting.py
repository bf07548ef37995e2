"""Things counted by article, in two tables: what each comes to in all, and where it stands.

The second has a row for each thing of an article and no column for each article, so that ten
thousand articles are as well served as five.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Attribution, Booster, Entity, Hedge, Span

Thing = tuple[str, ...]
Item = TypeVar("Item", "Attribution", "Booster", "Entity", "Hedge")


@dataclass(frozen=True, slots=True)
class Counted(Generic[Item]):
    """What a table counts: evidence of one kind, told apart by a key.

    The numbers of the table and the passages that they open both come from it.
    """

    kind: type[Item]
    key: Callable[[Item], Thing]

    def where(self, article: Article) -> Mapping[Thing, list[Span]]:
        """Give the passages of each thing of an article, in the order of the text."""
        found: defaultdict[Thing, list[Span]] = defaultdict(list)
        for item in article.of(self.kind):
            found[self.key(item)].append((item.start, item.end))
        return found

    def count(self, article: Article) -> Counter[Thing]:
        """Count the things of an article."""
        return Counter({thing: len(spans) for thing, spans in self.where(article).items()})


def by_document(corpus: Corpus, counted: Counted[Item]) -> dict[str, Counter[Thing]]:
    """Count the things of each document."""
    return {article.document.id: counted.count(article) for article in corpus.articles}


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
