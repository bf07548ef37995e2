"""The results folder: it is ours by a mark that a build wrote, and one run at a time works in it.

Nothing is written into a folder of anyone else's, and in our own nothing is removed or overwritten
but what a build lists as its output.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from counterpoint.workflow.recipes import REPORT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

BOOKS = ".counterpoint"  # what we keep there for ourselves: the mark, the receipts, the locks
MARK = "built.json"
NAME = "counterpoint"
FOLDERS = (BOOKS, "chunks", "logs", "memo", "tables", "set_aside")


def require_own(results: Path, sources: Path) -> None:
    """Stop where a build could overwrite something of the user's, or read back what it writes.

    Raises:
        ValueError: it lies in the sources folder, is no folder, holds files but not our mark, leads
            elsewhere by a link, or holds tables that are none of the briefing's.
        OSError: it cannot be read.
    """
    if results.resolve().is_relative_to(sources.resolve()):
        raise ValueError(
            f"results: {str(results)!r} lies in the sources folder; what is built would be read as "
            "a source. Name a folder outside it"
        )
    if results.exists() and not results.is_dir():
        raise ValueError(f"results: {str(results)!r} is no folder. Name a new or an empty folder")
    held = any(path.name != BOOKS for path in results.iterdir()) if results.is_dir() else False
    if held and not _is_marked(results):
        raise ValueError(
            f"results: the folder {str(results)!r} holds files, and no build has left its mark "
            f"there ({BOOKS}/{MARK}); a build could overwrite them. Name a new or an empty folder. "
            "If it was built by an earlier version, remove it: all in it can be built again"
        )
    for name in FOLDERS:
        if (results / name).is_symlink():
            raise ValueError(
                f"results: {str(results / name)!r} is a link, through which nothing is written. "
                "Put a folder there, or nothing"
            )
    _require_own_tables(results / "tables")


def _is_marked(results: Path) -> bool:
    with suppress(OSError, ValueError, LookupError, TypeError):
        mark = json.loads((results / BOOKS / MARK).read_text(encoding="utf-8"))
        return bool(mark["name"] == NAME)
    return False


def _require_own_tables(tables: Path) -> None:
    """Stop at a table of someone else's: what lies among ours would travel in the briefing."""
    rows = (REPORT / "files.csv").read_text(encoding="utf-8").splitlines()
    known = {row.partition(",")[0] for row in rows}
    for path in sorted(tables.glob("*.csv")):
        if path.name not in known:
            raise ValueError(
                f"{path} is no table of the briefing. Move it elsewhere; it is left as it is"
            )


def require_writable(folder: Path) -> None:
    """Stop where a run could not keep its records, rather than in the middle of a job.

    Raises:
        PermissionError: the folder may not be written to.
    """
    if folder.exists() and not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, "it may not be written to", str(folder))


def mark(results: Path, version: str, built_of: Mapping[str, Any]) -> None:
    """Mark a folder as ours before anything is built into it, with what the build is made of."""
    path = results / BOOKS / MARK
    content = {"name": NAME, "version": version, **built_of}
    draft = path.with_suffix(".part")
    draft.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    draft.replace(path)


def lock(results: Path) -> IO[str]:
    """Take the folder for one run; whoever holds it lets go by ending, in whatever way.

    Returns:
        What holds it, for as long as it is kept open.

    Raises:
        ValueError: another run is at work there, or a job of one that was killed.
        OSError: the folder cannot be made or written to.
    """
    books = results / BOOKS
    books.mkdir(parents=True, exist_ok=True)
    run = _locked(books / "run.lock")
    if run is None:
        raise ValueError(
            f"Another run of snakemake is at work in {str(results)!r}. Wait until it has ended, or "
            "name another folder: snakemake --config results=FOLDER"
        )
    jobs = _locked(books / "jobs.lock")
    if jobs is None:
        raise ValueError(
            f"A run in {str(results)!r} was killed, and a job of it is still at work. It ends by "
            "itself; run snakemake again in a minute"
        )
    jobs.close()
    return run


def _locked(path: Path) -> IO[str] | None:
    file = path.open("a", encoding="utf-8")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    except OSError:  # a file system without locks
        pass
    return file
