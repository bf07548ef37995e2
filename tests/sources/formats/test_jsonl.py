from __future__ import annotations

from counterpoint.sources.formats.jsonl import rows


def test_every_line_that_is_not_blank_is_a_row() -> None:
    found = rows(b'{"Id": 7, "text": "A."}\n\n{"text": "B.", "title": "", "url": null}\n')
    assert [(row.line, dict(row.fields)) for row in found] == [
        (1, {"id": 7, "text": "A."}),
        (3, {"text": "B."}),
    ]


def test_a_line_that_is_no_object_is_a_row_with_a_fault() -> None:
    found = rows(b'{"text": "A."}\n[1, 2]\n{"text": \n' + b"[" * 100_000)
    assert [bool(row.fault) for row in found] == [False, True, True, True]
    assert "no object" in (found[1].fault or "")
    assert all("no JSON" in (row.fault or "") for row in found[2:])


def test_only_a_line_feed_ends_a_row() -> None:
    (row,) = rows('{"text": "one\u2028two\x85three"}'.encode())
    assert row.fields["text"] == "one\u2028two\x85three"
