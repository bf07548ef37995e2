"""A copy of the project with a tiny corpus, built once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Project = Any  # tests/workflow/project.py


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, copy: Callable[[Path], Project]) -> Project:
    project = copy(tmp_path_factory.mktemp("reruns") / "project")
    project.build()
    project.first.update(project.digests())
    return project
