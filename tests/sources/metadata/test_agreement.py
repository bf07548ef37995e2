from __future__ import annotations

from counterpoint.sources.metadata.agreement import MACHINE, agreed
from counterpoint.sources.statements.stated import Stated


def chosen(machine: Stated, *bylines: str, day: str | None = None) -> tuple[Stated, int]:
    found, warnings = agreed(machine, bylines, day)
    return found, len(warnings)


def stated(*authors: str, date: str | None = None) -> Stated:
    return Stated(MACHINE, authors=authors, date=date)


def test_a_byline_that_names_more_authors_is_taken_without_a_word() -> None:
    found, warnings = chosen(stated("Anna Holt"), "By Anna Holt and Omar Sey")
    assert (found.authors, warnings) == (("Anna Holt", "Omar Sey"), 0)


def test_who_posted_an_article_gives_way_to_the_byline_with_a_warning() -> None:
    found, warnings = chosen(stated("News feed"), "By Anna Holt")
    assert (found.authors, warnings) == (("Anna Holt",), 1)


def test_data_are_believed_where_the_line_names_nobody_else() -> None:
    assert chosen(stated("Anna Holt", "Omar Sey"), "By Anna Holt")[0].authors[1] == "Omar Sey"
    assert chosen(stated("Anna Holt"), "Anna HoltPublished 3 May")[0].authors == ("Anna Holt",)
    assert chosen(stated(), "By Anna Holt")[0].authors == ()


def test_the_printed_day_is_that_of_the_place_and_the_stamp_that_of_utc() -> None:
    found, warnings = chosen(stated(date="2024-05-04"), day="2024-05-03")
    assert (found.date, warnings) == ("2024-05-03", 0)


def test_a_day_that_is_further_off_is_warned_of() -> None:
    found, warnings = chosen(stated(date="2024-05-04"), day="2024-04-03")
    assert (found.date, warnings) == ("2024-05-04", 1)
