from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.attachments import attached, evidence, manifest, tables
from counterpoint.briefing.material import read_table
from counterpoint.records import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Records

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[2] / "report"
RECIPE = {
    "title": None,
    "settings": {"order": "name"},
    "code": {"render": "ab12"},
    "versions": {"counterpoint": "0"},
    "word_lists": [{"name": "lexicon/x", "entries": 2, "sha256": "e" * 64}],
}


def test_all_evidence_travels_along_where_it_is_small(tmp_path: Path) -> None:
    file = tmp_path / "evidence.jsonl"
    file.write_bytes(b'{"n": 1}\n{"n": 2}\n')
    taken = evidence(file, limit=18)
    assert taken.content == file.read_bytes()
    assert taken.description == "Everything that was counted, with its place in the text"


def test_of_much_evidence_a_stated_sample_travels_along(tmp_path: Path) -> None:
    file = tmp_path / "evidence.jsonl"
    lines = [f'{{"n": {n:3}}}\n'.encode() for n in range(100)]
    file.write_bytes(b"".join(lines))
    taken = evidence(file, limit=len(lines[0]) * 40)
    assert taken.content.splitlines(keepends=True) == lines[::3]
    assert taken.description == "A sample of what was counted: of every 3 records the first"


def test_no_evidence_is_a_file_of_nothing(tmp_path: Path) -> None:
    file = tmp_path / "evidence.jsonl"
    file.touch()
    assert evidence(file).content == b""


def test_the_manifest_says_what_the_run_was_made_of(
    article_of: Callable[..., Article], records_of: Callable[..., Records]
) -> None:
    article = article_of(["One."], key="a", file="a é.txt", sha256="f" * 64)
    records = records_of([article], refusals=[Refusal("notes.docx", "empty")])
    said: dict[str, Any] = json.loads(manifest(records, RECIPE, REPORT).content)
    assert said["sources"] == [{"id": "a", "file": "a é.txt", "sha256": "f" * 64}]
    assert said["left_out"] == [{"file": "notes.docx", "reason": "empty"}]
    assert said["settings"] == {"order": "name"}
    assert said["word_lists"] == [{"name": "lexicon/x", "entries": 2, "sha256": "e" * 64}]
    assert said["files"]["left_out.csv"] == "one file that is not compared, and why"
    assert said["code"] == {"render": "ab12"}
    assert {"counterpoint", "weasyprint", "pango", "zlib"} <= said["versions"].keys()


def test_what_travels_along_says_how_it_is_related(
    tmp_path: Path, records_of: Callable[..., Records]
) -> None:
    for name in (
        "measures.csv",
        "evidence.jsonl",
        "tables/b.csv",
        "tables/a.csv",
        "tables/.mark",
        "metrics.csv",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x\n", encoding="utf-8")
    rows = [f"{name}.csv,one {name}" for name in ("measures", "metrics", "a", "b")]
    (tmp_path / "files.csv").write_text("\n".join(["file,row", *rows]), encoding="utf-8")
    files = SimpleNamespace(
        measures=tmp_path / "measures.csv",
        tables=tmp_path / "tables",
        evidence=tmp_path / "evidence.jsonl",
    )
    taken = attached(records_of([]), files, RECIPE, tmp_path)
    assert {one.name: one.description for one in taken}["a.csv"] == "Each row is one a"
    assert [(one.name, one.media_type, one.relationship) for one in taken] == [
        ("a.csv", "text/csv", "Data"),
        ("b.csv", "text/csv", "Data"),
        ("measures.csv", "text/csv", "Data"),
        ("metrics.csv", "text/csv", "Data"),
        ("evidence.jsonl", "application/jsonl", "Source"),
        ("manifest.json", "application/json", "Supplement"),
    ]


def test_a_table_of_which_is_not_said_what_a_row_is_does_not_travel(tmp_path: Path) -> None:
    (tmp_path / "files.csv").write_text("file,row\n", encoding="utf-8")
    (tmp_path / "new.csv").write_text("a\n1\n", encoding="utf-8")
    with pytest.raises(KeyError, match="new"):
        tables([tmp_path / "new.csv"], tmp_path)


def test_every_file_that_is_described_travels_along(printed: Printed) -> None:
    described = {row["file"] for row in read_table(REPORT / "files.csv")}
    made = {file.name for file in printed.tables.glob("*.csv")}
    assert described == made | {"measures.csv", "metrics.csv", "evidence.jsonl", "manifest.json"}
