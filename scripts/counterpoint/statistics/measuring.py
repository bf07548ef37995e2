"""Every metric of an article, with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics import Counts, Metric, families
from counterpoint.records import Article, Measure
from counterpoint.statistics.intervals import resampled, wilson

if TYPE_CHECKING:
    from collections.abc import Mapping


def measure(article: Article) -> list[Measure]:
    """Measure an article by every metric there is. What is undefined has no value, never 0."""
    return [
        _figure(article, metric, counts)
        for family in families()
        for counts in [family.counts(article)]
        for metric in family.metrics
    ]


def _figure(article: Article, metric: Metric, counts: Mapping[str, Counts]) -> Measure:
    columns = [counts[name] for name in metric.columns]
    n = int(counts[metric.over].sum())
    value, bounds = None, None
    if n >= metric.least:
        with np.errstate(divide="ignore", invalid="ignore"):
            figure = metric.formula(*(np.float64(column.sum()) for column in columns))
        value = float(figure) if np.isfinite(figure) else None
    if value is not None and metric.interval == "resampled":
        bounds = resampled(metric.formula, columns)
    elif value is not None and metric.interval == "wilson":
        bounds = wilson(value, n)
    low, high = bounds or (None, None)
    return Measure(article.document.id, metric.name, value, low, high, metric.unit, n)
