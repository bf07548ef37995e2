"""Whatever became of the results: what is not as it was made, of what it should be, is told."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.workflow.plan import Plan
from counterpoint.workflow.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Project = Any  # tests/workflow/project.py
FUTURE = (4_102_444_800, 4_102_444_800)  # the year 2100


@pytest.fixture
def copied(built: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sources and the results alone, as in another clone: nothing of snakemake's own."""
    for part in ("seeds", "results"):
        shutil.copytree(built.folder / part, tmp_path / part)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fallen(**config: object) -> set[str]:
    return {path.stem for path in Standing.of(Plan.of({"chunk_size": 2, **config})).fallen}


ONE = {"normalize-10", "annotate-10", "measure-10", "compare", "render"}  # where a column lies
ALL = {*ONE, "normalize-11", "annotate-11", "measure-11"}


def test_results_stand_wherever_they_are_copied_to_and_whatever_their_dates(copied: Path) -> None:
    for path in (copied / "results").rglob("*"):
        os.utime(path, FUTURE if path.name < "m" else (0, 0))
    assert fallen() == set()


def test_results_of_other_articles_do_not_stand(copied: Path) -> None:
    source = copied / "seeds" / "column.txt"
    times = source.stat()
    source.write_bytes(source.read_bytes().replace(b"the", b"tho", 1))
    os.utime(source, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert fallen() == ONE


@pytest.mark.usefixtures("copied")
def test_results_under_other_settings_do_not_stand() -> None:
    assert fallen(order="date") == {"compare", "render"}
    assert fallen(accent="#000000") == {"render"}


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def edit(path: Path) -> None:
    content, times = path.read_bytes(), path.stat()
    path.write_bytes(content[:-2] + b"1" + content[-1:])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


@pytest.mark.parametrize(
    ("damage", "file", "redone"),
    [
        (remove, "tables", {"compare"}),
        (remove, "tables/differences.csv", {"compare"}),
        (remove, "measures.csv", {"compare"}),
        (cut, "briefing.pdf", {"render"}),
        (cut, "documents.jsonl", {"compare"}),
        (edit, "measures.csv", {"compare"}),
        (edit, "comparison.json", {"compare"}),
        (edit, "chunks/10/documents.jsonl", {"normalize-10"}),
        (remove, "chunks/10/evidence.jsonl", {"annotate-10"}),
        (cut, ".counterpoint/receipts/measure-10.json", {"measure-10"}),
        (remove, ".counterpoint/receipts", ALL),
        (remove, "chunks", set()),  # which only saves time
    ],
    ids=lambda part: getattr(part, "__name__", None),
)
def test_a_damaged_result_does_not_stand(
    copied: Path, damage: Callable[[Path], None], file: str, redone: set[str]
) -> None:
    damage(copied / "results" / file)
    assert fallen() == redone


@pytest.mark.parametrize("content", ["[]", "{", '{"made_of": 1, "files": []}', "[" * 5000, "\0"])
def test_a_receipt_that_is_none_vouches_for_nothing(copied: Path, content: str) -> None:
    (copied / "results/.counterpoint/receipts/render.json").write_text(content)
    assert fallen() == {"render"}


def test_what_was_changed_by_hand_is_set_aside_and_nothing_else_is(copied: Path) -> None:
    table = copied / "results" / "tables" / "entities.csv"
    for number in ("", "-1"):
        table.write_text(f"my own{number}")
        (moved,) = Standing.of(Plan.of({"chunk_size": 2})).set_aside()
        assert not table.exists()
        assert str(moved[1]) == f"results/set_aside/tables-entities{number}.csv"
        assert moved[1].read_text() == f"my own{number}"
    assert (copied / "results" / "briefing.pdf").exists()


def test_a_receipt_from_elsewhere_moves_nothing_outside_the_results(copied: Path) -> None:
    mine = copied / "mine.txt"
    mine.write_text("mine")
    path = copied / "results/.counterpoint/receipts/render.json"
    receipt = json.loads(path.read_text())
    receipt["files"] |= {"../mine.txt": "0" * 64, str(mine): "0" * 64}
    path.write_text(json.dumps(receipt))
    standing = Standing.of(Plan.of({"chunk_size": 2}))
    assert [path.stem for path in standing.fallen] == ["render"]
    assert standing.set_aside() == []
    assert mine.read_text() == "mine"
