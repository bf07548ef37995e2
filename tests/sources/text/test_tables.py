from __future__ import annotations

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.text.tables import Table, table


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_mark_that_parts_the_header_parts_the_rows(mark: str) -> None:
    text = f'File{mark}Title\na{mark}"b{mark} c"\n'
    assert table(text) == Table(1, ["file", "title"], [(2, ["a", f"b{mark} c"])], [])


def test_blank_rows_are_passed_over_and_lines_counted_as_an_editor_does() -> None:
    found = table('\na\n\n"one\ntwo"\n , \nlast\n')
    assert (found.line, found.header) == (2, ["a"])
    assert found.rows == [(4, ["one\ntwo"]), (7, ["last"])]


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(UnreadableError, match="it has no line"):
        table("\n \n")


@pytest.mark.parametrize(
    ("row", "begun"),
    [
        ('2,"the mark is not closed', [2, 4, 5]),
        ('2,"the mark"is closed early', [2, 4, 5]),
        ('2,"over lines\nthat are not closed at all\n\nby any mark', [2, 7, 8]),
    ],
)
def test_a_mark_that_is_not_closed_costs_its_row_alone(row: str, begun: list[int]) -> None:
    found = table(f'id,text\n1,"one, two"\n{row}\n3,"three"\n4,four\n')
    assert [line for line, _ in found.rows] == begun
    assert [fields[0] for _, fields in found.rows] == ["1", "3", "4"]
    assert [line for line, _ in found.broken] == [3]


def test_a_header_that_is_broken_and_a_text_that_is_no_table_are_refused() -> None:
    with pytest.raises(UnreadableError, match="line 1: no comma-separated values"):
        table('id,"text\n1,2\n')
    with pytest.raises(UnreadableError, match="no comma-separated values"):
        table("id,text\n" + '1,"a"b\n2,c\n' * 300)


def test_what_a_broken_row_takes_along_is_told() -> None:
    (broken,) = table('id,text\n1,"a"b\n\nc\n').broken
    assert broken[0] == 2
    assert "nothing up to line 4" in broken[1]
