"""Set-up with a stand-in for Python, pip and uv that writes down what it is asked."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PYTHON = r"""#!/bin/sh
case "$*" in
  "- "*)          echo "$0" ;;
  "-c ") ;;
  "-c "*)         echo "$STAND_IN_VERSION" ;;
  --version)      echo "Python $STAND_IN_VERSION" ;;
  "-m venv .venv")
    echo venv >>calls
    mkdir -p .venv/bin
    cp "$0" .venv/bin/python
    echo "VIRTUAL_ENV=$(pwd -P)/.venv" >.venv/bin/activate ;;
  "-m pip install"*)
    echo "pip install" >>calls
    cat .venv/uv.lock >installed-by-pip
    cp "$STAND_IN_UV" .venv/bin/uv ;;
  "-m pip config get global.index-url") echo "$STAND_IN_INDEX" ;;
  "-m pip"*) ;;
  *)              echo "python $*" >>calls ;;
esac
"""

UV = r"""#!/bin/sh
[ "$*" = --version ] && exit
echo "uv $1 $2" >>calls
echo "$UV_DEFAULT_INDEX" >index
exit "$STAND_IN_UV_STATUS"
"""

LOCK = """\
first==1.0 \\
    --hash=sha256:00
uv==0.1 \\
    --hash=sha256:11 \\
    --hash=sha256:22
wasp==2.0 \\
    --hash=sha256:33
"""

SYNC = [
    "uv pip sync",
    "uv pip install",
    "python -m counterpoint.metrics.difficulty.pronunciation",
    "python -m compileall -q scripts/counterpoint",
]
CHECK = "python scripts/setup/system_packages.py"
FROM_NOTHING = [CHECK, "venv", "pip install", *SYNC]


class Project:
    """A folder with the set-up scripts of the project and nothing else of it."""

    def __init__(self, folder: Path, tools: Path) -> None:
        self.folder = folder
        self.python = tools / "python3"
        self.env = {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(tools),
            "STAND_IN_VERSION": "3.11.0",
            "STAND_IN_UV": str(tools / "uv"),
            "STAND_IN_UV_STATUS": "0",
            "STAND_IN_INDEX": "",
        }

    def set_up(self, **env: str) -> tuple[int, list[str]]:
        """Return the exit status and the calls made."""
        calls = self.folder / "calls"
        calls.unlink(missing_ok=True)
        finished = subprocess.run(
            ["sh", "scripts/setup/environment.sh"],
            cwd=self.folder,
            env={**self.env, **env},
            capture_output=True,
            check=False,
        )
        return finished.returncode, calls.read_text().splitlines() if calls.exists() else []


@pytest.fixture
def project(tmp_path: Path) -> Project:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, text in (("python3", PYTHON), ("uv", UV)):
        (tools / name).write_text(text)
        (tools / name).chmod(0o755)
    folder = tmp_path / "a project"
    shutil.copytree(
        ROOT / "scripts/setup",
        folder / "scripts/setup",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    (folder / "scripts/counterpoint/metrics/difficulty").mkdir(parents=True)
    (folder / "scripts/counterpoint/metrics/difficulty/pronunciation.py").touch()
    (folder / "pyproject.toml").write_text('[project]\nrequires-python = ">=3.11"\n')
    (folder / "requirements.lock").write_text(LOCK)
    return Project(folder, tools)


def test_an_environment_is_made_once(project: Project) -> None:
    assert project.set_up() == (0, FROM_NOTHING)
    assert project.set_up() == (0, [])


def test_pip_installs_the_pinned_uv_and_nothing_else(project: Project) -> None:
    project.set_up()
    assert (project.folder / "installed-by-pip").read_text().splitlines() == [
        "uv==0.1 \\",
        "    --hash=sha256:11 \\",
        "    --hash=sha256:22",
    ]


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_change_of_what_it_follows_from_is_installed_into_it(
    project: Project, changed: str
) -> None:
    project.set_up()
    with (project.folder / changed).open("a") as file:
        file.write("# changed\n")
    assert project.set_up() == (0, [CHECK, *SYNC])
    assert project.set_up() == (0, [])


def test_a_file_that_is_only_newer_changes_nothing(project: Project) -> None:
    project.set_up()
    os.utime(project.folder / "requirements.lock")
    assert project.set_up() == (0, [])


def test_a_failed_set_up_is_taken_up_again(project: Project) -> None:
    status, _ = project.set_up(STAND_IN_UV_STATUS="2")
    assert status != 0
    assert project.set_up() == (0, [CHECK, *SYNC])


def test_a_failed_renewal_does_not_pass_for_the_environment_before_it(project: Project) -> None:
    project.set_up()
    (project.folder / "requirements.lock").write_text(LOCK + "# changed\n")
    project.set_up(STAND_IN_UV_STATUS="2")
    (project.folder / "requirements.lock").write_text(LOCK)
    assert project.set_up() == (0, [CHECK, *SYNC])


@pytest.mark.parametrize("lost", ["bin/python", "bin/uv", "bin/activate"])
def test_an_environment_that_was_cut_short_is_made_anew(project: Project, lost: str) -> None:
    project.set_up()
    (project.folder / ".venv" / lost).unlink()
    (project.folder / ".venv/set-up").unlink()
    assert project.set_up() == (0, FROM_NOTHING)


def test_an_environment_whose_interpreter_is_gone_is_made_anew(project: Project) -> None:
    project.set_up()
    (project.folder / ".venv/bin/python").unlink()
    assert project.set_up() == (0, FROM_NOTHING)


def test_a_moved_folder_gets_an_environment_of_its_own(project: Project, tmp_path: Path) -> None:
    project.set_up()
    project.folder = project.folder.rename(tmp_path / "elsewhere")
    assert project.set_up() == (0, FROM_NOTHING)
    assert project.set_up() == (0, [])


def test_another_python_asked_for_gets_an_environment_of_its_own(
    project: Project, tmp_path: Path
) -> None:
    project.set_up()
    other = tmp_path / "other-python"
    other.write_text(PYTHON.replace("$STAND_IN_VERSION", "3.12.0"))
    other.chmod(0o755)
    assert project.set_up(PYTHON=str(other)) == (0, FROM_NOTHING)
    assert project.set_up(PYTHON=str(other)) == (0, [])
    assert project.set_up() == (0, [])  # no wish, no change


def test_the_index_that_pip_uses_is_handed_to_uv(project: Project) -> None:
    project.set_up(STAND_IN_INDEX="mirror")
    assert (project.folder / "index").read_text() == "mirror\n"


def test_an_index_set_for_uv_comes_first(project: Project) -> None:
    project.set_up(STAND_IN_INDEX="mirror", UV_DEFAULT_INDEX="ours")
    assert (project.folder / "index").read_text() == "ours\n"
