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


def test_underlined_headings_are_headings() -> None:
    text = "Ferry returns\n=============\n\nIt sails in May.\n\nThe cost\n--------\n\nIt is high."
    assert kinds(text) == ["title", None, "heading", None]


def test_a_first_heading_under_text_is_no_title() -> None:
    text = "The boat that was laid up for years will sail again in May.\n\n# The cost\n\nHigh."
    assert kinds(text) == [None, "heading", None]


def test_broken_front_matter_is_a_warning_and_no_text() -> None:
    found = read(b"---\ntitle: [no end\n---\nThe text.")
    assert [line.text for line in found.lines if line.text and not line.kind] == ["The text."]
    assert "front matter" in found.warnings[0]


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


def test_more_brackets_than_any_article_has_are_refused() -> None:
    with pytest.raises(UnreadableError, match="10,000 square brackets"):
        read(b"[ " * 10_001)
