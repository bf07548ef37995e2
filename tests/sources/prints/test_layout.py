from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.prints.layout import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from pypdf import PdfReader

    Print, Draw = Callable[..., PdfReader], Callable[..., str]

FULL = "the boat that was laid up for years will sail again in May"


@pytest.fixture
def text(drawn: Draw) -> str:
    lines = ["It was said that", FULL, FULL, "and that nobody had hoped for it."]
    return "".join(drawn(50, 400 - 12 * n, line) for n, line in enumerate(lines))


def kinds(print_: PdfReader) -> dict[str, str | None]:
    return {line.text: line.kind for line in reading(print_).lines if line.text}


def test_type_says_what_a_paragraph_is(printed: Print, drawn: Draw, text: str) -> None:
    title, caption = drawn(50, 500, "Ferry returns to us", 20), drawn(50, 330, "The boat", 7)
    more = drawn(50, 300, "The cost of it", bold=True) + text.replace(" 4", " 2").replace(
        " 3", " 2"
    )
    found = kinds(printed(title + text + caption + more))
    assert found["Ferry returns to us"] == "title"
    assert found["The cost of it"] == "heading"
    assert found["The boat"] == "caption"


def test_the_title_of_the_file_is_believed_where_it_is_printed(
    printed: Print, drawn: Draw, text: str
) -> None:
    head = drawn(50, 500, "Ferry returns to us", 20)
    (told,) = reading(printed(head + text, title="Ferry returns to us - Quay Letter")).stated
    assert (told.title, told.outlet) == ("Ferry returns to us", "Quay Letter")
    (other,) = reading(printed(head + text, title="draft 2")).stated
    assert (other.title, other.outlet) == (None, None)


def test_a_date_in_the_margin_of_the_first_page_is_one_and_a_number_is_none(
    printed: Print, drawn: Draw, text: str
) -> None:
    margins = drawn(50, 580, "14 March 2021") + drawn(50, 20, "Page 1 of 2")
    found = reading(printed(margins + text, drawn(50, 580, "14 March 2021") + text)).lines
    beside = [(line.text, line.kind) for line in found if line.text and line.kind]
    assert beside == [
        ("14 March 2021", "date"),
        ("Page 1 of 2", "navigation"),
        ("14 March 2021", "navigation"),  # on the second page
    ]


def test_pages_without_text_are_a_warning_and_a_scan_is_refused(printed: Print, text: str) -> None:
    assert reading(printed(text, "", "")).warnings == (
        "No text on page 2, 3 of the PDF: a picture or a scan.",
    )
    with pytest.raises(UnreadableError, match="OCR"):
        reading(printed("", ""))
