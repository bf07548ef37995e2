"""Whoever mistypes something is told the file, the key and what is allowed, before any work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Project = Any  # tests/workflow/project.py
# What helps whoever writes workflows and nobody who runs this one
AROUND = re.compile(r"Traceback|Snakefile|\w+(?:Error|Exception)\b|line \d+, in |/scripts/")


def refused(project: Project, *config: str) -> str:
    """What a run says that must stop at once and leave no results."""
    done = project.snakemake("--config", "results=never", *config)
    assert done.returncode != 0
    assert not (project.folder / "never").exists()
    assert not AROUND.search(done.stderr)
    return str(done.stderr)


def test_a_misspelt_setting_stops_before_any_work(built: Project) -> None:
    message = refused(built, "ordr=date")
    assert "ordr: unknown setting (did you mean 'order'?)" in message
    assert "briefing.yaml" in message


def test_an_empty_folder_says_what_to_do(built: Project, tmp_path: Path) -> None:
    message = refused(built, f"sources={tmp_path}")
    assert str(tmp_path) in message
    assert "one file an article" in message


def test_one_bad_source_never_stops_the_others(project: Project, tmp_path: Path) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    good = min(project.seeds.glob("*.txt"))
    (bad / "good.txt").write_bytes(good.read_bytes())
    (bad / "empty.txt").write_bytes(b"")
    (bad / "noise.txt").write_bytes(bytes(range(256)) * 20)
    (bad / "notes.docx").write_bytes(b"PK")
    french = "Le gouvernement a présenté mardi un projet de loi que les syndicats contestent. " * 9
    (bad / "français.txt").write_text(french, encoding="utf-8")
    sources = {path.name: path.read_bytes() for path in bad.iterdir()}
    done = project.snakemake("--until", "compare", "--config", f"sources={bad}", "results=mixed")
    assert done.returncode == 0, done.stderr[-3000:]
    assert "1, 4 left out" in done.stdout
    table = (project.folder / "mixed" / "tables" / "left_out.csv").read_text(encoding="utf-8")
    for name in ("empty.txt", "noise.txt", "notes.docx", "français.txt"):
        assert name in table
    assert {path.name: path.read_bytes() for path in bad.iterdir()} == sources


def test_when_no_source_can_be_compared_each_is_named_with_its_reason(
    project: Project, tmp_path: Path
) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "empty.txt").write_bytes(b"")
    done = project.snakemake("--config", f"sources={bad}", "results=none")
    assert done.returncode != 0
    sentence, _, rest = done.stderr.partition("None of the sources can be compared:\n")[
        2
    ].partition("\n")
    assert sentence.strip() == "empty.txt: empty: it holds no words"
    assert rest.startswith("This was in the stage compare; none/logs/compare.log has the rest.\n")
    assert not AROUND.search(done.stderr)
    assert "Traceback" in (project.folder / "none" / "logs" / "compare.log").read_text()
