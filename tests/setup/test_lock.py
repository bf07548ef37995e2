from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PINS = re.split(r"^(?=\S)", LOCK, flags=re.MULTILINE)[1:]


def pinned(name: str) -> list[str]:
    """Versions in the lock; one package may have several, for several versions of Python."""
    return re.findall(rf"^{re.escape(canonicalize_name(name))}==(\S+)", LOCK, re.MULTILINE)


@pytest.mark.parametrize(
    "text", [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
)
def test_every_dependency_is_pinned_within_its_bounds(text: str) -> None:
    requirement = Requirement(text)
    versions = pinned(requirement.name)
    assert versions, f"{requirement.name} is not in requirements.lock: make lock"
    assert all(requirement.specifier.contains(version) for version in versions)


def test_every_pin_has_hashes_and_no_address() -> None:
    assert [pin for pin in PINS if "--hash=sha256:" not in pin] == []
    assert "://" not in LOCK


def test_the_pinned_uv_can_build_the_project_itself() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]
    (backend,) = map(Requirement, build["requires"])
    assert backend.name == "uv_build"
    assert [backend.specifier.contains(version) for version in pinned("uv")] == [True]
