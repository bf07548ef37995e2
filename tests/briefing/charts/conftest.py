"""Articles and measures of them, as the charts are given them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.material import Material
from counterpoint.comparison.labels import letter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from counterpoint.records import Article, Measure


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
        by_name = {(m.document, m.metric): m for m in measures}
        metrics = [{"metric": "hedges_per_1000", "head": "Hedges", "unit": "per 1,000"}]
        return Material(columns, by_name, [], tmp_path, metrics, {})

    return build
