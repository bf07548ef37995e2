"""Articles by group, and how each measure is spread over those of a group.

These figures describe the articles that are there. Nothing is inferred from them: who put an
article into the folder, and why, is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Document

NOT_STATED = "not stated"
ALL = "all"  # the group of every article, to hold the others against
WAYS: Mapping[str, Callable[[Document], str | None]] = {  # the first that any article states
    "group": lambda document: document.group,
    "outlet": lambda document: document.outlet,
    "year": lambda document: document.date[:4] if document.date else None,
}
QUARTERS = (0, 25, 50, 75, 100)
HEADS = ("low", "q1", "median", "q3", "high")


def grouping(documents: Sequence[Document]) -> tuple[str, dict[str, str]]:
    """Choose by what articles are grouped: group of sources.csv, else outlet, else year.

    Returns:
        What it is by, and the group of each document by id.
    """
    by = next((way for way, of in WAYS.items() if any(map(of, documents))), "group")
    return by, {document.id: WAYS[by](document) or NOT_STATED for document in documents}


def groups(corpus: Corpus) -> dict[str, pd.DataFrame]:
    """Make two tables: the spread of each measure over each group, and the group of each article.

    The first has a row a group and metric: how many articles have the measure, the lowest value,
    the quartiles (interpolated linearly, definition 7 of Hyndman and Fan 1996) and the highest.
    The largest groups come first, articles without a group last; `all` stands before them. Where
    no article has the measure the values are empty.
    """
    by, group = grouping(corpus.documents)
    members: dict[str, list[str]] = {ALL: [document.id for document in corpus.documents]}
    for document in corpus.documents:
        # A group may itself be called "all": its articles then stand under a name of their own.
        name = group[document.id]
        members.setdefault(f"{name} ({by})" if name == ALL else name, []).append(document.id)
    order = sorted(
        members,
        key=lambda name: (name != ALL, name == NOT_STATED, -len(members[name]), name),
    )
    rows = [
        (by, name, metric, *spread)
        for name in order
        for metric, *spread in _spreads(corpus, members[name])
    ]
    own = {id_: name for name in order if name != ALL for id_ in members[name]}
    return {
        "groups": pd.DataFrame(rows, columns=["by", "group", "metric", "articles", *HEADS]),
        "groups_by_article": pd.DataFrame(
            [(document.id, by, own[document.id]) for document in corpus.documents],
            columns=["document", "by", "group"],
        ),
    }


def _spreads(corpus: Corpus, members: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """Give for each metric how many members have it, and its quarters."""
    for metric in corpus.metrics:
        values = [corpus.measures[id_, metric].value for id_ in members]
        known = [value for value in values if value is not None]
        quarters = np.percentile(known, QUARTERS).tolist() if known else [None] * len(QUARTERS)
        yield (metric, len(known), *quarters)
