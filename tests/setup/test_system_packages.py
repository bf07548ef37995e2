from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = Path(__file__).parents[2] / "scripts/setup/system_packages.py"
PANGO = SimpleNamespace(pango_version=lambda: 1_50_12)
LIBRARIES_OF_DEBIAN = ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"]


def script() -> Any:
    """The script as a module of its own."""
    spec = importlib.util.spec_from_file_location("system_packages", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, on a system that lacks nothing and lets nothing be installed."""
    module = script()
    monkeypatch.setattr(module, "load", lambda _: PANGO)
    monkeypatch.setattr(module, "lacks_venv", lambda: False)
    monkeypatch.setattr(module, "administrator", lambda: None)
    return module


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Leave these commands on the PATH and no other."""

    def leave(*commands: str) -> None:
        monkeypatch.setattr("shutil.which", lambda name: name if name in commands else None)

    return leave


def without(library: str) -> Callable[[str], object]:
    return lambda name: None if name == library else PANGO


def test_a_library_that_is_there_is_opened_and_one_that_is_not_is_none() -> None:
    module = script()
    module.LIBRARIES = {"c": 6, "no-such-library": 0}
    assert module.load("c") is not None
    assert module.load("no-such-library") is None


def test_nothing_is_installed_where_nothing_is_missing(
    system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(system, "install", installed.append)
    system.main()
    assert installed == []


def test_an_old_pango_counts_as_missing(system: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    old = SimpleNamespace(pango_version=lambda: 1_43_99)
    monkeypatch.setattr(system, "load", lambda _: old)
    assert system.missing_libraries() == ["libpango-1.0 of version 1.44 or later"]


def test_the_refusal_names_what_is_missing_and_the_line_to_type(
    system: Any, monkeypatch: pytest.MonkeyPatch, only: Callable[..., None]
) -> None:
    monkeypatch.setattr(system, "load", without("harfbuzz-subset"))
    only("apt-get")
    with pytest.raises(SystemExit) as stop:
        system.main()
    assert str(stop.value).splitlines() == [
        "Missing on this system: libharfbuzz-subset. Type this, then make again:",
        "    sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    ]


def test_one_line_covers_libraries_and_venv(system: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "load", without("pango-1.0"))
    monkeypatch.setattr(system, "lacks_venv", lambda: True)
    venv = f"python3.{sys.version_info.minor}-venv"
    assert system.debian_packages() == [*LIBRARIES_OF_DEBIAN, venv]


def test_venv_is_asked_for_only_where_an_environment_is_to_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = script()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert module.lacks_venv(tmp_path / "none")
    assert not module.lacks_venv(tmp_path)


@pytest.mark.parametrize(
    ("manager", "line"),
    [("dnf", "sudo dnf install pango harfbuzz"), ("brew", "brew install pango")],
)
def test_the_line_is_that_of_the_package_manager_found(
    system: Any, only: Callable[..., None], manager: str, line: str
) -> None:
    only(manager)
    assert system.advice(LIBRARIES_OF_DEBIAN).splitlines() == [f"    {line}"]


def test_every_line_is_given_where_no_package_manager_is_known(
    system: Any, only: Callable[..., None]
) -> None:
    only()
    assert system.advice(["libpango-1.0-0"]).splitlines() == [
        "    sudo apt-get install libpango-1.0-0",
        "    sudo dnf install pango harfbuzz",
        "    brew install pango",
    ]


def test_packages_are_installed_from_fresh_lists_and_looked_for_again(
    system: Any, monkeypatch: pytest.MonkeyPatch, only: Callable[..., None]
) -> None:
    commands: list[list[str]] = []
    present = False

    def run(command: list[str]) -> int:
        nonlocal present
        commands.append(command)
        present = "install" in command
        return 0

    only("apt-get")
    monkeypatch.setattr(system, "administrator", lambda: ["sudo", "-n"])
    monkeypatch.setattr(system, "load", lambda _: PANGO if present else None)
    monkeypatch.setattr(system, "run", run)
    system.main()
    update, install = commands
    assert update[:2] == install[:2] == ["sudo", "-n"]
    assert update[-1] == "update"
    assert install[-3:] == LIBRARIES_OF_DEBIAN


def test_what_the_tests_want_is_installed_where_it_can_be(
    system: Any, only: Callable[..., None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(system, "install", installed.append)
    monkeypatch.setattr(system, "JAXB", tmp_path / "jaxb.jar")
    monkeypatch.setattr("sys.argv", ["system_packages.py", "--for-tests"])
    only("apt-get")
    system.main()  # and what is still missing stops nothing
    assert installed == [["default-jdk-headless", "libjaxb-java"]]
    only("apt-get", "javac")
    (tmp_path / "jaxb.jar").touch()
    system.main()
    assert len(installed) == 1


def test_the_script_needs_nothing_but_the_standard_library() -> None:
    # Loaded under another name than __main__, it installs nothing.
    load = f"import runpy; runpy.run_path({str(SCRIPT)!r})"
    finished = subprocess.run(
        [sys.executable, "-I", "-S", "-c", load], capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stderr
