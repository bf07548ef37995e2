from __future__ import annotations

from math import exp, factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.statistics.poisson import poisson


@pytest.mark.parametrize(  # Garwood 1936, table of fiducial limits, 0.025 at either end
    ("count", "low", "high"),
    [
        (0, 0.0, 3.69),
        (1, 0.0253, 5.57),
        (2, 0.242, 7.22),
        (5, 1.62, 11.67),
        (10, 4.80, 18.39),
        (50, 37.11, 65.92),
    ],
)
def test_the_bounds_are_the_published_ones(count: int, low: float, high: float) -> None:
    assert poisson(count) == pytest.approx((low, high), abs=5.1e-3)


@given(st.integers(1, 60))
def test_beyond_either_bound_lies_one_part_in_forty(count: int) -> None:
    low, high = poisson(count)
    fewer = sum(exp(-low) * low**k / factorial(k) for k in range(count))
    as_few = sum(exp(-high) * high**k / factorial(k) for k in range(count + 1))
    assert (1 - fewer, as_few) == pytest.approx((0.025, 0.025), abs=1e-5)


@given(st.integers(0, 3_000))
def test_the_count_lies_between_its_bounds(count: int) -> None:
    low, high = poisson(count)
    assert 0 <= low <= count < high
    assert low < count or count == 0
    assert high - low == pytest.approx(3.92 * (count + 1) ** 0.5, rel=0.08)
