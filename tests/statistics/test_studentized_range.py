from __future__ import annotations

from math import sqrt
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.statistics.studentized_range import quantile


@pytest.mark.parametrize(  # Harter 1960, table of the studentized range, infinite df
    ("level", "count", "published"),
    [
        (0.05, 2, 2.772),
        (0.05, 3, 3.314),
        (0.05, 5, 3.858),
        (0.05, 10, 4.474),
        (0.05, 20, 5.012),
        (0.05, 100, 6.085),
        (0.01, 2, 3.643),
        (0.01, 5, 4.603),
        (0.01, 10, 5.157),
        (0.10, 3, 2.902),
    ],
)
def test_quantiles_are_those_of_printed_tables(level: float, count: int, published: float) -> None:
    assert quantile(level, count) == pytest.approx(published, abs=6e-4)


@given(st.floats(0.0001, 0.5))
def test_of_two_things_it_is_the_two_sided_normal_quantile(level: float) -> None:
    expected = sqrt(2) * NormalDist().inv_cdf(1 - level / 2)
    assert quantile(level, 2) == pytest.approx(expected, abs=1e-4)


def test_it_grows_with_their_number_and_stays_finite_for_ten_thousand() -> None:
    found = [quantile(0.05, count) for count in (2, 3, 50, 1_000, 10_000)]
    assert found == sorted(found)
    spread = np.ptp(np.random.Generator(np.random.PCG64(3)).normal(size=(400, 10_000)), axis=1)
    assert (spread > found[-1]).mean() == pytest.approx(0.05, abs=0.025)


@pytest.mark.parametrize(("level", "count"), [(0.05, 1), (0, 5), (1, 5)])
def test_what_has_no_range_is_refused(level: float, count: int) -> None:
    with pytest.raises(ValueError, match="no range"):
        quantile(level, count)
