"""The table of differences: every pair of articles on every headline, with its interval."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.differences.headlines import Judged
    from counterpoint.records import Measure
    from counterpoint.statistics.differences import Verdict

COLUMNS = (
    "metric",
    "document",
    "other",
    "value",
    "other_value",
    "difference",
    "low",
    "high",
    "scale",
    "verdict",
)
LISTED = 1_225  # pairs of a metric: all of fifty articles, and of more the largest differences


def differences(corpus: Corpus, judged: Iterable[Judged]) -> pd.DataFrame:
    """One pair on one headline a row, the largest difference first and what is not judged last.

    `difference` is what the document has more than the other, which comes later in the briefing;
    `low` and `high` bound it for all pairs of the metric and all headlines at once, and `scale` is
    how much wider that makes them than the 95% interval of one pair. `verdict` is apart, noise or
    not judged. Of many articles only the first LISTED pairs of a metric are here.
    """
    place = {document.id: number for number, document in enumerate(corpus.documents)}
    rows = [
        (headline.metric, *row)
        for headline, of in judged
        for row in islice(_rows(of, place), LISTED)
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _rows(judged: Verdict, place: dict[str, int]) -> Iterator[tuple[object, ...]]:
    for pair in judged.largest(LISTED):
        low, high = pair.low, pair.high
        first, second, sign = pair.higher, pair.lower, 1
        if place[first.document] > place[second.document]:
            first, second, sign = second, first, -1
            low, high = -high, -low
        told = "apart" if pair.apart else "noise"
        yield (*_values(first, second), sign * pair.value, low, high, judged.scale, told)
    for first, second in _unjudged(judged, place):
        known = first.value is not None and second.value is not None
        gap = (first.value or 0) - (second.value or 0) if known else None
        yield (*_values(first, second), gap, None, None, None, "not judged")


def _values(first: Measure, second: Measure) -> tuple[object, ...]:
    return first.document, second.document, first.value, second.value


def _unjudged(judged: Verdict, place: dict[str, int]) -> Iterator[tuple[Measure, Measure]]:
    """Pair the articles without an interval with all others, in the order of the briefing."""
    blind = {measure.document for measure in judged.unjudged}
    every = sorted((*judged.unjudged, *judged.measures), key=lambda m: place[m.document])
    for n, first in enumerate(every):
        for second in every[n + 1 :]:
            if first.document in blind or second.document in blind:
                yield first, second
