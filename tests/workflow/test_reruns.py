"""The daily use: change something, run snakemake again, get what a build from nothing gives."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).resolve()
PROJECT = HERE.parents[2]
TINY = PROJECT / "tests" / "corpora" / "tiny"
PARTS = ("Snakefile", "briefing.yaml", "profiles", "report", "scripts")
BUILT = ("briefing.pdf", "documents.jsonl", "evidence.jsonl", "measures.csv", "sentences.jsonl")
LONG_AGO = (978_307_200, 978_307_200)
ADDED = """Museum to close for two years

By Ines Okoro

4 May 2024

The city museum will close for two years while its roof is rebuilt, the council said on Friday.
About 90 people work there, and some fear that they may not come back.

“The roof could fail in the next storm,” said Tom Adeyemi, a structural engineer at Hadley College.
He said the work would probably cost more than the council expects.
"""


@dataclass(frozen=True)
class Project:
    """A copy of the project with a corpus of its own."""

    folder: Path

    @property
    def seeds(self) -> Path:
        return self.folder / "seeds"

    def snakemake(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        path = str(self.folder / "scripts")
        environment = {**os.environ, "PYTHONPATH": path, **variables}
        command = [sys.executable, "-m", "snakemake", *arguments]
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def build(self, *config: str, **variables: str) -> subprocess.CompletedProcess[str]:
        config = (*("chunk_size=1",) * ("chunk_size=250" not in config), *config)
        done = self.snakemake("--config", *config, **variables)
        assert done.returncode == 0, done.stderr[-3000:]
        return done

    def planned(self) -> set[str]:
        """The rules that snakemake would run now."""
        done = self.snakemake("--dry-run", "--config", "chunk_size=1")
        assert done.returncode == 0, done.stderr[-3000:]
        return set(re.findall(r"^(\w+) +\d+$", done.stdout + done.stderr, re.M)) - {"total"}

    def digests(self, results: str = "results") -> dict[str, str]:
        folder = self.folder / results
        tables = [f"tables/{path.name}" for path in sorted((folder / "tables").iterdir())]
        return {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
            for name in (*BUILT, *tables)
        }

    def chunks(self) -> dict[str, int]:
        """When each group was last read."""
        found = (self.folder / "results" / "chunks").glob("*/evidence.jsonl")
        return {path.parent.name: path.stat().st_mtime_ns for path in found}


def copy(folder: Path) -> Project:
    folder.mkdir(parents=True)
    ignore = shutil.ignore_patterns("__pycache__")
    for part in PARTS:
        source = PROJECT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=ignore)
        else:
            shutil.copy(source, folder / part)
    shutil.copytree(TINY, folder / "seeds")
    return Project(folder)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = copy(tmp_path_factory.mktemp("reruns") / "project")
    project.build()
    return project


def add(project: Project) -> None:
    (project.seeds / "added.txt").write_text(ADDED, encoding="utf-8")


def edit(project: Project) -> None:
    source = project.seeds / "added.txt"
    source.write_text(ADDED.replace("90 people", "ninety people"), encoding="utf-8")


def replace_by_an_older_file(project: Project) -> None:
    source = project.seeds / "added.txt"
    source.write_text(ADDED.replace("90 people", "120 people"), encoding="utf-8")
    os.utime(source, LONG_AGO)


def rename(project: Project) -> None:
    (project.seeds / "added.txt").rename(project.seeds / "a museum.txt")


def remove(project: Project) -> None:
    (project.seeds / "a museum.txt").unlink()


CHANGES = (add, edit, replace_by_an_older_file, rename, remove)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_changed_source_gives_the_bytes_of_a_build_from_nothing(
    built: Project, change: object
) -> None:
    before = built.chunks()
    assert callable(change)
    change(built)
    built.build()
    after = built.chunks()
    touched = {name for name in before.keys() & after.keys() if before[name] != after[name]}
    assert len(touched) <= 1
    fresh = f"fresh-{change.__name__}"
    built.build(f"results={fresh}", "chunk_size=250")  # nor do the groups matter
    assert built.digests() == built.digests(fresh)


def test_with_nothing_to_do_nothing_is_done(built: Project) -> None:
    assert built.planned() == set()


def test_touching_a_source_without_changing_it_redoes_nothing(built: Project) -> None:
    for source in built.seeds.iterdir():
        source.touch()
    assert built.planned() == set()


@pytest.mark.parametrize(
    ("file", "redone"),
    [
        ("report/briefing.css", {"render"}),
        ("report/sections/names.html.j2", {"render"}),
        ("scripts/counterpoint/briefing/page.py", {"render"}),
        ("scripts/counterpoint/comparison/findings.py", {"compare", "render"}),
        ("scripts/counterpoint/metrics/length.py", {"measure", "compare", "render"}),
        (
            "scripts/counterpoint/language/data/hedges.tsv",
            {"annotate", "measure", "compare", "render"},
        ),
        (
            "scripts/counterpoint/sources/dates.py",
            {"normalize", "annotate", "measure", "compare", "render"},
        ),
        ("scripts/compare.py", {"compare", "render"}),
    ],
)
@pytest.mark.parametrize("date", ["now", "long ago"])
def test_an_edited_file_of_the_project_redoes_what_depends_on_it(
    built: Project, file: str, redone: set[str], date: str
) -> None:
    path = built.folder / file
    content, times = path.read_bytes(), path.stat()
    try:
        path.write_bytes(content + b"\n")
        if date == "long ago":
            os.utime(path, LONG_AGO)
        assert built.planned() == redone
    finally:
        path.write_bytes(content)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def test_the_same_inputs_give_the_same_bytes_whatever_the_machine(
    built: Project, tmp_path: Path
) -> None:
    other = copy(tmp_path / "some other folder" / "project")
    umask = os.umask(0o077)
    try:
        done = other.snakemake(
            *("--cores", "1", "--config", "chunk_size=250", "results=elsewhere"),
            PYTHONHASHSEED="4711",
            TZ="Asia/Kathmandu",
            LANG="C",
            LC_ALL="C",
            HOME=str(tmp_path),
        )
    finally:
        os.umask(umask)
    assert done.returncode == 0, done.stderr[-3000:]
    built.build("results=again", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")
    assert other.digests("elsewhere") == built.digests("again")


def test_a_damaged_memo_costs_time_and_changes_nothing(built: Project) -> None:
    before = built.digests()
    memos = sorted((built.folder / "results" / "memo").iterdir())
    memos[0].write_text("{not json\n")
    memos[1].write_text('{"key": "x", "sentences": 3, "evidence": null}\n')
    done = built.snakemake("--config", "chunk_size=1", "--forcerun", "annotate")
    assert done.returncode == 0, done.stderr[-3000:]
    assert built.digests() == before


def test_a_run_ends_in_a_few_lines_that_say_where_things_are(built: Project) -> None:
    done = built.snakemake("--config", "chunk_size=1", "--forcerun", "render")
    said = done.stdout
    assert "Articles compared: 3" in said
    assert f"{Path('results') / 'briefing.pdf'}" in said
