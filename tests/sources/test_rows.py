from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import sources

if TYPE_CHECKING:
    from pathlib import Path

    from counterpoint.records import Document, Refusal

BODY = (
    "Councillors have refused permission for 84 flats beside the old mill.\n\n"
    "Share this article\n\n"
    "The committee voted nine to two against the scheme on Monday night, to loud applause."
)


def read(folder: Path, *rows: object) -> tuple[list[Document], list[Refusal]]:
    content = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
    (folder / "export.jsonl").write_text(content, encoding="utf-8")
    return sources.read(sources.listing(folder)[0])


def test_a_text_is_the_body_as_it_stands(tmp_path: Path) -> None:
    (found,), _ = read(tmp_path, {"id": "a", "text": BODY})
    assert found.text == BODY
    assert found.removed == ()


def test_a_text_is_repaired_all_the_same(tmp_path: Path) -> None:
    (found,), _ = read(
        tmp_path, {"id": "a", "text": "The  vote\xa0was \xadon Monday,\r\nshe said."}
    )
    assert "\xa0" not in found.text
    assert "  " not in found.text


def test_fields_state_the_metadata(tmp_path: Path) -> None:
    row = {
        "id": 7,
        "text": BODY,
        "Title": "Flats refused",
        "authors": ["Ana Ray", "Bo Lee"],
        "outlet": "The Post",
        "date": "2024-05-03 17:00:10+00:00",
        "url": "https://post.example/1",
        "lang": "en",
    }
    (found,), _ = read(tmp_path, row)
    assert (found.id, found.title, found.authors) == ("7", "Flats refused", ("Ana Ray", "Bo Lee"))
    assert (found.outlet, found.date, found.url) == (
        "The Post",
        "2024-05-03",
        "https://post.example/1",
    )
    assert set(found.metadata_from.values()) == {"jsonl"}


def test_an_ambiguous_date_is_null_with_a_warning(tmp_path: Path) -> None:
    (found,), _ = read(tmp_path, {"text": BODY, "date": "03/04/2024"})
    assert found.date is None
    assert any("03/04/2024" in warning for warning in found.warnings)


def test_authors_may_be_one_text_parted_by_semicolons(tmp_path: Path) -> None:
    (found,), _ = read(tmp_path, {"text": BODY, "authors": "Ana Ray;  Bo Lee"})
    assert found.authors == ("Ana Ray", "Bo Lee")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{", "no JSON"),
        ("[1]", "no object"),
        ({"id": "x"}, "without text or html"),
        ({"text": ["a"]}, "field 'text'"),
        ({"text": "A line.", "authors": 3}, "field 'authors'"),
    ],
)
def test_a_bad_row_is_refused_by_its_line_and_stops_no_other(
    tmp_path: Path, row: object, reason: str
) -> None:
    found, refusals = read(tmp_path, {"text": BODY}, row)
    assert len(found) == 1
    assert [refusal.file for refusal in refusals] == ["export.jsonl, line 2"]
    assert reason in refusals[0].reason


def test_a_table_is_read_as_rows_are(tmp_path: Path) -> None:
    (tmp_path / "export.csv").write_text(f'id;text;date\n1;"{BODY}";2024-05-03\n', newline="")
    (found,), refusals = sources.read(sources.listing(tmp_path)[0])
    assert (found.id, found.text, found.date) == ("1", BODY, "2024-05-03")
    assert refusals == []


def test_a_line_separator_within_a_text_ends_no_row(tmp_path: Path) -> None:
    (found,), _ = read(tmp_path, '{"id": "a", "text": "The vote was on Monday.\u2028She won."}')
    assert "She won." in found.text


PIECES = st.one_of(st.none(), st.integers(), st.text(), st.lists(st.text(), max_size=2))


@given(st.dictionaries(st.sampled_from(["id", "text", "authors", "date", "title"]), PIECES))
def test_any_row_is_a_document_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, row: dict[str, object]
) -> None:
    documents, refusals = read(tmp_path_factory.mktemp("rows"), row)
    assert sum(document.measured for document in documents) + len(refusals) == 1


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_are_rows_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    for name in ("a.csv", "b.jsonl"):
        (folder / name).write_bytes(data)
    found, refusals = sources.listing(folder)
    documents, refused = sources.read(found)
    assert sum(document.measured for document in documents) + len(refused) == len(found)
    assert all(refusal.reason for refusal in refusals)
