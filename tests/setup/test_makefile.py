from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TARGETS = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", *arguments]
    # Under `make test` this make would take over the flags of that one.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    finished = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    return finished.stdout


def test_help_tells_of_every_target() -> None:
    assert re.findall(r"^  make (\w+) +\w", make("help"), re.MULTILINE) == TARGETS


def test_the_briefing_is_what_make_alone_makes() -> None:
    assert make("--dry-run") == make("--dry-run", "briefing")


@pytest.mark.parametrize("target", ["briefing", "test", "lock"])
def test_set_up_comes_before(target: str) -> None:
    first = make("--dry-run", target).splitlines()[0]
    assert first.endswith("scripts/setup/environment.sh")


def test_tests_come_last_so_that_their_verdict_is_the_last_line() -> None:
    assert make("--dry-run", "test").splitlines()[-1].endswith("/pytest")


@pytest.mark.parametrize(("mark", "left"), [("built.json", ["seeds"]), ("x", ["results", "seeds"])])
def test_clean_removes_what_was_built_and_no_more(
    tmp_path: Path, mark: str, left: list[str]
) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "results" / ".counterpoint").mkdir(parents=True)
    (tmp_path / "results" / ".counterpoint" / mark).touch()
    command = ["make", "-C", str(tmp_path), "-f", str(ROOT / "Makefile"), "clean"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode != 0) == ("was not built here" in done.stderr) == ("results" in left)
    assert sorted(path.name for path in tmp_path.iterdir()) == left
