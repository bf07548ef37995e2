from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.statistics.intervals import (
    DRAWS,
    LEAST_ROWS,
    expanded_tail,
    resampled,
    weights,
    wilson,
)

ROWS = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 60)), min_size=LEAST_ROWS, max_size=60)


def per_1000(part: Any, whole: Any) -> Any:
    return 1000 * part / whole


def columns(rows: list[tuple[int, int]]) -> list[np.ndarray]:
    return list(np.array(rows, dtype=np.int64).T)


def test_a_resampled_article_has_as_many_rows_as_the_article() -> None:
    drawn = weights(7)
    assert drawn.shape == (DRAWS, 7)
    assert (drawn.sum(axis=1) == 7).all()
    assert drawn.mean(axis=0) == pytest.approx(np.ones(7), abs=0.1)


@given(ROWS)
def test_the_same_counts_give_the_same_interval(rows: list[tuple[int, int]]) -> None:
    once = resampled(per_1000, columns(rows))
    weights.cache_clear()
    assert resampled(per_1000, columns(rows)) == once


@given(ROWS)
def test_an_interval_lies_within_the_sentences_and_has_a_length(
    rows: list[tuple[int, int]],
) -> None:
    bounds = resampled(per_1000, columns(rows))
    rates = [per_1000(part, whole) for part, whole in rows]
    assert bounds is None or min(rates) <= bounds[0] < bounds[1] <= max(rates)


@pytest.mark.parametrize("rows", [8, 30, 120])
def test_the_value_of_an_article_lies_within_its_interval(rows: int) -> None:
    generator = np.random.Generator(np.random.PCG64(rows))
    for _ in range(20):
        words = generator.integers(5, 45, rows)
        hedges = generator.binomial(words, 0.02)
        bounds = resampled(per_1000, [hedges, words])
        if bounds is not None:
            assert bounds[0] <= per_1000(hedges.sum(), words.sum()) <= bounds[1]


def test_the_bounds_of_a_mean_are_those_of_its_normal_distribution() -> None:
    values = np.random.Generator(np.random.PCG64(1)).integers(0, 100, 400)
    low, high = resampled(lambda total, n: total / n, [values, np.ones(400, dtype=np.int64)]) or (
        0,
        0,
    )
    spread = 1.96 * values.std() / 20
    assert (low, high) == pytest.approx((values.mean() - spread, values.mean() + spread), abs=0.35)


def test_resampling_cannot_say_how_a_thing_varies_that_was_never_counted() -> None:
    assert resampled(per_1000, columns([(0, 20)] * 30)) is None
    assert resampled(per_1000, columns([(2, 20)] * 30)) is None


def test_what_comes_in_bursts_may_well_be_more_than_was_counted() -> None:
    # Two of thirty sentences hold all that was counted: others of the kind may hold much more.
    low, high = resampled(per_1000, columns([(0, 20)] * 28 + [(9, 20)] * 2)) or (0, 0)
    assert 0 <= low < 30 < high
    assert high - 30 > 1.5 * (30 - low)


def test_the_bounds_of_a_skewed_mean_are_those_of_efron() -> None:
    # For a mean of n exponential values the interval is known: gamma quantiles of 2n sum / value.
    # With n = 40 (chi squared of 80: 57.153 and 106.629) 0.750 and 1.400 times the mean.
    generator = np.random.Generator(np.random.PCG64(5))
    ratios = []
    for _ in range(150):
        values = np.rint(1000 * generator.exponential(1, 40)).astype(np.int64)
        low, high = resampled(lambda total, n: total / n, [values, np.ones_like(values)]) or (0, 0)
        ratios.append((low / values.mean(), high / values.mean()))
    assert np.mean(ratios, axis=0) == pytest.approx((0.750, 1.400), abs=0.05)


def test_too_few_sentences_have_no_interval() -> None:
    rows = [(1, 20), (0, 18), (2, 31), (0, 9), (1, 12)] * 2
    assert resampled(per_1000, columns(rows)) is not None
    assert resampled(per_1000, columns(rows[:-1])) is None


def test_a_figure_that_a_resampled_article_leaves_undefined_has_no_interval() -> None:
    assert resampled(per_1000, columns([(1, 3), *[(0, 0)] * 9])) is None
    assert resampled(per_1000, columns([(1, 3), *[(1, 0)] * 9])) is None


@pytest.mark.parametrize("sentences", [15, 40, 80])
def test_intervals_of_a_rate_cover_the_truth_as_often_as_they_say(sentences: int) -> None:
    # Articles by one writer, who hedges in bursts: 20 hedges per 1,000 words.
    generator = np.random.Generator(np.random.PCG64(7))
    covered = 0
    for _ in range(400):
        words = 5 + generator.negative_binomial(3, 3 / 18, sentences)
        hedges = generator.binomial(words, generator.beta(2, 98, sentences))
        low, high = resampled(per_1000, [hedges, words]) or (0, 0)
        covered += low <= 20 <= high
    assert 0.92 <= covered / 400 <= 0.98


@pytest.mark.parametrize(  # pnorm(-sqrt(n / (n - 1)) * qt(0.975, n - 1)), from tables of t
    ("rows", "tail"), [(10, 0.00855), (20, 0.0159), (50, 0.0212), (1000, 0.0248)]
)
def test_fewer_sentences_widen_the_interval(rows: int, tail: float) -> None:
    assert expanded_tail(rows) == pytest.approx(tail, abs=2e-4)


@pytest.mark.parametrize(  # Newcombe 1998, table I, method 3
    ("count", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_published_bounds(count: int, n: int, low: float, high: float) -> None:
    assert wilson(count / n, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_lies_within_its_bounds_and_these_within_none_and_all(
    case: tuple[int, int],
) -> None:
    count, n = case
    low, high = wilson(count / n, n)
    assert 0 <= low <= count / n <= high <= 1
    assert low < high


@given(st.integers(1, 1_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_bounds_of_the_rest_mirror_those_of_the_share(case: tuple[int, int]) -> None:
    count, n = case
    low, high = wilson(count / n, n)
    assert wilson((n - count) / n, n) == pytest.approx((1 - high, 1 - low), abs=1e-9)
