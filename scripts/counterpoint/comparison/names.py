"""The tables of names."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from counterpoint.comparison.counting import Counted, Thing, by_document, places, totals
from counterpoint.comparison.finding import TWO
from counterpoint.lexicon.places import country_of
from counterpoint.records import Entity

if TYPE_CHECKING:
    from counterpoint.comparison.corpus import Corpus


NAME: Counted[Entity] = Counted(Entity, lambda entity: (entity.canonical, entity.type))


def entities(corpus: Corpus) -> dict[str, pd.DataFrame]:
    """Count names, in all and by document; first what most articles name, then by mentions.

    `country` is that of a people: `Norwegian` is beside `Norway`, and is not counted with it.
    """
    counts = by_document(corpus, NAME)
    keys = ["canonical", "type"]
    every = totals(counts, keys)
    pairs = zip(every["canonical"], every["type"], strict=True)
    of = [country_of(name) if kind == "GROUP" else None for name, kind in pairs]
    return {
        "entities": every.assign(country=pd.Series(of, every.index, dtype=object)),
        "entities_by_article": places(counts, keys, "mentions"),
    }


def unnamed_by_one(corpus: Corpus) -> pd.DataFrame:
    """One name a row that all articles but one have: `document` is that one."""
    counts = by_document(corpus, NAME)
    spread = Counter(name for counter in counts.values() for name in counter)
    total = sum(counts.values(), Counter[Thing]())
    others = [name for name, articles in spread.items() if articles == len(counts) - 1 >= TWO]
    others.sort(key=lambda name: (-total[name], name))
    rows = [
        (document, *name, total[name])
        for document, counter in counts.items()
        for name in others
        if name not in counter
    ]
    return pd.DataFrame(rows, columns=["document", "canonical", "type", "mentions"])


def doubtful_names(corpus: Corpus) -> pd.DataFrame:
    """One name of one article a row that may be short for any of several: counted apart."""
    rows = Counter(
        (article.document.id, e.canonical, e.type, "; ".join(e.candidates))
        for article in corpus.articles
        for e in article.of(Entity)
        if e.candidates
    )
    return pd.DataFrame(
        [(*key, count) for key, count in rows.items()],
        columns=["document", "canonical", "type", "candidates", "mentions"],
    )
