"""A source that changes while a run reads it: what is printed is what was planned, or nothing."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint import sources
from counterpoint.records import SAID

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "normalize.py"
WORDS = "The council said on Friday that the museum would close for two years. " * 9


class Files(list[str]):
    """Files of a job as snakemake gives them: a list, and each by its name."""

    def __init__(self, **files: Path) -> None:
        super().__init__(map(str, files.values()))
        self.__dict__.update({name: str(path) for name, path in files.items()})


@pytest.fixture
def normalize(tmp_path: Path) -> Callable[[], Path]:
    """Run the stage on sources as they were listed, and give the folder of its results."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "one.txt").write_text(WORDS)
    rows = "".join(json.dumps({"id": name, "text": name + WORDS}) + "\n" for name in "ab")
    (folder / "many.jsonl").write_text(rows)
    planned, _ = sources.listing(folder)
    results = tmp_path / "results"
    (results / ".counterpoint").mkdir(parents=True)
    output = Files(
        documents=results / "documents.jsonl",
        refused=results / "refused.jsonl",
        receipt=results / ".counterpoint" / "receipts" / "normalize.json",
    )
    job: Any = SimpleNamespace(
        rule="normalize",
        output=output,
        log=[str(results / "normalize.log")],
        params=SimpleNamespace(recipe={"sources": [s.as_row() for s in planned]}, made_of="1"),
    )

    def run() -> Path:
        runpy.run_path(str(SCRIPT), {"snakemake": job})
        return results

    return run


def test_what_was_planned_is_read_and_receipted(normalize: Callable[[], Path]) -> None:
    results = normalize()
    documents = (results / "documents.jsonl").read_text().splitlines()
    assert [json.loads(line)["file"] for line in documents] == ["many.jsonl"] * 2 + ["one.txt"]
    receipt = json.loads((results / ".counterpoint/receipts/normalize.json").read_text())
    assert receipt["files"].keys() == {"documents.jsonl", "refused.jsonl"}


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("one.txt", WORDS.replace("two", "ten")),
        ("one.txt", ""),  # which by itself would only be a reason to leave it out
        ("one.txt", None),
        ("many.jsonl", json.dumps({"id": "a", "text": "a" + WORDS}) + "\n"),
        ("many.jsonl", "{"),
    ],
)
def test_what_changed_since_is_not_read(
    normalize: Callable[[], Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    content: str | None,
) -> None:
    source = tmp_path / "seeds" / file
    source.unlink() if content is None else source.write_text(content)
    with pytest.raises(SystemExit) as end:
        normalize()
    assert end.value.code == SAID
    said = capsys.readouterr().err
    assert said.startswith(f"{source} was changed after this run had begun. Run snakemake again")
    assert not (tmp_path / "results/.counterpoint/receipts").exists()
    assert "Traceback" in (tmp_path / "results/normalize.log").read_text()


def test_what_changes_while_it_is_read_and_is_put_back_does_not_matter(
    normalize: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, read = tmp_path / "seeds" / "one.txt", sources.read

    def changed(members: Any) -> Any:
        source.write_text(WORDS.replace("two", "ten"))
        try:
            return read(members)
        finally:
            source.write_text(WORDS)

    monkeypatch.setattr(sources, "read", changed)
    assert "ten years" not in (normalize() / "documents.jsonl").read_text()
