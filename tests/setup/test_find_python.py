from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "scripts/setup/find_python.sh"


def find(folder: Path, minimum: str = "3.11", **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(SCRIPT), minimum],
        env={"PATH": str(folder), **env},
        capture_output=True,
        text=True,
        check=False,
    )


def command(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def this_python(path: Path) -> None:
    command(path, f'exec "{sys.executable}" "$@"')


# A version manager's shim for a version that is not switched on.
SHIM = "echo 'command not found' >&2; exit 127"

BENEATH = str(getattr(sys, "_base_executable", sys.executable))


def test_python3_is_taken_where_it_is_new_enough(tmp_path: Path) -> None:
    this_python(tmp_path / "python3")
    command(tmp_path / "python3.13", SHIM)
    assert find(tmp_path).stdout.strip() == BENEATH


def test_a_command_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    command(tmp_path / "python3", SHIM)
    command(tmp_path / "python3.13", SHIM)
    this_python(tmp_path / "python3.12")
    assert find(tmp_path).stdout.strip() == BENEATH


def test_an_old_python_is_named_in_the_refusal(tmp_path: Path) -> None:
    this_python(tmp_path / "python3")
    found = find(tmp_path, minimum="9.9")
    assert found.returncode == 1
    assert found.stdout == ""
    version = ".".join(map(str, sys.version_info[:3]))
    assert "No Python 9.9 or later among: python3" in found.stderr
    assert f"python3 is Python {version}" in found.stderr
    assert "make PYTHON=" in found.stderr


def test_the_python_asked_for_is_the_only_one_tried(tmp_path: Path) -> None:
    this_python(tmp_path / "python3")
    found = find(tmp_path, PYTHON=str(tmp_path / "no such python"))
    assert found.returncode == 1
    assert f"among: {tmp_path / 'no such python'}." in found.stderr


def test_a_python_whose_path_has_a_space_is_found(tmp_path: Path) -> None:
    this_python(tmp_path / "my python")
    assert find(tmp_path, PYTHON=f"{tmp_path}{os.sep}my python").stdout.strip() == BENEATH
