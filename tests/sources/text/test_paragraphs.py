from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import paragraphs

LONG = (
    "The committee voted nine to two against the scheme on Monday night, although its officers had "
    "recommended that it be approved, and the builder may now appeal to the minister."
)


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(split(text))]


def test_a_hyphen_at_the_end_of_a_line_is_kept_and_its_place_told() -> None:
    broken = "The reform of the har-\nbour was refused by the town for a long-\nterm plan."
    (paragraph,) = paragraphs(split(broken))
    assert paragraph.text.startswith("The reform of the har-bour was")
    assert [(place, line.number) for place, line in paragraph.joints] == [(21, 1), (61, 2)]


def test_line_numbers_are_those_of_an_editor() -> None:
    lines = [
        line
        for paragraph in paragraphs(split("a\r\n\r\nb\rc\nd\u2028e"))
        for line in paragraph.lines
    ]
    assert [(line.number, line.text) for line in lines] == [
        (1, "a"),
        (3, "b"),
        (4, "c"),
        (5, "d"),
        (5, "e"),
    ]


@given(st.text())
def test_no_paragraph_is_empty_and_no_line_is_lost(text: str) -> None:
    found = paragraphs(split(text))
    assert all(paragraph.text for paragraph in found)
    numbers = [line.number for paragraph in found for line in paragraph.lines]
    assert numbers == sorted(numbers)
