"""Every metric of an article, with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics import Counts, Metric, families
from counterpoint.records import Article, Measure
from counterpoint.statistics.intervals import LEAST_ROWS, resampled, wilson
from counterpoint.statistics.poisson import poisson

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def measure(article: Article) -> list[Measure]:
    """Measure an article by every metric there is. What is undefined has no value, never 0."""
    return [
        figure(article.document.id, metric, counts)
        for family in families()
        for counts in [family.columns(article)]
        for metric in family.metrics
    ]


def figure(document: str, metric: Metric, counts: Mapping[str, Counts]) -> Measure:
    """Work out one metric of one document from the counts of the metric's family."""
    columns = [counts[name] for name in metric.columns]
    if metric.among is not None:
        sample = counts[metric.among] > 0
        columns = [column[sample] for column in columns]
    n = int(counts[metric.over].sum())
    value, bounds = None, None
    if n >= metric.least:
        value = _value(metric, *(float(column.sum()) for column in columns))
    if value is not None:
        bounds = _bounds(metric, columns, value, n)
    low, high = bounds or (None, None)
    return Measure(document, metric.name, value, low, high, metric.unit, n)


def _value(metric: Metric, *sums: float) -> float | None:
    with np.errstate(divide="ignore", invalid="ignore"):
        value = metric.formula(*map(np.float64, sums))
    return float(value) if np.isfinite(value) else None


def _bounds(
    metric: Metric, columns: Sequence[Counts], value: float, n: int
) -> tuple[float, float] | None:
    """Give the 95% interval of a metric by the method that it names.

    Resampling cannot say how much there would be of a thing of which an article has none. There the
    interval is that of what was counted: no sentence of all, each taken to be filled where the
    figure is a share of the words; otherwise no thing at all.
    """
    if metric.interval == "none":
        return None
    if metric.interval == "wilson":
        return wilson(value, n)
    things, rows = int(columns[0].sum()), len(columns[0])
    if metric.interval == "resampled":
        if value or things or rows < LEAST_ROWS:
            return resampled(metric.formula, columns)
        if metric.unit == "share":
            return wilson(0.0, rows)
    others = [float(column.sum()) for column in columns[1:]]
    low, high = (_value(metric, count, *others) for count in poisson(things))
    return (low, high) if low is not None and high is not None else None
