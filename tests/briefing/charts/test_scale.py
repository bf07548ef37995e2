from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.charts.scale import TICKS, Scale

values = st.lists(st.floats(-1e9, 1e9, allow_subnormal=False), min_size=1, max_size=9)


@given(values)
def test_every_value_lies_between_the_ends(found: list[float]) -> None:
    scale = Scale.of(found, 190, 500)
    assert scale.least <= min(found)
    assert scale.most >= max(found)
    assert all(189.99 <= scale.place(value) <= 500.01 for value in found)


@given(values)
def test_an_axis_has_a_few_round_figures_at_even_distances(found: list[float]) -> None:
    ticks = Scale.of(found, 0, 1000).ticks("x")
    assert 2 <= len(ticks) <= TICKS + 3
    gaps = [after - before for (before, _), (after, _) in itertools.pairwise(ticks)]
    assert max(gaps) - min(gaps) < 0.05


@pytest.mark.parametrize(
    ("found", "ends"),
    [
        ([3.0, 9.0], (0.0, 10.0)),
        ([12.0, 19.0], (12.0, 20.0)),
        ([-4.0, 4.0], (-4.0, 4.0)),
        ([7.0, 7.0], (6.0, 8.0)),
        ([0.0], (0.0, 0.2)),
        ([], (0.0, 1.0)),
        ([None, 0.25, None], (0.25, 0.3)),
    ],
)
def test_zero_is_on_the_axis_where_it_is_near(
    found: list[float | None], ends: tuple[float, float]
) -> None:
    scale = Scale.of(found, 0, 100)
    assert (scale.least, scale.most) == pytest.approx(ends)


def test_the_undefined_has_no_place_and_an_axis_may_grow_upwards() -> None:
    scale = Scale.of([0.0, 10.0], 164, 24)
    assert scale.maybe(None) is None
    assert (scale.place(0.0), scale.place(10.0)) == (164, 24)
