from __future__ import annotations

import pytest

from counterpoint.sources.statements.bylines import Byline, byline, is_name, signature


@pytest.mark.parametrize(
    ("line", "authors", "affiliation"),
    [
        ("By Marie-Claire O'Dowd", ("Marie-Claire O'Dowd",), None),
        ("By Jan de Vries and Ana Ruiz", ("Jan de Vries", "Ana Ruiz"), None),
        ("By A. B. Hall, C. Roe & Will Sun", ("A. B. Hall", "C. Roe", "Will Sun"), None),
        ("By Joan Hall, Health Correspondent", ("Joan Hall",), "Health Correspondent"),
        ("Written by Joan Hall in Paris", ("Joan Hall",), None),
        ("BY JOAN HALL", ("JOAN HALL",), None),
        ("Author: Joan Hall | 3 May 2020", ("Joan Hall",), None),
        ("By Joan Hall | Leeds Courier | 3 May 2020", ("Joan Hall",), "Leeds Courier"),
        ("By Joan Hall, Ann Lee — Paris", ("Joan Hall", "Ann Lee"), "Paris"),
        ("By our foreign staff", (), "our foreign staff"),
        ("Reporting by Joan Hall; Editing by Ann Lee", ("Joan Hall",), "Editing by Ann Lee"),
    ],
)
def test_an_introduced_byline_is_read(
    line: str, authors: tuple[str, ...], affiliation: str | None
) -> None:
    found = byline(line)
    if authors:
        assert found == Byline(authors, affiliation)
    else:
        assert found is None or found.authors == ()


@pytest.mark.parametrize("line", ["By the time it was over", "by and large", "By 2030 it will be"])
def test_a_sentence_that_begins_with_by_is_no_byline(line: str) -> None:
    assert byline(line) is None


def test_a_parenthesis_after_a_name_credits_others() -> None:
    assert signature("Joan Hall (Agency, Another)") == Byline(("Joan Hall",), None)


def test_a_name_line_parts_the_outlet_from_the_name() -> None:
    assert signature("Joan Hall | Leeds Courier") == Byline(("Joan Hall",), "Leeds Courier")


@pytest.mark.parametrize(
    "text", ["World News", "Staff Writer", "What Next", "Daily Courier", "Paris"]
)
def test_labels_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", ["He Mei", "Ludwig van der Berg", "J. R. Hall", "Zoë O’Neill"])
def test_names_have_the_form_of_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "line",
    [
        "By Joan Hall, New York",
        "By Joan Hall, Paris",
        "By Joan Hall Follow",
        "By Joan Hall @joanhall",
        "By Joan Hall For The Courier",
        "Posted on May 3, 2020 by Joan Hall",
        "Interview by Joan Hall",
    ],
)
def test_what_follows_a_name_is_no_second_author(line: str) -> None:
    found = byline(line)
    assert found is not None
    assert found.authors == ("Joan Hall",)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Harbour | By Joan Hall | May 3, 2020", ("Joan Hall",)),
        ("By Joan Hall@joanhall May 3, 2020, 4:22am EST", ("Joan Hall",)),
        ("By Joan Hall And Omar Sey For The Courier On Sunday", ("Joan Hall", "Omar Sey")),
    ],
)
def test_a_byline_between_other_fields_is_read(line: str, authors: tuple[str, ...]) -> None:
    found = byline(line)
    assert found is not None
    assert found.authors == authors


@pytest.mark.parametrize(
    "line", ["Joan HallTravel Reporter", "Joan Hall2 hours ago", "Joan HallPublished May 3, 2020"]
)
def test_a_name_is_parted_from_what_is_printed_right_behind_it(line: str) -> None:
    found = signature(line)
    assert found is not None
    assert found.authors == ("Joan Hall",)
