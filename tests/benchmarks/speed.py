"""How long a build takes: `python tests/benchmarks/speed.py`.

Works in a temporary copy of the project, and prints the least and the median wall time of a clean
build of the seeds, of a second one with nothing to do and of one with an article more.
"""

from __future__ import annotations

import compileall
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HOME = Path(__file__).resolve().parents[2]
ADDED = HOME / "tests/corpora/tiny/report.txt"
RUNS = 3
TARGETS = {"clean build": 12.0, "nothing to do": 2.5, "one article more": 10.0}  # seconds
_LEFT_BEHIND = shutil.ignore_patterns(".*", "results", "tests", "__pycache__")


def main() -> None:
    """Measure, and print the figures beside their targets."""
    with tempfile.TemporaryDirectory(prefix="counterpoint-") as folder:
        project = Path(folder) / "project"
        shutil.copytree(HOME, project, ignore=_LEFT_BEHIND)
        compileall.compile_dir(project / "scripts", quiet=1)  # as set-up does
        rounds = [measure(project) for _ in range(RUNS)]
    times = {case: [seconds[case] for seconds, _ in rounds] for case in TARGETS}
    stages = {stage: [spent[stage] for _, spent in rounds] for stage in rounds[0][1]}
    print(report(times, stages))  # noqa: T201  what the command is for


def measure(project: Path) -> tuple[dict[str, float], dict[str, float]]:
    """Build three times: from nothing, with nothing to do, and with an article more.

    Returns:
        Wall seconds of each build, and those of the stages of the first.
    """
    for built in ("results", ".snakemake"):
        shutil.rmtree(project / built, ignore_errors=True)
    clean = build(project)
    stages = stage_times(project)
    idle = build(project)
    added = Path(shutil.copy(ADDED, project / "seeds"))
    more = build(project)
    added.unlink()
    return dict(zip(TARGETS, (clean, idle, more), strict=True)), stages


def build(project: Path) -> float:
    """Run snakemake in a project, and give the wall seconds.

    Raises:
        RuntimeError: the build failed; holds what snakemake said.
    """
    # The installed package is the one of the tree that was copied, not the copy.
    environment = os.environ | {"PYTHONPATH": str(project / "scripts")}
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "snakemake"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(f"snakemake failed in {project}:\n{done.stdout}{done.stderr}")
    return seconds


def stage_times(project: Path) -> dict[str, float]:
    """Give the wall seconds of each stage, first job to last, from snakemake's own records."""
    # Folders among the records hold those whose names are too long for a file's.
    files = (file for file in (project / ".snakemake/metadata").rglob("*") if file.is_file())
    records = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    starts = sorted((record["starttime"], record["rule"]) for record in records)
    ends = sorted((record["endtime"], record["rule"]) for record in records)
    first = {rule: start for start, rule in reversed(starts)}
    last = {rule: end for end, rule in ends}
    return {rule: last[rule] - first[rule] for rule in sorted(first, key=first.__getitem__)}


def report(times: Mapping[str, Sequence[float]], stages: Mapping[str, Sequence[float]]) -> str:
    """Set the figures in columns."""
    lines = [f"{'seconds':18}{'min':>8}{'median':>8}{'target':>8}"]
    for case, seconds in times.items():
        least, middle = min(seconds), statistics.median(seconds)
        over = "  over" if middle > TARGETS[case] else ""
        lines.append(f"{case:18}{least:8.2f}{middle:8.2f}{TARGETS[case]:8.1f}{over}")
    lines += ["", f"{'clean build, ms':18}{'min':>8}{'median':>8}"]
    for stage, seconds in stages.items():
        least, middle = min(seconds), statistics.median(seconds)
        lines.append(f"{stage:18}{1000 * least:8.0f}{1000 * middle:8.0f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
