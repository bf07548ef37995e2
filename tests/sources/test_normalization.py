from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.records import Document, Refusal
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.folder import Source
from counterpoint.sources.formats import txt
from counterpoint.sources.normalization import normalize
from counterpoint.sources.readings import Reading
from counterpoint.sources.text.lines import Line
from counterpoint.text.words import words as count_words

BODY = (
    "Councillors have refused permission for 84 flats beside the old mill.\n\n"
    "What residents say\n\n"
    "The committee voted nine to two against the scheme on Monday night, to loud applause."
)
PAGE = f"""Flats plan is thrown out | The Leeds Courier

By Joan Hall, Planning Correspondent
3 May 2020

{BODY}

Share this article
"""


def normalized(data: bytes) -> Document | Refusal:
    try:
        reading = txt.read(data)
    except UnreadableError as fault:
        return Refusal("article", str(fault))
    return normalize(Source("article", Path("article.txt")), "", reading)


def document(text: str) -> Document:
    found = normalized(text.encode())
    assert isinstance(found, Document)
    return found


def test_a_page_becomes_its_article() -> None:
    found = document(PAGE)
    assert found.text == BODY
    assert found.title == "Flats plan is thrown out"
    assert found.authors == ("Joan Hall",)
    assert found.author_affiliation == "Planning Correspondent"
    assert found.outlet == "The Leeds Courier"
    assert found.date == "2020-05-03"
    assert [found.text[slice(*span)] for span in found.headings] == ["What residents say"]
    assert set(found.metadata_from.values()) == {"text"}


def test_every_line_is_in_the_text_or_in_the_audit() -> None:
    found = document(PAGE)
    lines = PAGE.split("\n")
    assert all(lines[cut.line - 1] == cut.text for cut in found.removed)
    assert len(found.removed) + len(found.paragraphs) == sum(bool(line) for line in lines)


def test_what_is_not_stated_is_absent_and_said_to_be() -> None:
    found = document(f"Flats plan is thrown out\n\n{BODY}")
    assert (found.authors, found.outlet, found.date) == ((), None, None)
    assert list(found.metadata_from) == ["title"]
    assert sum("stated" in warning for warning in found.warnings) == 3


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (" \n\t\n", "no words"),
        ("Home\nLog in\nBack to top", "no article body"),
    ],
)
def test_what_is_no_article_is_refused_with_the_reason(text: str, reason: str) -> None:
    found = normalized(text.encode())
    assert isinstance(found, Refusal)
    assert reason in found.reason


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le conseil a rejeté lundi le projet de logements, malgré l'avis des services.", "fr"),
        ("市议会周一晚上以九票对二票否决了在河边建造八十四套公寓的计划。", "zh"),
    ],
)
def test_an_article_in_another_language_is_not_measured(text: str, code: str) -> None:
    found = document(text)
    assert (found.language, found.measured) == (code, False)


def test_what_is_too_long_for_an_article_is_refused_before_it_is_read() -> None:
    found = normalized(b"The council met again on Monday to talk of the road. " * 10_000)
    assert isinstance(found, Refusal)
    assert "longer than 200,000 characters" in found.reason


def test_a_headline_with_a_name_in_its_own_script_is_the_title() -> None:
    headline = "Mayor 王小明 wins the vote in Straße"
    found = document(f"{headline}\n\nBy Ana Núñez\n\nMarch 3, 2024\n\n{BODY}")
    assert (found.title, found.authors, found.date) == (headline, ("Ana Núñez",), "2024-03-03")


def test_the_name_of_a_section_is_no_outlet() -> None:
    assert document(f"World News\nFlats plan is thrown out\nBy Joan Hall\n\n{BODY}").outlet is None
    assert document(f"The Leeds News\nFlats plan is out\nBy Joan Hall\n\n{BODY}").outlet


def test_a_few_words_are_kept_with_a_warning() -> None:
    assert any("Very short" in warning for warning in document("Hello world").warnings)


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_are_a_document_or_a_refusal(data: bytes) -> None:
    found = normalized(data)
    if isinstance(found, Document):
        pieces = [found.text[start:end] for start, end in found.paragraphs]
        assert found.text == "\n\n".join(pieces)
        assert set(found.headings) <= set(found.paragraphs)
        assert found.text.encode()
    else:
        assert found.reason


SENTENCES = st.lists(
    st.sampled_from(
        [
            "The committee voted nine to two against the scheme on Monday night.",
            "“We are not against homes,” said Anne Doyle, who lives across the road.",
            "Officers told the meeting that the plan would probably bring 140 cars an hour.",
            "Nobody laughed.",
            "It may be that nothing changes for years, as some in the town believe.",
        ]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(st.lists(SENTENCES, min_size=2, max_size=8, unique=True))
def test_a_clean_article_stays_as_it_is(paragraphs: list[str]) -> None:
    first = document("\n\n".join(["Flats plan is thrown out", *paragraphs]))
    again = document(f"Flats plan is thrown out\n\n{first.text}")
    assert again.text == first.text


# Lines of every kind, in any order: what a page may look like at its worst
LINES = st.sampled_from(
    [
        "",
        "Flats plan is thrown out",
        "Flats plan is thrown out | The Leeds Courier",
        "Enough is enough, say neighbours.",
        "What residents say",
        "Local News",
        "By Joan Hall",
        "Joan Hall",
        "Staff writer",
        "3 May 2020",
        "03/04/2020",
        "Updated 3 hours ago",
        "Share",
        "Menu",
        "18:40",
        "* * *",
        "Share this article",
        "You might also like",
        "Read more: Bridge to close for a year",
        "Bridge to close for a year after a crack is found under it",
        "Leave a comment",
        "12 comments",
        "Old Tom says:",
        "Photo: Ann Lee",
        "The mill, which has stood empty for years. Photo: Ann Lee",
        "The mill in winter. Ann Lee for The Courier",
        "LEEDS, May 3 (Agency) — Councillors refused permission for the flats on Monday night.",
        "Joan Hall is a professor of planning at the University of Leeds.",
        "• Homes for eighty families",
        "1. Mend the roof of the mill before the winter",
        "Nobody laughed.",
        "“We are not against homes at all.”",
        "We use cookies to make this site better. By using this site you agree to our terms.",
        "© 2020 The Leeds Courier",
        "The committee voted nine to two against the scheme on Monday night.",
        "“We are not against homes at all,” said Anne Doyle, who lives across the road.",
        "Officers told the meeting that the plan would probably bring 140 cars an hour.",
        "It may be that nothing changes for years, as some in the town believe it will.",
    ]
)
PAGES = st.lists(LINES, max_size=40).map("\n".join)


@given(PAGES)
def test_each_line_is_in_the_text_or_cut_and_only_once(page: str) -> None:
    found = normalized(page.encode())
    if isinstance(found, Refusal):
        return
    cut = {cut.line: cut.text for cut in found.removed}
    assert len(cut) == len(found.removed)
    left = [line for n, line in enumerate(page.split("\n"), 1) if line and n not in cut]
    assert all(page.split("\n")[n - 1] == line for n, line in cut.items())
    assert found.text.split("\n\n") == left


@given(PAGES)
def test_a_text_read_again_is_the_same(page: str) -> None:
    found = normalized(page.encode())
    if isinstance(found, Document):
        assert document(found.text).text == found.text


SENTENCE = st.sampled_from(
    [
        "Speaker {} told the meeting that the scheme would bring cars to the lane.",
        "“We are not against homes,” said the neighbour at number {}.",
        "Nobody laughed at remark {}.",
        "It may be that plan {} changes nothing for years!",
        "Would option {} be any better?",
    ]
)


@given(st.lists(st.lists(SENTENCE, min_size=1, max_size=4), min_size=2, max_size=8))
def test_a_clean_article_keeps_all_its_paragraphs(sentences: list[list[str]]) -> None:
    number = count(1)
    paragraphs = [" ".join(s.format(next(number)) for s in several) for several in sentences]
    # A short question under the headline might be another headline
    paragraphs.insert(0, "Councillors have refused permission for flats beside the old mill.")
    found = document("\n\n".join(["Flats plan is thrown out", *paragraphs]))
    assert found.title == "Flats plan is thrown out"
    assert found.text == "\n\n".join(paragraphs)


def test_a_short_text_is_said_to_have_as_many_words_as_the_briefing_prints() -> None:
    text = "The ferry's fare — $4.50 or so — rose by 5% on the 2-hour route, council/port said."
    found = document(text)
    (said,) = (warning for warning in found.warnings if "Very short" in warning)
    assert f" {count_words(found.text)} words" in said


def test_more_lines_than_any_article_has_are_refused() -> None:
    found = normalized(b"word\n" * 10_001)
    assert isinstance(found, Refusal)
    assert found.reason == "10,001 lines: no article, but a list, a log or a book; split it"


def test_more_paragraphs_than_any_article_has_are_refused() -> None:
    found = normalized("\n\n".join(f"It rained for day {n} of it." for n in range(5_001)).encode())
    assert isinstance(found, Refusal)
    assert found.reason == "5,001 paragraphs: no article; split it"


def test_what_a_format_has_told_from_the_article_may_be_longer() -> None:
    menu = tuple(Line(n, "A link to something else " * 20, "navigation") for n in range(1_000))
    body = tuple(Line(1_000 + n, line) for n, line in enumerate(BODY.split("\n")))
    found = normalize(Source("a", Path("a.html")), "", Reading((*menu, *body)))
    assert isinstance(found, Document)
    assert found.text == BODY


def test_a_shortened_run_is_on_account() -> None:
    found = document(f"Flats plan is out\n\n{'“' * 100_000}{BODY}")
    assert len(found.text) < 600
    assert "Repaired: 1 run of signs shortened (line 3)." in found.warnings
