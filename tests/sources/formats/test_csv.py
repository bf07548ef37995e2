from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats.csv import rows


def test_every_row_under_the_header_is_an_article() -> None:
    found = rows(b'ID, Text\n7,The boat left.\n8,"It rained,\nand stopped."\n9,Late.\n')
    assert [(row.line, row.id, row.fields["text"]) for row in found] == [
        (2, "7", "The boat left."),
        (3, "8", "It rained,\nand stopped."),
        (5, "9", "Late."),
    ]


def test_a_short_row_leaves_its_last_columns_empty() -> None:
    (row,) = rows(b"id;text;date\n7;The boat left.\n")
    assert dict(row.fields) == {"id": "7", "text": "The boat left."}


def test_a_repair_of_the_encoding_is_told_of_every_row() -> None:
    found = rows("text\nCaf\xe9.\nTea.\n".encode("windows-1252"))
    assert all("Windows-1252" in row.warnings[0] for row in found)


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"name,body\na,b\n", "columns name, body; a collection"), (b"", "empty"), (b"\n\n", "empty")],
)
def test_a_table_without_articles_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError, match=said):
        rows(data)


@given(st.lists(st.sampled_from(['"', '""', ",", ";", "\n", "\r", "a", "text"])).map("".join))
def test_any_table_gives_rows_in_their_order_or_a_reason(text: str) -> None:
    try:
        found = rows(f"id,text\n{text}".encode())
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017
    else:
        assert [row.line for row in found] == sorted({row.line for row in found})
