"""Kills and random steps at length: `cd tests; python -m benchmarks.faults [KILLS] [STEPS]`.

Works in a temporary copy of the project with the tiny corpus. Each kill ends a build, and all that
it has started, at a random moment; the next bare `snakemake` has to give the bytes of a build from
nothing. Steps change sources, settings, results and snakemake's own records; every fifth and at
the end the results have to be those of a build from nothing.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from faults.trials import STEPS, edit, fresh, kill
from workflow.project import Project, copied

LONGEST = 12.0  # seconds after which a build is killed
SIGNALS = (signal.SIGKILL,) * 3 + (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def kills(project: Project, number: int, chance: random.Random) -> list[str]:
    """Kill builds, each at a moment of its own, and say what did not recover."""
    failures, at_work = [], 0
    for trial in range(number):
        shutil.rmtree(project.folder / "results", ignore_errors=True)
        if trial % 2:  # half of them from nothing, half after an edit
            edit(project, chance)
            project.snakemake()
            edit(project, chance)
        how, after = chance.choice(SIGNALS), chance.uniform(0.5, LONGEST)
        at_work += kill(project, after, how)
        done = project.snakemake()
        if done.returncode or project.digests() != fresh(project, "fresh"):
            failures.append(f"{how.name} after {after:.1f} s: {done.stderr[-500:]}")
    _say(f"{number - len(failures)} of {number} kills recovered ({at_work} were still at work)")
    return failures


def steps(project: Project, number: int, chance: random.Random) -> list[str]:
    """Take steps, build after each, and say after which the results were not as from nothing."""
    failures = []
    for step in range(1, number + 1):
        change = chance.choice(STEPS)
        change(project, chance)
        done = project.snakemake()
        if done.returncode:
            failures.append(f"step {step} ({change.__name__}): {done.stderr[-500:]}")
        elif step % 5 == 0 or step == number:
            shutil.rmtree(project.folder / "fresh", ignore_errors=True)
            if project.digests() != fresh(project, "fresh"):
                failures.append(f"step {step} ({change.__name__}): other bytes than from nothing")
    _say(f"{number} steps, {len(failures)} failures")
    return failures


def main(kill_trials: int = 50, random_steps: int = 60) -> int:
    """Run both trials and print what failed."""
    chance = random.Random(14)  # noqa: S311
    with tempfile.TemporaryDirectory(prefix="counterpoint-") as folder:
        os.environ.pop("PYTHONPATH", None)
        failures = kills(copied(Path(folder) / "killed"), kill_trials, chance)
        failures += steps(copied(Path(folder) / "changed"), random_steps, chance)
    _say(*failures)
    return len(failures)


def _say(*lines: str) -> None:
    print(*lines, sep="\n", flush=True)  # noqa: T201  what the command is for


if __name__ == "__main__":
    sys.exit(bool(main(*map(int, sys.argv[1:]))))
