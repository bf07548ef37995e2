"""How often what is found is right: report/accuracy.csv, for the reader of a briefing.

The file is written by `python -m benchmarks.accuracy --publish` (tests/benchmarks) from articles
that were annotated by hand; tests hold it against the floors that no change may fall under.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HEADS = {
    "body words": "Words of the article, told from what stands around it",
    "title": "Title",
    "authors": "Authors",
    "outlet": "Outlet",
    "date": "Date",
    "entity and type": "Names, and what kind of thing they name",
    "entity and canonical": "Names, and the one thing that their forms name",
    "hedge": "Hedges",
    "attribution": "Words that are given to a source",
    "attribution and source": "Words that are given to a source, and which source",
    "expert and affiliation": "Experts, and their affiliation",
}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of the things that are there were found, of how many finds."""

    articles: int
    right: int
    found: int
    gold: int

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision (van Rijsbergen 1979)."""
        return 2 * self.right / (self.found + self.gold)


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of find as it is printed; shares are written as percent."""

    head: str
    articles: str
    gold: str
    recall: str  # of the things that are there, those that are found
    precision: str  # of the things that are found, those that are right
    f1: str
    least: str  # F1 in the collection of articles where it is lowest


def accuracy(rows: Sequence[Mapping[str, str]]) -> list[Line]:
    """Add up the collections of articles, figure by figure, in the order of `HEADS`.

    Args:
        rows: of accuracy.csv: one a collection and figure.

    Raises:
        ValueError: a figure has no head.
    """
    found: defaultdict[str, list[Counts]] = defaultdict(list)
    for row in rows:
        counts = Counts(*(int(row[name]) for name in ("articles", "right", "found", "gold")))
        found[row["figure"]].append(counts)
    ranked = sorted(found, key=[*HEADS].index)
    return [_line(HEADS[name], found[name]) for name in ranked]


def rights(rows: Sequence[Mapping[str, str]]) -> dict[str, float]:
    """Give for each figure the share of what is found that is right, over all collections."""
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        found[row["figure"]][0] += int(row["right"])
        found[row["figure"]][1] += int(row["found"])
    return {name: right / many for name, (right, many) in found.items() if many}


def _line(head: str, collections: Sequence[Counts]) -> Line:
    total = Counts(
        *(sum(getattr(counts, name) for counts in collections) for name in Counts.__slots__)
    )
    return Line(
        head,
        figure(total.articles, "words"),
        figure(total.gold, "words"),
        figure(total.right / total.gold, "share"),
        figure(total.right / total.found, "share"),
        _decimal(total.f1),
        _decimal(min(counts.f1 for counts in collections)),
    )


def _decimal(share: float) -> str:
    """Write a share to two decimals; one that is not all is not rounded to 1."""
    text = f"{share:.2f}"
    return ">0.99" if text == "1.00" and share < 1 else text
