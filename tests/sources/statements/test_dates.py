from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.statements.dates import dateline, in_order, order


@pytest.mark.parametrize(
    "text",
    [
        "Jun 18, 2019",
        "June 18th , 2019",
        "Tuesday, 18 June 2019 10:30 BST",
        "Published: 18th of June 2019 at 5 p.m.",
        "2019-06-18T10:00:00Z",
        "Tue 18 Jun 2019 06.00 BST",
        "06/18/2019",
        "18.06.2019",
        "18 June 2019 | 4 min read",
        "Posted on 18-Jun-2019",
    ],
)
def test_a_printed_date_is_read_and_nothing_is_left(text: str) -> None:
    found = dateline(text)
    assert found is not None
    assert found.iso == "2019-06-18"
    assert not re.search(r"\w", found.rest)


@pytest.mark.parametrize("text", ["03/04/2024", "18/06/19", "June 2020"])
def test_what_does_not_tell_one_day_is_no_date(text: str) -> None:
    found = dateline(text)
    assert found is not None
    assert found.iso is None
    assert found.untold == text


def test_the_same_figure_twice_is_one_day() -> None:
    found = dateline("04/04/2024")
    assert found is not None
    assert found.iso == "2024-04-04"


@pytest.mark.parametrize("text", ["31 June 2019", "in 2019 the council", "10 Downing Street"])
def test_no_calendar_day_is_no_date(text: str) -> None:
    assert dateline(text) is None or dateline(text).iso is None  # type: ignore[union-attr]


def test_the_first_date_of_a_line_counts() -> None:
    found = dateline("Published 3 May 2020, updated May 9, 2020")
    assert found is not None
    assert (found.iso, found.updated) == ("2020-05-03", False)


def test_names_beside_a_date_are_left_whole() -> None:
    found = dateline("Scott West, 18 June 2019")
    assert found is not None
    assert "Scott West" in found.rest


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for form in (f"{day:%d %B %Y}", f"{day:%b} {day.day}, {day.year}", day.isoformat()):
        found = dateline(form)
        assert found is not None
        assert found.iso == day.isoformat()


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("18 Jun 19", "2019-06-18"),
        ("18-Jun-97", "1997-06-18"),
        ("June 18, '19", "2019-06-18"),
        ("18/06/19", None),
        ("Updated June 18, 9:41 AM", None),
        ("Updated 3 h ago", None),
    ],
)
def test_a_year_of_two_digits_is_read_where_the_month_has_a_name(
    line: str, iso: str | None
) -> None:
    found = dateline(line)
    assert found is not None
    assert found.iso == iso


def test_the_time_may_be_printed_right_behind_the_year() -> None:
    found = dateline("Published Fri, Apr 28 20232:23 PM EDT")
    assert found is not None
    assert found.iso == "2023-04-28"


def test_one_date_shows_the_order_of_another() -> None:
    assert order(["Updated 13/06/2024", "06/05/2024"]) is True
    assert order(["06/13/2024"]) is False
    assert order(["06/05/2024"]) is order(["13/06/2024", "06/13/2024"]) is None
    assert in_order("on 06/05/2024", day_first=True) == "2024-05-06"
    assert in_order("on 06/05/2024", day_first=False) == "2024-06-05"
