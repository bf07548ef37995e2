"""The daily use: change something, run snakemake again, get what a build from nothing gives."""

from __future__ import annotations

import csv
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Project = Any  # tests/workflow/project.py
ADDED = """Museum to close for two years

By Ines Okoro

4 May 2024

The city museum will close for two years while its roof is rebuilt, the council said on Friday.
About 90 people work there, and some fear that they may not come back.

“The roof could fail in the next storm,” said Tom Adeyemi, a structural engineer at Hadley College.
He said the work would probably cost more than the council expects.
"""


def change(project: Project) -> None:
    """Change the sources in every way at once; test_plan.py has each by itself."""
    (project.seeds / "museum.txt").write_text(ADDED, encoding="utf-8")
    body = ADDED.partition("2024\n\n")[2]
    rows = [{"id": f"row/{n}", "text": body.replace("90", str(n))} for n in (50, 60)]
    export = "".join(f"{json.dumps(row)}\n" for row in rows)
    (project.seeds / "export.jsonl").write_text(export, encoding="utf-8")
    (project.seeds / "sources.csv").write_text("file,outlet\nmuseum.txt,The Hadley Echo\n")
    (project.seeds / "agency.txt").unlink()
    (project.seeds / "column.txt").rename(project.seeds / "=1+1.txt")
    edited = project.seeds / "report.txt"
    edited.write_text(edited.read_text() + "\nPerhaps 40 will stay.\n")
    os.utime(edited, (978_307_200, 978_307_200))  # older than what was made of it


def test_changed_sources_give_the_bytes_of_a_build_from_nothing_whatever_the_machine(
    project: Project, copy: Callable[[Path], Project], tmp_path: Path
) -> None:
    change(project)
    project.build()
    other = copy(tmp_path / "some other folder" / "project")
    change(other)
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
    assert project.digests() == other.digests("elsewhere")
    results = project.folder / "results"
    for table in (results / "measures.csv", *(results / "tables").iterdir()):
        assert live(table) == []
    assert "'=1+1,words," in (results / "measures.csv").read_text()
    assert "Nothing to be done" in project.build().stderr


def live(table: Path) -> list[str]:
    """The cells that a spreadsheet would work out, and which are no numbers."""
    with table.open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    signs = [cell for cell in cells if cell.startswith(tuple("=+-@\t\r"))]
    return [cell for cell in signs if not re.fullmatch(r"-[\d.]+(e-?\d+)?", cell)]


def test_touching_a_source_without_changing_it_redoes_nothing(project: Project) -> None:
    for source in project.seeds.iterdir():
        source.touch()
    assert project.planned() == set()


def test_an_edited_word_list_redoes_what_depends_on_it(project: Project) -> None:
    path = project.folder / "scripts/counterpoint/language/hedging/data/hedges.tsv"
    path.write_bytes(path.read_bytes() + b"\n")
    os.utime(path, (0, 0))  # as one brought back from a backup
    assert project.planned() == {"annotate", "measure", "compare", "render"}


def test_a_run_ends_in_a_few_lines_that_say_where_things_are(built: Project) -> None:
    said = (built.folder.parent / "said.txt").read_text()
    assert "Articles compared: 3" in said
    assert f"{Path('results') / 'briefing.pdf'}, briefing.html" in said
