"""The daily use: change something, run snakemake again, get what a build from nothing gives."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

Project = Any  # tests/workflow/project.py
LONG_AGO = (978_307_200, 978_307_200)
ADDED = """Museum to close for two years

By Ines Okoro

4 May 2024

The city museum will close for two years while its roof is rebuilt, the council said on Friday.
About 90 people work there, and some fear that they may not come back.

“The roof could fail in the next storm,” said Tom Adeyemi, a structural engineer at Hadley College.
He said the work would probably cost more than the council expects.
"""


def add(project: Project) -> None:
    (project.seeds / "added.txt").write_text(ADDED, encoding="utf-8")


def replace_by_an_older_file(project: Project) -> None:
    source = project.seeds / "added.txt"
    source.write_text(ADDED.replace("90 people", "120 people"), encoding="utf-8")
    os.utime(source, LONG_AGO)


def rename(project: Project) -> None:
    (project.seeds / "added.txt").rename(project.seeds / "a museum.txt")


def add_rows(project: Project) -> None:
    body = ADDED.partition("2024\n\n")[2]
    rows = [{"id": f"row/{n}", "text": body.replace("90", str(n))} for n in (50, 60)]
    export = project.seeds / "export.jsonl"
    export.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


def edit_a_row(project: Project) -> None:
    export = project.seeds / "export.jsonl"
    export.write_text(export.read_text().replace("About 60", "About sixty"), encoding="utf-8")


def state(project: Project) -> None:
    table = project.seeds / "sources.csv"
    table.write_text("file,outlet\na museum.txt,The Hadley Echo\n", encoding="utf-8")


def remove(project: Project) -> None:
    for name in ("a museum.txt", "export.jsonl", "sources.csv"):
        (project.seeds / name).unlink()


CHANGES = (add, replace_by_an_older_file, rename, add_rows, edit_a_row, state, remove)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_changed_source_gives_the_bytes_of_a_build_from_nothing(
    built: Project, change: Callable[[Project], None]
) -> None:
    before = built.chunks()
    change(built)
    built.build()
    after = built.chunks()
    touched = {name for name in before.keys() & after.keys() if before[name] != after[name]}
    # Two rows come at once, and what leaves at last lies in several groups.
    assert len(touched) <= {add_rows: 2, remove: len(before)}.get(change, 1)
    if change is remove:  # the sources are those of the first build again
        assert built.digests() == built.first
    else:
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
        ("report/screen.js", {"render"}),
        ("scripts/counterpoint/briefing/page.py", {"render"}),
        ("scripts/counterpoint/comparison/numbers.py", {"compare", "render"}),
        ("scripts/counterpoint/metrics/length.py", {"measure", "compare", "render"}),
        (
            "scripts/counterpoint/language/hedging/data/hedges.tsv",
            {"annotate", "measure", "compare", "render"},
        ),
        (
            "scripts/counterpoint/sources/statements/dates.py",
            {"normalize", "annotate", "measure", "compare", "render"},
        ),
        ("scripts/compare.py", {"compare", "render"}),
    ],
)
def test_an_edited_file_of_the_project_redoes_what_depends_on_it(
    built: Project, file: str, redone: set[str]
) -> None:
    path = built.folder / file
    content, times = path.read_bytes(), path.stat()
    try:
        path.write_bytes(content + b"\n")
        if "data" in path.parts:  # as a word list brought back from a backup
            os.utime(path, LONG_AGO)
        assert built.planned() == redone
    finally:
        path.write_bytes(content)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def test_the_same_inputs_give_the_same_bytes_whatever_the_machine(
    built: Project, copy: Callable[[Path], Project], tmp_path: Path
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
    assert other.digests("elsewhere") == built.first


def test_a_run_ends_in_a_few_lines_that_say_where_things_are(built: Project) -> None:
    first = built.said[0]
    assert "Articles compared: 3" in first
    assert f"{Path('results') / 'briefing.pdf'}, briefing.html" in first
