"""After whatever was done to it, one `snakemake` gives the bytes of a build from nothing.

A short form of what tests/benchmarks/faults.py does at length.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from .trials import STEPS, fresh, kill

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Project = Any  # tests/workflow/project.py


def test_a_build_that_was_killed_is_taken_up_by_the_next(
    copy: Callable[[Path], Project], tmp_path: Path, built: Project
) -> None:
    project = copy(tmp_path / "project")
    for seconds in (1.5, 4):
        kill(project, seconds)
    done = project.snakemake()
    assert done.returncode == 0, done.stderr[-2000:]
    assert project.digests() == built.digests()


def test_any_steps_give_the_bytes_of_a_build_from_nothing(project: Project) -> None:
    chance = random.Random(23)  # noqa: S311
    for step in (*STEPS, *chance.sample(STEPS, len(STEPS))):
        step(project, chance)
    done = project.snakemake()
    assert done.returncode == 0, done.stderr[-2000:]
    assert project.digests() == fresh(project, "fresh")
