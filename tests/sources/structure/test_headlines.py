from __future__ import annotations

import pytest

from counterpoint.sources.structure.headlines import headline, labelled, titled
from counterpoint.sources.text.lines import Line

PROSE = "The boat that was laid up for years will sail again in the month of May."


def kinds(*lines: tuple[str, str | None], stated: str | None = None) -> list[str | None]:
    found = titled([Line(n, text, kind) for n, (text, kind) in enumerate(lines)], stated)
    return [line.kind for line in found]


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("Ferry returns", ("Ferry returns", None)),
        ("Ferry returns - Quay Letter", ("Ferry returns", "Quay Letter")),
        ("Ferry returns - saved on my old laptop in the kitchen", ("Ferry returns", None)),
        ("Microsoft Word - draft2", (None, None)),
        ("", (None, None)),
    ],
)
def test_a_stated_title_is_believed_where_a_line_says_it_too(
    stated: str, found: tuple[str | None, str | None]
) -> None:
    assert headline(stated, [Line(1, "Ferry returns"), Line(2, PROSE)]) == found


def test_the_first_heading_is_the_headline_if_no_text_stands_above_it() -> None:
    assert kinds(("Ferry returns", "heading"), (PROSE, None)) == ["title", None]
    assert kinds((PROSE, None), ("The cost", "heading")) == [None, "heading"]


def test_where_the_title_is_known_only_the_heading_that_says_it_is_the_headline() -> None:
    lines = ("World", "heading"), ("Ferry returns", "heading"), (PROSE, None)
    assert kinds(*lines, stated="Ferry returns") == ["section", "title", None]
    assert kinds(*lines, stated="Fog") == ["heading", "heading", None]


def test_a_byline_above_the_headline_is_no_label_of_it() -> None:
    lines = [Line(1, "World"), Line(2, "By Joan Hall"), Line(3, "Ferry returns", "title")]
    assert [line.kind for line in labelled(lines)] == ["section", None, "title"]
