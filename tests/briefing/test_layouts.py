from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.layouts import chosen, parted, ranked


def test_the_highest_come_first_equals_keep_their_order_and_the_undefined_are_last() -> None:
    values = {"a": 1.0, "b": None, "c": 3.0, "d": 1.0, "e": 0.0}
    assert ranked(list(values), values.get) == ["c", "a", "d", "e", "b"]


def test_what_is_left_out_is_said_and_where_it_is() -> None:
    assert chosen(30, "words") == ""
    assert chosen(1200, "words") == (
        "the 30 of 1,200 articles highest on words; all are in the attached tables"
    )


@pytest.mark.parametrize(
    ("count", "sizes"), [(1, [1]), (6, [6]), (7, [4, 3]), (12, [6, 6]), (13, [5, 5, 3])]
)
def test_what_does_not_fit_side_by_side_is_parted_evenly(count: int, sizes: list[int]) -> None:
    assert [len(group) for group in parted(range(count), 6)] == sizes


@given(st.integers(0, 300))
def test_parting_loses_none_and_keeps_the_order(count: int) -> None:
    parts = parted(range(count), 6)
    assert [item for part in parts for item in part] == list(range(count))
    assert all(0 < len(part) <= 6 for part in parts)
