"""A copy of the project with a tiny corpus, built once, for what may go wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Project = Any  # tests/workflow/project.py


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, copy: Callable[[Path], Project]) -> Project:
    project = copy(tmp_path_factory.mktemp("faults") / "project")
    project.build("chunk_size=250")
    project.first.update(project.digests())
    return project
