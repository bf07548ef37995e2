from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.charts.periods import MOST_TICKS, PERIODS, spanning, ticks


@given(st.dates(), st.dates())
def test_any_span_of_days_has_a_few_ticks_within_it(one: date, other: date) -> None:
    first, last = sorted((one, other))
    found = ticks(first, last)
    assert 1 <= len(found) <= MOST_TICKS
    assert all(first <= day <= last for day, _ in found)
    period = spanning(first, last, MOST_TICKS)
    assert period.first(period.index(last)) <= last


@given(st.dates(), st.sampled_from(PERIODS))
def test_a_day_is_in_the_period_that_began_last(day: date, period: object) -> None:
    index = period.index(day)
    assert period.first(index) <= day or index == 0
    assert period.index(period.first(index)) in (index, index + 1)


def test_a_week_begins_on_monday() -> None:
    [week] = [period for period in PERIODS if period.noun == "week"]
    monday = date(2024, 3, 4)
    assert week.first(week.index(date(2024, 3, 10))) == monday
    assert week.index(date(2024, 3, 11)) == week.index(monday) + 1


@pytest.mark.parametrize(
    ("last", "noun"),
    [
        (date(2024, 1, 5), "day"),
        (date(2024, 2, 1), "week"),
        (date(2024, 6, 30), "month"),
        (date(2025, 6, 30), "quarter"),
        (date(2029, 12, 31), "year"),
    ],
)
def test_the_shortest_period_that_is_not_too_many_is_chosen(last: date, noun: str) -> None:
    assert spanning(date(2024, 1, 1), last, 7).noun == noun


@pytest.mark.parametrize(
    ("noun", "written"),
    [("day", "2024-05-17"), ("month", "2024-05"), ("quarter", "2024-04"), ("year", "2024")],
)
def test_a_period_is_written_as_shortly_as_its_length_allows(noun: str, written: str) -> None:
    [period] = [period for period in PERIODS if period.noun == noun]
    assert period.written(period.index(date(2024, 5, 17))) == written
