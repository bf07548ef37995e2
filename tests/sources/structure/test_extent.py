from __future__ import annotations

from counterpoint.sources.structure.extent import extent
from counterpoint.sources.structure.features import is_prose
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

TEXT = [
    f"Speaker {n} told the meeting that the scheme would bring cars to the lane." for n in "abcde"
]
TEASER = "A bridge is to close for a year after a crack was found under it."
MENU = ["News", "Sport", "Weather", "Jobs", "Cars", "Homes"]


def kept(*blocks: str) -> list[str]:
    found = paragraphs(split("\n\n".join(blocks)))
    prose = [n for n, paragraph in enumerate(found) if is_prose(paragraph)]
    return [found[n].text for n in extent(found, prose)]


def test_a_text_with_nothing_around_it_is_the_whole() -> None:
    assert kept("Flats plan is thrown out", *TEXT) == TEXT


def test_headings_and_captions_do_not_break_a_text() -> None:
    blocks = [piece for line in TEXT for piece in ("What residents say", line, "Photo: Ann Lee")]
    assert kept(*blocks) == TEXT


def test_teasers_above_a_menu_and_below_a_list_of_articles_are_left_out() -> None:
    page = [TEASER, *MENU, *TEXT, "You might also like", "More news", TEASER, "Other news", TEASER]
    assert kept(*page) == TEXT


def test_comments_are_left_out() -> None:
    comments = [line for name in ("Tom", "Ann") for line in (f"{name} Hill says", TEASER, "Reply")]
    assert kept(*TEXT, "2 comments", *comments) == TEXT


def test_a_text_goes_on_below_a_link() -> None:
    page = [*TEXT[:2], "Read more: Bridge to close for a year", *TEXT[2:]]
    assert kept(*page) == TEXT


def test_without_text_there_is_nothing() -> None:
    assert kept(*MENU) == []
