from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from counterpoint import sources
from counterpoint.records import write_lines
from counterpoint.sources.folder import Source
from counterpoint.sources.formats import txt

if TYPE_CHECKING:
    from pathlib import Path

    from counterpoint.sources.readings import Reading

BODY = "Councillors have refused permission for 84 flats beside the old mill on Monday night."


def test_documents_come_in_the_order_of_their_ids(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        (tmp_path / f"{name}.txt").write_text(f"{BODY} {name}.")
    listed, _ = sources.listing(tmp_path)
    documents, refusals = sources.read(reversed(listed))
    assert [document.id for document in documents] == ["a", "b", "c"]
    assert refusals == []


def test_an_article_that_cannot_be_read_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY)
    (tmp_path / "b.pdf").write_text("no print")
    (tmp_path / "c.txt").write_text("")
    documents, refusals = sources.read(sources.listing(tmp_path)[0])
    assert [document.id for document in documents] == ["a"]
    assert [refusal.file for refusal in refusals] == ["b.pdf", "c.txt"]


def test_a_file_that_is_gone_and_a_row_that_is_gone_are_refused(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text('{"text": "A line."}\n')
    gone = Source("gone", tmp_path / "gone.txt")
    row = Source("row", tmp_path / "rows.jsonl", line=7)
    documents, refusals = sources.read([gone, row])
    assert documents == []
    assert [(refusal.file, refusal.reason) for refusal in refusals] == [
        ("gone.txt", "cannot be read: No such file or directory"),
        ("rows.jsonl, line 7", "no longer in the file, which was changed during the run"),
    ]


def test_what_is_in_another_language_is_a_document_and_a_refusal(tmp_path: Path) -> None:
    french = "Le conseil a rejeté lundi le projet de logements, malgré l'avis des services."
    (tmp_path / "a.txt").write_text(french)
    (document,), (refusal,) = sources.read(sources.listing(tmp_path)[0])
    assert (document.language, document.measured) == ("fr", False)
    assert refusal.reason == "written in French (fr); only English is measured"


def test_whatever_a_reader_raises_is_the_refusal_of_that_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = txt.read

    def failing(data: bytes) -> Reading:
        if b"recursion" in data:
            raise RecursionError("too deep")
        return read(data)

    monkeypatch.setattr(txt, "read", failing)
    (tmp_path / "a.txt").write_text("recursion")
    (tmp_path / "b.txt").write_text(BODY)
    documents, (refusal,) = sources.read(sources.listing(tmp_path)[0])
    assert [document.id for document in documents] == ["b"]
    assert "RecursionError" in refusal.reason


def test_one_unclosed_mark_in_a_table_costs_one_article(tmp_path: Path) -> None:
    rows = f'id,text\na,"{BODY}"\nb,"{BODY}\nc,"{BODY}"\n'
    (tmp_path / "rows.csv").write_text(rows)
    documents, (refusal,) = sources.read(sources.listing(tmp_path)[0])
    assert [document.id for document in documents] == ["a", "c"]
    assert refusal.file == "rows.csv, line 3"


@pytest.mark.parametrize("field", ["title", "text", "outlet", "url", "group", "id", "date"])
def test_half_a_character_stops_nothing(tmp_path: Path, field: str) -> None:
    row = {"id": "a", "text": BODY, field: f"{BODY} \ud800"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row))
    listed, _ = sources.listing(tmp_path)
    write_lines(tmp_path / "documents", sources.read(listed)[0])
    assert "\ud800" not in (tmp_path / "documents").read_text(encoding="utf-8")
