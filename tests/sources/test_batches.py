from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint import sources
from counterpoint.sources.folder import Source

if TYPE_CHECKING:
    from pathlib import Path

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
