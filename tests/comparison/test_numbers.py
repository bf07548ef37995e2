from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.numbers import column, figure, interval, listing, number, plural


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "share", "–"),
        (None, "words", "–"),
        (0, "share", "0%"),
        (-0.0, "share", "0%"),
        (0.335, "share", "34%"),
        (1, "share", "100%"),
        (0.004, "share", "<1%"),
        (0.005, "share", "<1%"),
        (0.0051, "share", "1%"),
        (0.996, "share", ">99%"),
        (566, "words", "566"),
        (10566.0, "words", "10,566"),
        (2.5, "hedges", "2.5"),  # a tick between two whole ones
        (20.0, "words per sentence", "20.0"),
        (18.86, "per 1,000 words", "18.9"),
        (1234.56, "per 1,000 words", "1,234.6"),
        (-1.25, "US grade", "−1.2"),
        (-0.04, "points", "0.0"),
        (-1234.5, "points", "−1,234.5"),
    ],
)
def test_a_figure_is_written_by_its_unit(value: float | None, unit: str, text: str) -> None:
    assert figure(value, unit) == text


@given(st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_a_share_of_some_is_never_written_as_none_or_all(share: float) -> None:
    assert figure(share, "share") not in {"0%", "100%"}


def test_an_interval_has_both_bounds_or_is_not_written() -> None:
    assert interval(-1.5, 9.25, "points") == "−1.5 to 9.2"
    assert interval(0.0, 0.25, "share") == "0% to 25%"
    assert interval(None, None, "share") == ""


def test_whole_numbers_are_words_up_to_ten() -> None:
    assert [number(n) for n in (0, 1, 10, 11, 12345)] == ["no", "one", "ten", "11", "12,345"]


def test_a_noun_agrees_with_its_number() -> None:
    assert [plural(n, "file") for n in (0, 1, 2, 40)] == [
        "no files",
        "one file",
        "two files",
        "40 files",
    ]


def test_items_are_joined_as_in_a_sentence() -> None:
    assert [listing(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


def test_figures_of_a_column_have_one_number_of_decimals() -> None:
    assert column([3.0, 12.0, None], "hedges") == ["3", "12", "–"]
    assert column([3.0, 12.5, None], "hedges") == ["3.0", "12.5", "–"]
    assert column([0.25, 1.0], "share") == ["25%", "100%"]
