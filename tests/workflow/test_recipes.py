"""A stage must be redone when, and only when, something it reads has changed."""

from __future__ import annotations

import ast
import hashlib
import os
from typing import TYPE_CHECKING

import grimp
import pytest

from counterpoint.workflow.recipes import PACKAGE, STAGES, digest, files, versions, word_lists

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = PACKAGE.parent


def imported(script: Path) -> set[str]:
    """The modules of the package that a stage script imports by name."""
    found = set()
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("counterpoint"):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {str(node.module)}
    return found


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("counterpoint", cache_dir=None)


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_lists_just_the_rooms_that_it_imports(stage: str, graph: grimp.ImportGraph) -> None:
    reached, pending = set(), imported(SCRIPTS / f"{stage}.py") & graph.modules
    while pending:  # importing a.b.c runs a.b as well
        reached |= pending
        parents = {module.rpartition(".")[0] for module in pending} - {"counterpoint", ""}
        found = parents.union(*(graph.find_modules_directly_imported_by(m) for m in pending))
        if "counterpoint.metrics" in found:  # which finds its modules by their being there
            found |= {module for module in graph.modules if ".metrics." in module}
        pending = found - reached
    rooms = {module.split(".")[1] for module in reached if "." in module}
    assert rooms == {"records", *STAGES[stage].rooms}


def test_word_lists_and_templates_are_among_the_files() -> None:
    assert any(path.suffix == ".tsv" for path in files("annotate"))
    assert any(path.name == "briefing.css" for path in files("render"))
    assert any(path.name.endswith(".j2") for path in files("render"))


def test_caches_hidden_files_and_backups_are_not() -> None:
    names = [path.name for stage in STAGES for path in files(stage)]
    assert not [name for name in names if name.startswith(".") or name.endswith(("~", ".pyc"))]


def test_the_digest_follows_content_and_name_and_not_time_or_place(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        folder.mkdir()
        (folder / "list.tsv").write_text("may\tmodal\n")
    os.utime(second / "list.tsv", (0, 0))
    same = digest([first / "list.tsv"])
    assert digest([second / "list.tsv"]) == same
    (second / "list.tsv").write_text("may\tmodal\nmight\tmodal\n")
    assert digest([second / "list.tsv"]) != same
    (first / "list.tsv").rename(first / "other.tsv")
    assert digest([first / "other.tsv"]) != same


def test_every_package_that_a_stage_names_is_installed() -> None:
    for stage in STAGES.values():
        assert "not installed" not in versions(stage.packages).values()


def test_a_package_that_is_missing_is_said_to_be() -> None:
    assert versions(["no-such-package"]) == {"no-such-package": "not installed"}


def test_word_lists_are_named_with_their_room_counted_and_hashed() -> None:
    lists = {row["name"]: row for row in word_lists()}
    assert {"language/hedging/hedges", "sources/words"} <= lists.keys()
    for name, row in lists.items():
        room, _, file = name.rpartition("/")
        content = (PACKAGE / room / "data" / f"{file}.tsv").read_bytes()
        assert row["entries"] == len(content.splitlines()) - 1
        assert row["sha256"] == hashlib.sha256(content).hexdigest()
