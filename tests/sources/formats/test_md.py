from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import sources
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats.md import read

if TYPE_CHECKING:
    from counterpoint.records import Document

BODY = (Path(__file__).parent / "files" / "ferry.txt").read_text(encoding="utf-8").strip()
PARAGRAPHS = BODY.split("\n\n")
HEADINGS = [paragraph for paragraph in PARAGRAPHS if len(paragraph) < 40]
CLIPPING = f"""---
title: "Ferry to return after four winters | Skarvik Tidings"
source: "https://tidings.skarvik.example/ferry"
author:
  - "[[Marta Quill]]"
published: 2021-03-14
created: 2026-01-02
---
[Home](/)

World

# Ferry to return after four winters

By **Marta Quill**, Transport Correspondent
14 March 2021

![The boat in her berth](boat.jpg)
*The boat in her berth last autumn.*

{chr(10).join(f"## {text}{chr(10)}" if text in HEADINGS else text + chr(10) for text in PARAGRAPHS)}
[Read more about the bearings of the bridge](https://tidings.skarvik.example/bridge)

***

© 2021 Skarvik Tidings. All rights reserved.
"""


def document(text: str, folder: Path) -> Document:
    (folder / "article.md").write_text(text, encoding="utf-8")
    (found,), _ = sources.read(sources.listing(folder)[0])
    return found


def texts(text: str) -> list[str]:
    return [line.text for line in read(text.encode()).lines if line.text]


def kinds(text: str) -> list[str | None]:
    return [line.kind for line in read(text.encode()).lines if line.text]


def test_a_web_clipping_becomes_its_article(tmp_path: Path) -> None:
    found = document(CLIPPING, tmp_path)
    assert found.text == BODY
    assert [found.text[slice(*span)] for span in found.headings] == HEADINGS
    assert found.title == "Ferry to return after four winters"
    assert (found.authors, found.outlet) == (("Marta Quill",), "Skarvik Tidings")
    assert (found.date, found.url) == ("2021-03-14", "https://tidings.skarvik.example/ferry")
    cut = {(cut.line, cut.reason) for cut in found.removed}
    assert cut >= {(11, "section"), (13, "title"), (15, "byline"), (16, "date"), (18, "caption")}
    assert cut >= {(19, "caption")}
    assert [cut.reason for cut in found.removed[-3:]] == ["related", "navigation", "credit"]


def test_every_line_of_the_file_is_accounted_for(tmp_path: Path) -> None:
    found = document(CLIPPING, tmp_path)
    filled = sum(bool(line.strip()) for line in CLIPPING.split("\n"))
    assert len(found.removed) + len(found.paragraphs) == filled


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("The *old* __mill__ burnt ~~down~~.", "The old mill burnt down."),
        ("See [the plan](https://plan.example 'x').", "See the plan."),
        ("Call `make` twice.", "Call make twice."),
        ("It burnt <!-- editor: when? -->down.", "It burnt down."),
        ("A <b>bold</b> plan &amp; more.", "A bold plan & more."),
        ("It fell %%check this%% apart.", "It fell apart."),
        ("So said [[Joris Tamm|Mr. Tamm]].", "So said Mr. Tamm."),
        ("The ==whole== sum.[^2]", "The whole sum."),
        (r"It cost 5\* more.", "It cost 5* more."),
    ],
)
def test_marks_are_gone_and_their_words_stay(marked: str, plain: str) -> None:
    assert texts(marked) == [plain]


def test_a_wrapped_paragraph_is_one_line() -> None:
    assert texts("One sentence on a\nline, and the\nrest below.") == [
        "One sentence on a line, and the rest below."
    ]


def test_a_word_broken_at_the_end_of_a_line_is_left_for_the_text_to_tell() -> None:
    text = "The council of the island has talked of a new govern-\nment for the port."
    assert texts(text) == [
        "The council of the island has talked of a new govern-",
        "ment for the port.",
    ]


def test_a_line_break_that_is_wanted_parts_lines() -> None:
    assert texts("One  \nTwo<br>Three") == ["One", "Two", "Three"]


def test_underlined_headings_are_headings() -> None:
    text = "Ferry returns\n=============\n\nIt sails in May.\n\nThe cost\n--------\n\nIt is high."
    assert kinds(text) == ["title", None, "heading", None]


def test_a_first_heading_under_text_is_no_title() -> None:
    text = "The boat that was laid up for years will sail again in May.\n\n# The cost\n\nHigh."
    assert kinds(text) == [None, "heading", None]


def test_lists_have_bullets_and_numbers() -> None:
    assert texts("- one\n- two\n\n  more\n\n3. three\n4. four") == [
        "• one",
        "• two",
        "more",
        "3. three",
        "4. four",
    ]


def test_quotations_are_paragraphs() -> None:
    assert texts("> It sails.\n> In May.\n\nSaid she.") == ["It sails. In May.", "Said she."]


def test_rows_of_a_table_are_lines() -> None:
    assert texts("| Year | Riders |\n|---|---|\n| 2016 | 41 |") == [
        "• Year | Riders",
        "• 2016 | 41",
    ]


def test_a_figure_in_html_gives_its_caption() -> None:
    text = "<figure>\n<img src=x>\n<figcaption>The <b>boat</b>.</figcaption>\n</figure>"
    assert (texts(text), kinds(text)) == (["The boat."], ["caption"])


def test_an_author_who_is_a_link_is_no_navigation() -> None:
    assert kinds("[Marta Quill](/people/quill)\n\n[All the news of the port](/port)") == [
        None,
        "related",
    ]


@pytest.mark.parametrize(
    ("matter", "date"),
    [
        ("date: 2021-03-14", "2021-03-14"),
        ("date: 2021-03-14T23:30:00+09:00", "2021-03-14"),
        ("published: March 14, 2021", "2021-03-14"),
        ("date: [2021-03-14]", "2021-03-14"),
        ("created: 2021-03-14", None),
        ("date: 03/04/2021", None),
    ],
)
def test_the_day_of_the_front_matter_is_the_one_written(matter: str, date: str | None) -> None:
    (stated,) = read(f"---\n{matter}\n---\nText.".encode()).stated
    assert stated.date == date


def test_a_day_that_may_be_two_is_a_warning() -> None:
    (warning,) = read(b"---\ndate: 03/04/2021\n---\nText.").warnings
    assert "03/04/2021" in warning


@pytest.mark.parametrize(
    ("matter", "authors"),
    [
        ("author: Marta Quill", ("Marta Quill",)),
        ("author: By Marta Quill and Joris Tamm", ("Marta Quill", "Joris Tamm")),
        ("authors: [Marta Quill, Joris Tamm]", ("Marta Quill", "Joris Tamm")),
        ("author:\n  name: Marta Quill", ("Marta Quill",)),
        ("author: https://people.example/quill", ()),
        ("author: ''", ()),
    ],
)
def test_authors_come_in_many_types(matter: str, authors: tuple[str, ...]) -> None:
    (stated,) = read(f"---\n{matter}\n---\nText.".encode()).stated
    assert stated.authors == authors


def test_broken_front_matter_is_a_warning_and_no_text() -> None:
    found = read(b"---\ntitle: [no end\n---\nThe text.")
    assert [line.text for line in found.lines if line.text and not line.kind] == ["The text."]
    assert "front matter" in found.warnings[0]


def test_a_rule_above_the_text_is_no_front_matter() -> None:
    assert "He said: no." in texts("---\n\nHe said: no.\n\nThe end.")


def test_binary_content_is_refused() -> None:
    with pytest.raises(UnreadableError, match="PNG"):
        read(b"\x89PNG\r\n\x1a\n\x00\x00")


def test_what_is_nested_too_deep_is_told() -> None:
    found = read(b"> " * 5_000 + b"text")
    assert len(found.lines) < 3


@given(st.binary(max_size=200) | st.text(alphabet="#*_[]()<>!-`|:\n ax\t&^=%", max_size=200))
def test_any_bytes_give_a_reading_or_a_reason(data: bytes | str) -> None:
    try:
        read(data.encode() if isinstance(data, str) else b"---\na: " + data)
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017
