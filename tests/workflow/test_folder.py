"""A folder is ours by the mark of a build; of anyone else's nothing is removed or overwritten."""

from __future__ import annotations

import fcntl
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.workflow import folder

if TYPE_CHECKING:
    from pathlib import Path

Project = Any  # tests/workflow/project.py
FUTURE = (4_102_444_800, 4_102_444_800)  # the year 2100


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """A folder that a build has marked."""
    results = tmp_path / "results"
    folder.lock(results).close()
    folder.mark(results, "1", {})
    return results


def objection(results: Path) -> str:
    with pytest.raises(ValueError, match=r".") as fault:
        folder.require_own(results, results.parent / "sources")
    return str(fault.value)


def test_a_folder_of_the_users_is_refused_whatever_its_parts_are_called(
    built: Project, tmp_path: Path
) -> None:
    for name in ("logs/a.txt", "chunks/b.txt", "tables/mine.csv", "documents.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("mine")
    held = sorted(tmp_path.rglob("*"))
    done = built.snakemake("--config", f"results={tmp_path}")
    assert done.returncode == 1
    assert "no build has left its mark" in done.stderr
    assert "built by an earlier version, remove it" in done.stderr
    assert sorted(tmp_path.rglob("*")) == held
    assert all(path.read_text() == "mine" for path in held if path.is_file())


def test_a_folder_that_is_new_empty_or_ours_is_taken(tmp_path: Path, results: Path) -> None:
    (tmp_path / "empty").mkdir()
    (results / "documents.jsonl").touch()
    for name in ("new", "empty", "results"):
        folder.require_own(tmp_path / name, tmp_path / "sources")


def test_a_run_that_ended_before_its_mark_has_not_lost_the_folder(tmp_path: Path) -> None:
    folder.lock(tmp_path / "results").close()
    folder.require_own(tmp_path / "results", tmp_path / "sources")


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"name": "another"}'])
def test_a_mark_of_another_program_is_none(results: Path, content: str) -> None:
    (results / "some.txt").touch()
    (results / folder.BOOKS / folder.MARK).write_text(content)
    assert "no build has left its mark" in objection(results)


def test_what_is_no_folder_is_told_from_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "is no folder" in objection(tmp_path / "file")


def test_a_table_of_someone_else_does_not_travel_in_the_briefing(results: Path) -> None:
    (results / "tables").mkdir()
    (results / "tables" / "mine.csv").write_text("1")
    assert "mine.csv is no table of the briefing. Move it elsewhere" in objection(results)


@pytest.mark.parametrize("name", folder.FOLDERS)
def test_nothing_is_written_through_a_link(results: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "private").mkdir()
    if name == folder.BOOKS:
        (results / name).rename(tmp_path / "books")
        (tmp_path / "private").rmdir()
        (tmp_path / "books").rename(tmp_path / "private")
    (results / name).symlink_to(tmp_path / "private")
    assert "is a link, through which nothing is written" in objection(results)


def test_what_else_lies_in_the_folder_outlives_a_build_and_what_is_damaged_is_built_anew(
    built: Project, project: Project
) -> None:
    results = project.folder / "results"
    mine = [results / "notes.txt", results / "tables" / ".~lock.entities.csv#"]
    for path in mine:
        path.write_text("mine")
    backup = results.parent / "backup.csv"  # of the same bytes on the disk, as some backups are
    backup.hardlink_to(results / "tables" / "entities.csv")
    (results / "tables" / "copies.csv").unlink()
    (results / "briefing.pdf").write_text("cut")
    shutil.rmtree(project.folder / ".snakemake")  # as in another clone
    for path in (*project.seeds.iterdir(), *results.rglob("*")):
        os.utime(path, FUTURE)
    done = project.build()
    assert "briefing.pdf was changed after it had been built. It is kept as" in done.stderr
    assert not backup.samefile(results / "tables" / "entities.csv")
    assert [path.read_text() for path in mine] == ["mine", "mine"]
    for path in mine:
        path.unlink()
    assert project.digests() == built.digests()
    assert "Nothing to be done" in project.build().stderr


def test_a_folder_that_cannot_be_written_to_is_told_before_any_work(
    results: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.require_writable(results)
    folder.require_writable(results / "new")
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(PermissionError, match="may not be written to"):
        folder.require_writable(results)


def test_one_run_at_a_time_works_in_a_folder(results: Path) -> None:
    held = folder.lock(results)
    with pytest.raises(ValueError, match="Another run of snakemake is at work in"):
        folder.lock(results)
    held.close()  # as when a process ends, in whatever way
    folder.lock(results).close()


def test_a_job_that_outlived_its_run_is_waited_for(results: Path) -> None:
    with (results / folder.BOOKS / "jobs.lock").open("a") as job:
        fcntl.flock(job, fcntl.LOCK_SH)
        with pytest.raises(ValueError, match="a job of it is still at work"):
            folder.lock(results)
    folder.lock(results).close()


def test_a_second_run_ends_with_a_sentence_and_the_lock_of_a_dead_one_is_none(
    built: Project, project: Project
) -> None:
    stale = project.folder / ".snakemake" / "locks" / "0.output.lock"
    stale.parent.mkdir(exist_ok=True)
    stale.write_text("results/briefing.pdf\n")
    config = ("--config", "chunk_size=3", "title=Two at once")
    with folder.lock(project.folder / "results"):
        done = project.snakemake(*config)
    assert done.returncode == 1
    said = done.stderr.splitlines()
    assert sum("Another run of snakemake is at work in 'results'" in line for line in said) == 1
    assert not [line for line in said if "Traceback" in line or "Snakefile" in line]
    assert project.digests() == built.digests()  # nothing was touched
    done = project.snakemake(*config, "--until", "normalize")
    assert done.returncode == 0
