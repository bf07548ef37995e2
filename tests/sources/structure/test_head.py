from __future__ import annotations

from counterpoint.sources.structure.parts import structure
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

TEXT = [
    "Councillors have refused permission for 84 flats beside the old mill after a long debate.",
    "The committee voted nine to two against the scheme on Monday night, to loud applause.",
    "Officers told the meeting that the plan would probably bring 140 cars an hour.",
]
TITLE = "Flats plan is thrown out"


def above(*lines: str) -> list[str]:
    page = "\n\n".join([*lines, *TEXT])
    return [part.kind for part in structure(paragraphs(split(page)))[: len(lines)]]


def test_a_menu_above_the_headline_is_navigation() -> None:
    menu = ["Home", "Homes", "Cars", "Jobs", "Dating", "Puzzles"]
    found = above(*menu, TITLE, "By Joan Hall")
    assert found == [*["navigation"] * 3, *["section"] * 3, "title", "byline"]


def test_buttons_between_headline_and_text_are_cut() -> None:
    assert "body" not in above(TITLE, "By Joan Hall", "Facebook", "Pinterest", "1.2K")


def test_a_summary_without_a_full_stop_is_a_second_headline() -> None:
    summary = "Nine members voted against it and two were in favour of it"
    assert above(TITLE, summary, "By Joan Hall") == ["title", "title", "byline"]


def test_names_in_lines_under_by_are_authors() -> None:
    assert above(TITLE, "By", "Joan Hall", "3 May 2020") == ["title", "byline", "byline", "date"]


def test_a_name_in_capitals_right_over_the_text_is_the_author() -> None:
    assert above(TITLE, "JOAN HALL") == ["title", "byline"]
    assert above(TITLE, "JOAN HALL", "WATCH THIS") == ["title", "section", "section"]


def test_a_byline_at_the_foot_is_not_of_the_head() -> None:
    page = "\n\n".join([TITLE, "Joan Hall", *TEXT, "Share this article", "By Tom Hill"])
    found = structure(paragraphs(split(page)))
    assert found[1].kind == "byline"


def test_a_text_of_short_sentences_has_a_headline_too() -> None:
    found = structure(paragraphs(split("Rain\n\nIt rained.\n\nIt stopped.")))
    assert [part.kind for part in found] == ["title", "body", "body"]


def test_lines_without_any_text_have_no_headline() -> None:
    found = structure(paragraphs(split("Roses are red\n\nViolets are blue")))
    assert [part.kept for part in found] == [True, True]
