"""What the documents name is there: files, folders, modules, functions, links, metrics."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING

import pytest

from counterpoint.metrics import families

from .package import PACKAGE, ROOT, TESTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOME = TESTS.parent
DOCUMENTS = [HOME / "README.md", HOME / "CONTRIBUTING.md", *sorted((HOME / "docs").rglob("*.md"))]
ROOMS = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
TOP = {path.name for path in HOME.iterdir()} - {"results"}  # which a build makes
CODE = re.compile(r"`([^`\n]+)`")
OPTIONAL = {"seeds/sources.csv"}  # which a user may add
LINK = re.compile(r"\]\(([^)#]+)")
NAME = re.compile(r"[a-z]\w*(\.\w+)+")


def paths(document: Path) -> Iterator[str]:
    """Give the files and folders of the project that a document names in code."""
    for code in CODE.findall(document.read_text(encoding="utf-8")):
        for word in code.split():
            if word.split("/")[0] in TOP and re.fullmatch(r"[\w./-]+", word):
                yield word


def names(document: Path) -> Iterator[str]:
    """Give the modules and functions that a document names: a room, a dot and more."""
    for code in CODE.findall(document.read_text(encoding="utf-8")):
        named = NAME.fullmatch(code) and code.split(".")[0] in ROOMS
        if named and code not in TOP:  # briefing.yaml is a file
            yield code


def stands_for_something(name: str) -> bool:
    """Tell whether a name is that of a module of the package, or of something in one."""
    parts, held = name.split("."), importlib.import_module(ROOT)
    for depth, part in enumerate(parts):
        if not hasattr(held, part):
            try:
                importlib.import_module(".".join([ROOT, *parts[: depth + 1]]))
            except ImportError:
                return False
        held = getattr(held, part)
    return True


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(HOME)))
def test_what_a_document_names_is_there(document: Path) -> None:
    assert {path for path in paths(document) if not (HOME / path).exists()} <= OPTIONAL
    assert [name for name in names(document) if not stands_for_something(name)] == []
    links = LINK.findall(document.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (document.parent / link).exists()] == []


def test_the_walk_of_an_article_names_every_stage_and_many_functions() -> None:
    document = HOME / "docs" / "architecture.md"
    assert len(set(names(document))) > 40
    assert len(set(paths(document))) > 10


@pytest.mark.parametrize("name", ["metrics.no_such", "no_such.room", "metrics.finds.Finds.no_such"])
def test_a_name_of_nothing_is_seen(name: str) -> None:
    assert not stands_for_something(name)


def test_every_decision_is_in_the_list_of_them() -> None:
    folder = HOME / "docs" / "decisions"
    listed = LINK.findall((folder / "README.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(p.name for p in folder.glob("*.md") if p.stem != "README")


def test_the_readme_names_no_metric_that_there_is_not_and_leads_to_all() -> None:
    readme = (HOME / "README.md").read_text(encoding="utf-8")
    known = {metric.name for family in families() for metric in family.metrics}
    table = readme[readme.index("| metric | unit |") :].split("\n\n")[0]
    first = [row.split("|")[1] for row in table.splitlines()[2:]]
    named = {name for cell in first for name in CODE.findall(cell)}
    assert named
    assert named <= known
    assert "(report/metrics.csv)" in readme
