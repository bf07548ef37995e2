from __future__ import annotations

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.text.tables import table


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_mark_that_parts_the_header_parts_the_rows(mark: str) -> None:
    text = f'File{mark}Title\na{mark}"b{mark} c"\n'
    assert table(text) == [(1, ["file", "title"]), (2, ["a", f"b{mark} c"])]


def test_blank_rows_are_passed_over_and_lines_counted_as_an_editor_does() -> None:
    assert table('\na\n\n"one\ntwo"\n , \nlast\n') == [
        (2, ["a"]),
        (4, ["one\ntwo"]),
        (7, ["last"]),
    ]


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(UnreadableError, match="it has no line"):
        table("\n \n")
