from __future__ import annotations

import pytest

from counterpoint.sources.structure.parts import structure
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

FIRST = "Councillors have refused permission for 84 flats beside the old mill after a long debate."
SECOND = "The committee voted nine to two against the scheme on Monday night, to loud applause."


def kinds(*blocks: str) -> list[tuple[str, str]]:
    found = structure(paragraphs(split("\n\n".join(blocks))))
    return [
        (part.kind, part.paragraph.text)
        for part in found
        if part.paragraph.text not in (FIRST, SECOND)
    ]


def test_head_lines_are_told_apart() -> None:
    assert kinds(
        "Local News",
        "Flats plan is thrown out again",
        "Joan Hall\nStaff writer",
        "3 May 2020",
        FIRST,
        SECOND,
    ) == [
        ("section", "Local News"),
        ("title", "Flats plan is thrown out again"),
        ("byline", "Joan Hall"),
        ("affiliation", "Staff writer"),
        ("date", "3 May 2020"),
    ]


def test_a_line_over_text_is_a_heading_and_under_it_is_none() -> None:
    assert kinds(
        "Flats plan is thrown out", FIRST, "What residents say", SECOND, "About us all"
    ) == [
        ("title", "Flats plan is thrown out"),
        ("heading", "What residents say"),
        ("navigation", "About us all"),
    ]


def test_a_byline_under_a_standfirst_is_found() -> None:
    found = kinds(
        "Flats plan is thrown out", FIRST, "By Joan Hall", "3 May 2020", SECOND, SECOND + " Again."
    )
    assert ("byline", "By Joan Hall") in found
    assert ("date", "3 May 2020") in found


def test_a_pull_quote_is_a_duplicate() -> None:
    quote = "“We are not against homes at all.”"
    found = kinds(
        "Flats plan is thrown out",
        FIRST,
        f"{quote[:-2]},” she said on Monday night.",
        quote,
        SECOND,
    )
    assert ("duplicate", quote) in found


def test_a_life_of_the_author_is_no_text_but_a_person_of_the_story_is() -> None:
    life = "Joan Hall is a professor of planning at the University of Leeds."
    assert (
        kinds("Flats plan is thrown out", "By Joan Hall", FIRST, SECOND, life)[-1][0] == "biography"
    )
    story = FIRST + " “It is wrong,” said Ann Lee."
    person = "Ann Lee is a professor of planning at the University of Leeds."
    assert kinds("Flats plan is thrown out", story, SECOND, person)[-1] == ("body", person)


def test_a_short_last_sentence_is_text() -> None:
    assert kinds("Flats plan is thrown out", FIRST, SECOND, "Nobody laughed.")[-1][0] == "body"


def test_a_lone_line_is_text() -> None:
    assert kinds("Nothing but this") == [("body", "Nothing but this")]


def test_a_long_list_under_the_text_is_kept_and_doubted() -> None:
    teams = [
        "Leeds: fourth season",
        "Derby: first season",
        "Hull: tenth season",
        "Stoke: second season",
    ]
    page = "\n\n".join(["Flats plan is thrown out", FIRST, SECOND, *teams])
    found = structure(paragraphs(split(page)))
    assert [(part.kept, part.doubtful) for part in found[3:]] == [(True, True)] * 4


@pytest.mark.parametrize("mark", ["", "'"])
def test_a_heading_may_quote_the_text(mark: str) -> None:
    heading = f"{mark}There is only one place for a new school{mark}"
    story = "Ann Lee said there is only one place for a new school, and it is not this one."
    found = kinds("Flats plan is thrown out", FIRST, heading, story)
    assert ("heading", heading) in found


@pytest.mark.parametrize(
    "headline",
    [
        "Enough is enough, say neighbours.",
        "The council has thrown out the plan for flats by the mill.",
    ],
)
@pytest.mark.parametrize("under", ["By Joan Hall", "3 May 2020"])
def test_a_sentence_right_over_byline_or_date_is_the_title(headline: str, under: str) -> None:
    found = kinds("Local News", headline, under, FIRST, SECOND)
    assert found[:2] == [("section", "Local News"), ("title", headline)]


@pytest.mark.parametrize(
    "opening", ["LEEDS —", "LEEDS, England (Agency) -", "NEW YORK, May 3 (Agency) —"]
)
def test_a_sentence_right_over_the_place_of_a_report_is_the_title(opening: str) -> None:
    headline = "The council has thrown out the plan for flats by the mill."
    assert kinds(headline, f"{opening} {FIRST}", SECOND)[0] == ("title", headline)


def test_a_first_paragraph_is_no_title() -> None:
    assert kinds(FIRST, SECOND) == []
    shouted = "NATO-led talks on the flats - and on much else - went on all night, officials said."
    assert kinds("It rained on Monday over all of the old town.", shouted, SECOND)[0][0] == "body"


def test_under_a_headline_a_sentence_is_text() -> None:
    summary = "The council has thrown out the plan for flats by the mill."
    found = kinds("Flats plan is thrown out", summary, "By Joan Hall", FIRST, SECOND)
    assert found[:2] == [("title", "Flats plan is thrown out"), ("body", summary)]


def test_a_sum_in_brackets_is_text_and_no_heading() -> None:
    rate = "($1 = 0.92 euros)"
    for blocks in ([FIRST, rate, SECOND], [FIRST, SECOND, rate]):
        assert kinds("Flats plan is thrown out", *blocks)[-1] == ("body", rate)


def test_a_sign_off_in_brackets_is_a_credit() -> None:
    signed = "(Reporting by Joan Hall in Leeds; Editing by Ann Lee)"
    story = ["Flats plan is thrown out", "By Joan Hall", FIRST, SECOND]
    assert kinds(*story, "Share this", signed)[-1] == ("credit", signed)


def test_a_text_in_capitals_keeps_its_short_paragraphs() -> None:
    text = (
        "THE COUNCIL MAY CLOSE THE OLD BRIDGE THIS WINTER, OFFICIALS SAID ON MONDAY.",
        "ABOUT 6,000 PEOPLE CROSS IT ON A WORKING DAY. IT WAS BUILT IN 1937.",
        " ".join(["BUSES WILL GO OVER THE NORTHERN CROSSING UNTIL SPRING, THE CITY SAID."] * 4),
    )
    assert kinds("OLD BRIDGE MAY SHUT", "BY JOAN HALL", *text) == [
        ("title", "OLD BRIDGE MAY SHUT"),
        ("byline", "BY JOAN HALL"),
        *(("body", paragraph) for paragraph in text),
    ]
