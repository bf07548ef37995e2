from __future__ import annotations

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.text.lines import Line, apart, checked, split


def test_lines_are_numbered_as_an_editor_counts_them() -> None:
    assert [(line.number, line.raw) for line in split("a\r\nb\rc\nd")] == [
        (1, "a"),
        (2, "b"),
        (3, "c"),
        (4, "d"),
    ]


def test_a_break_within_a_line_makes_two_with_one_number() -> None:
    assert [(line.number, line.raw) for line in split("a\u2028b\nc")] == [
        (1, "a"),
        (1, "b"),
        (2, "c"),
    ]


def test_lines_set_apart_have_an_empty_one_after_each() -> None:
    lines = apart([Line(1, "a"), Line(4, "b")])
    assert [(line.number, line.raw) for line in lines] == [(1, "a"), (1, ""), (4, "b"), (4, "")]


def test_a_text_that_holds_more_than_an_article_and_all_around_it_is_refused() -> None:
    assert checked("a" * 1_000_000)
    with pytest.raises(UnreadableError, match="longer than 1,000,000 characters"):
        checked("a" * 1_000_001)
