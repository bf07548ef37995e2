"""Trials of a copy of the project: killed at any moment, and changed step by step at random."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

Project = Any  # tests/workflow/project.py
WORDS = (
    "The council said on Friday that the museum may close for {} years.",
    "“It could cost {} million,” said Tom Adeyemi, a structural engineer at Hadley College.",
    "Ines Okoro told reporters that about {} people perhaps work there.",
)


def kill(project: Project, after: float, how: signal.Signals = signal.SIGKILL) -> bool:
    """Start a build and end it, with all that it has started, after some seconds.

    Returns:
        Whether it was still at work.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "snakemake"],
        cwd=project.folder,
        env=project.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as build:
        time.sleep(after)
        alive = build.poll() is None
        if alive:
            os.killpg(build.pid, how)
        build.wait()
    return alive


def add(project: Project, chance: random.Random) -> None:
    body = "\n\n".join(sentence.format(chance.randint(2, 99)) for sentence in WORDS * 3)
    (project.seeds / f"{chance.randint(0, 10**6)}.txt").write_text(f"Museum to close\n\n{body}\n")


def edit(project: Project, chance: random.Random) -> None:
    source = chance.choice(sorted(project.seeds.glob("*.txt")))
    times = source.stat()
    source.write_text(source.read_text() + f"\nPerhaps {chance.randint(2, 99)} will stay.\n")
    if chance.random() < 1 / 3:  # as an archive or a clock may do
        os.utime(source, (4_102_444_800, 4_102_444_800))
    elif chance.random() < 1 / 2:
        os.utime(source, ns=(times.st_atime_ns, times.st_mtime_ns))


def rename(project: Project, chance: random.Random) -> None:
    source = chance.choice(sorted(project.seeds.glob("*.txt")))
    source.rename(source.with_stem(f"{source.stem[:20]} {chance.randint(0, 999)}"))
    (project.seeds / "sources.csv").unlink(missing_ok=True)


def remove(project: Project, chance: random.Random) -> None:
    sources = sorted(project.seeds.glob("*.txt"))
    if len(sources) > 2:
        chance.choice(sources).unlink()
        (project.seeds / "sources.csv").unlink(missing_ok=True)


def restate(project: Project, chance: random.Random) -> None:
    source = chance.choice(sorted(project.seeds.glob("*.txt")))
    row = f"{source.name},Outlet {chance.randint(0, 9)},2024-05-{chance.randint(10, 28)}"
    (project.seeds / "sources.csv").write_text(f"file,outlet,date\n{row}\n")


def set_anew(project: Project, chance: random.Random) -> None:
    """Change a setting: the order of the articles, how they are grouped, a colour, a title."""
    setting = chance.choice(
        [
            f"order: {chance.choice(['name', 'date'])}",
            f"duplicates: {chance.choice(['once', 'all'])}",
            f"chunk_size: {chance.choice([1, 2, 250])}",
            f"title: Trial {chance.randint(0, 9)}",
        ]
    )
    (project.folder / "briefing.yaml").write_text(f"{setting}\n")


def damage(project: Project, chance: random.Random) -> None:
    """Cut, edit or remove a result; without its mark the folder would be none of ours."""
    held = sorted((project.folder / "results").rglob("*"))
    files = [path for path in held if path.is_file() and path.name != "built.json"]
    if not files:
        return
    file = chance.choice(files)
    content = file.read_bytes()
    if chance.random() < 1 / 3:
        file.unlink()
    else:
        file.write_bytes(content[: chance.randint(0, len(content))] + b"x" * chance.randint(0, 1))


def forget(project: Project, _: random.Random) -> None:
    """Lose all that snakemake knows, as where results are copied to another clone."""
    folder = project.folder / ".snakemake"
    if folder.exists():
        folder.rename(project.folder.parent / f"forgotten-{time.monotonic_ns()}")


STEPS: tuple[Callable[[Project, random.Random], None], ...] = (
    add,
    edit,
    rename,
    remove,
    restate,
    set_anew,
    damage,
    forget,
)


def fresh(project: Project, name: str) -> dict[str, str]:
    """Give the digests of a build from nothing of what the project holds now."""
    done = project.snakemake("--config", f"results={name}")
    assert done.returncode == 0, done.stderr[-2000:]
    return project.digests(name)
