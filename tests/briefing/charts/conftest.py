"""Articles and measures of them, as the charts are given them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.material import Material
from counterpoint.comparison.labels import letter
from counterpoint.records import SOURCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from counterpoint.records import Article, Measure

METRICS = {
    "words": "words",
    "words_attributed_share": "share",
    "experts_cited": "sources",
    "hedges_per_1000": "per 1,000 words",
    "boosters_per_1000": "per 1,000 words",
    "flesch_kincaid_grade": "US grade",
    **{f"{kind}_voice_share": "share" for kind in SOURCE_KINDS},
}


@pytest.fixture
def material_of(
    article_of: Callable[..., Article], measure_of: Callable[..., Measure], tmp_path: Path
) -> Callable[..., Material]:
    """Make the material of articles with one value each of hedges_per_1000, and perhaps dates."""

    def build(
        values: Sequence[float | None],
        dates: Sequence[str | None] = (),
        articles: Sequence[Article] = (),
    ) -> Material:
        days = [*dates, *[None] * (len(values) - len(dates))]
        made = articles or [
            article_of(key=str(n), date=day)
            for n, day in zip(range(len(values)), days, strict=True)
        ]
        columns = [
            Column(article.document.id, letter(n), f"No. {n}", article)
            for n, article in enumerate(made)
        ]
        measures = [
            measure_of(column.document, value)
            for column, value in zip(columns, values, strict=True)
        ]
        # No article gives words to anyone: the order of all charts is that of the letters
        measures += [measure_of(c.document, None, metric="words_attributed_share") for c in columns]
        by_name = {(m.document, m.metric): m for m in measures}
        metrics = [{"metric": "hedges_per_1000", "head": "Hedges", "unit": "per 1,000"}]
        return Material(columns, by_name, [], tmp_path, metrics, {})

    return build


@pytest.fixture
def measured_of(
    article_of: Callable[..., Article], measure_of: Callable[..., Measure], tmp_path: Path
) -> Callable[..., Material]:
    """Make the material of articles with the measures of a glance, and perhaps of groups."""

    def build(
        articles: Sequence[Mapping[str, Any]],
        by: str = "year",
        of: Sequence[str] = (),
        **fields: object,
    ) -> Material:
        made = [article_of(key=f"n{n}", **fields) for n in range(len(articles))]
        columns = [Column(a.document.id, letter(n), f"No. {n}", a) for n, a in enumerate(made)]
        measures = {}
        for column, values in zip(columns, articles, strict=True):
            for metric, unit in METRICS.items():
                value = values.get(metric)
                known = value if isinstance(value, tuple) else (value,)
                named = {"metric": metric, "unit": unit}
                measures[column.document, metric] = measure_of(column.document, *known, **named)
        own = of or ["2020"] * len(columns)
        names = ["all", *dict.fromkeys(own)]
        with (tmp_path / "groups.csv").open("w", newline="") as file:
            heads = ["by", "group", "metric", "articles", "low", "q1", "median", "q3", "high"]
            rows = [[by, g, m, 1, 0.1, 0.2, 0.3, 0.4, 0.5] for g in names for m in METRICS]
            csv.writer(file).writerows([heads, *rows])
        with (tmp_path / "groups_by_article.csv").open("w", newline="") as file:
            pairs = [[c.document, by, g] for c, g in zip(columns, own, strict=True)]
            csv.writer(file).writerows([["document", "by", "group"], *pairs])
        return Material(columns, measures, [], tmp_path, [], {})

    return build
