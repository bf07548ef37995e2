from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics import Family, Metric, families

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article

METRICS = [(family, metric) for family in families() for metric in family.metrics]
ROOT = Path(__file__).resolve().parents[2]


def test_the_published_metrics_are_found() -> None:
    published = {
        "words",
        "sentences",
        "flesch_reading_ease",
        "flesch_kincaid_grade",
        "gunning_fog",
        "smog",
        "coleman_liau",
        "ari",
        "dale_chall",
        "lix",
        "entities_per_1000",
        "hedges_per_1000",
        "hedged_sentences_share",
        "boosters_per_1000",
        "experts_cited",
        "attributions",
        "unnamed_share",
        "words_quoted_share",
    }
    assert published <= {metric.name for _, metric in METRICS}


def test_no_two_metrics_share_a_name() -> None:
    names = [metric.name for _, metric in METRICS]
    assert len(set(names)) == len(names)


def test_the_briefing_says_what_each_metric_means() -> None:
    with (ROOT / "report" / "metrics.csv").open(encoding="utf-8", newline="") as file:
        explained = [row["metric"] for row in csv.DictReader(file)]
    assert sorted(explained) == sorted(metric.name for _, metric in METRICS)


@pytest.mark.parametrize(("family", "metric"), METRICS, ids=[m.name for _, m in METRICS])
def test_a_metric_names_columns_of_its_family(
    article_of: Callable[..., Article], family: Family, metric: Metric
) -> None:
    counts = family.counts(article_of(["Nobody was hurt.", "Nothing else is known."]))
    assert {*metric.columns, metric.over} <= counts.keys()
    if metric.interval == "resampled":
        assert {len(counts[name]) for name in metric.columns} == {2}
    if metric.interval == "wilson":
        assert metric.columns[1] == metric.over
