from __future__ import annotations

import csv
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint.metrics import Family, Metric, families
from counterpoint.statistics import measure

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
        "consensus_grade",
        "mattr",
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
    counts = family.columns(article_of(["Nobody was hurt.", "Nothing else is known."]))
    assert {*metric.columns, metric.over} <= counts.keys()
    if metric.interval == "resampled":
        rows = {len(counts[name]) for name in metric.columns}
        assert rows in ({2}, {0})  # a sentence each, or each in which there is a voice
    if metric.interval == "wilson":
        assert metric.columns[1] == metric.over


def test_what_a_family_finds_and_what_it_counts_are_different_columns(
    article_of: Callable[..., Article],
) -> None:
    article = article_of(["Nobody was hurt.", "Nothing else is known."])
    for family in families():
        assert not family.finds(article).keys() & family.counts(article).keys()


SENTENCE = "The board of the harbour said on Monday that it would rebuild the northern pier."
BODIES: dict[str, list[list[str] | str]] = {
    "empty": [],
    "headings alone": ["What next?"],
    "no words": [["* * *"]],
    "one word": [["Rain."]],
    "one sentence": [[SENTENCE]],
    "ten sentences": [[SENTENCE] * 10],
    "list": [[f"Item {number}"] for number in range(30)],
    "capitals": [[SENTENCE.upper()] * 10],
    "numerals": [["2014 1,200 3.5% $40 19th"] * 24],
}
READABILITY = {metric.name for _, metric in METRICS if metric.least >= 10}


@pytest.mark.parametrize("name", BODIES)
def test_a_figure_is_finite_or_undefined_whatever_the_layout(
    article_of: Callable[..., Article], name: str
) -> None:
    _finite_or_undefined(article_of(*BODIES[name]))


@settings(max_examples=30)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=12))
def test_a_figure_is_finite_or_undefined_whatever_the_text(
    article_of: Callable[..., Article], body: list[str]
) -> None:
    _finite_or_undefined(article_of(body * 3))


def _finite_or_undefined(article: Article) -> None:
    for each in measure(article):
        bounds = [number for number in (each.low, each.value, each.high) if number is not None]
        assert all(map(isfinite, bounds)), each
        assert bounds == sorted(bounds), each
        if each.unit == "share" and each.value is not None:
            assert 0 <= bounds[0] <= bounds[-1] <= 1, each


@pytest.mark.parametrize(
    ("name", "defined"),
    [
        ("empty", False),
        ("headings alone", False),
        ("no words", False),
        ("one word", False),
        ("one sentence", False),
        ("ten sentences", True),
        ("capitals", True),
        ("numerals", True),
    ],
)
def test_readability_is_undefined_for_too_little_text(
    article_of: Callable[..., Article], name: str, *, defined: bool
) -> None:
    found = {m.metric: m.value for m in measure(article_of(*BODIES[name]))}
    assert {found[metric] is not None for metric in READABILITY} == {defined}


def test_nothing_is_counted_over_an_empty_text(article_of: Callable[..., Article]) -> None:
    assert {(each.value, each.n) for each in measure(article_of())} == {(None, 0)}
