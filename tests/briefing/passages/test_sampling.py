from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.passages.sampling import evenly, quota

SIZES = st.lists(st.integers(0, 60), max_size=20)


@pytest.mark.parametrize(
    ("sizes", "limit", "most"),
    [
        ([3, 5, 0, 9], 17, 9),
        ([3, 5, 0, 9], 16, 8),
        ([3, 5, 0, 9], 10, 3),
        ([3, 5, 0, 9], 2, 0),
        ([], 5, 0),
    ],
)
def test_a_limit_is_shared_out_in_rounds(sizes: list[int], limit: int, most: int) -> None:
    assert quota(sizes, limit) == most


@given(SIZES, st.integers(0, 300))
def test_all_together_keep_to_the_limit_and_another_round_would_not(
    sizes: list[int], limit: int
) -> None:
    most = quota(sizes, limit)
    assert sum(min(size, most) for size in sizes) <= limit
    if most < max(sizes, default=0):
        assert sum(min(size, most + 1) for size in sizes) > limit


@given(st.integers(0, 200), st.integers(0, 50))
def test_a_choice_is_spread_evenly(count: int, few: int) -> None:
    chosen = evenly(count, few)
    assert len(chosen) == min(count, few)
    assert chosen == sorted(set(chosen))
    assert all(0 <= place < count for place in chosen)
    gaps = {b - a for a, b in pairwise(chosen)}
    assert not gaps or max(gaps) - min(gaps) <= 1


def test_neither_the_beginning_nor_the_end_is_preferred() -> None:
    assert evenly(9, 3) == [1, 4, 7]
    assert evenly(5, 1) == [2]
