"""A copy of the project with a tiny corpus: to be changed, built, killed, damaged."""

from __future__ import annotations

import compileall
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve()
PROJECT = HERE.parents[2]
TINY = PROJECT / "tests" / "corpora" / "tiny"
PARTS = ("Snakefile", "briefing.yaml", "profiles", "report", "scripts")
BUILT = (
    "briefing.pdf",
    "briefing.html",
    "documents.jsonl",
    "evidence.jsonl",
    "measures.csv",
    "sentences.jsonl",
)


@dataclass(frozen=True)
class Project:
    """A copy of the project with a corpus of its own."""

    folder: Path

    @property
    def seeds(self) -> Path:
        return self.folder / "seeds"

    def snakemake(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "snakemake", *arguments, **variables)

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment(**variables),
            capture_output=True,
            text=True,
            check=False,
        )

    def environment(self, **variables: str) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(self.folder / "scripts"), **variables}

    def build(self, *config: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Build in groups of two articles, unless said otherwise."""
        done = self.snakemake("--config", "chunk_size=2", *config, **variables)
        assert done.returncode == 0, done.stderr[-3000:]
        return done

    def planned(self) -> set[str]:
        """The rules that snakemake would run now."""
        done = self.snakemake("--dry-run", "--config", "chunk_size=2")
        assert done.returncode == 0, done.stderr[-3000:]
        jobs = re.findall(r"^(\w+) +\d+$", done.stdout + done.stderr, re.MULTILINE)
        return set(jobs) - {"total"}

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


def copied(folder: Path) -> Project:
    folder.mkdir(parents=True)
    ignore = shutil.ignore_patterns("__pycache__")
    for part in PARTS:
        source = PROJECT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=ignore)
        else:
            shutil.copy(source, folder / part)
    shutil.copytree(TINY, folder / "seeds")
    compileall.compile_dir(folder / "scripts", quiet=1)  # as set-up does
    return Project(folder)


def built_once(folder: Path) -> Project:
    """Build a copy in a folder, or wait for the process that does; what was said lies beside it."""
    project, said = Project(folder / "built"), folder / "said.txt"
    with (folder / "built.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not said.exists():
            said.write_text(copied(project.folder).build().stdout)
    return project


def twin(project: Project, folder: Path) -> Project:
    """Copy a project with all that was built in it."""
    shutil.copytree(project.folder, folder, symlinks=True)
    return Project(folder)
