"""The package as its tests of order see it: modules, whether they hold logic, imports by name."""

from __future__ import annotations

import ast
import importlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from counterpoint.workflow.recipes import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TESTS = PACKAGE.parents[1] / "tests"
ROOT = PACKAGE.name


@dataclass(frozen=True)
class Import:
    """A name of another room: the room that holds it, its module and name there, its user."""

    room: str
    name: str
    by: str
    typed: bool  # for type checkers alone


@dataclass(frozen=True)
class Module:
    """A file of the package, or a script beside it."""

    path: Path

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @property
    def room(self) -> str:
        """Name the room; a stage script is a room of its own."""
        inside = self.path.is_relative_to(PACKAGE)
        return self.path.relative_to(PACKAGE).parts[0] if inside else self.path.stem

    @property
    def test(self) -> Path:
        """Give the path of the mirrored test, below tests/; that of a room bears its name."""
        below = self.path.relative_to(PACKAGE).parent
        name = below.name if self.path.stem == "__init__" else self.path.stem
        return below / f"test_{name}.py"

    @property
    def holds_logic(self) -> bool:
        """Tell whether there is a function, of the module or of a class, that can go wrong."""
        return any(isinstance(node, ast.FunctionDef) for node in ast.walk(self.tree))

    def imports(self) -> Iterator[Import]:
        """List what is used of other rooms; of a module that is imported whole, what is called."""
        typed = {
            inner
            for node in ast.walk(self.tree)
            if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == ROOT:
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}".split(".")[1:]
                    if whole[0] != self.room:
                        for name in self._used(whole, alias.asname or alias.name):
                            yield Import(whole[0], name, self.room, node in typed)

    def _used(self, whole: list[str], alias: str) -> Iterator[str]:
        below = PACKAGE.joinpath(*whole)
        if not (below.is_dir() or below.with_suffix(".py").exists()):
            yield ".".join(whole[1:])
            return
        module = importlib.import_module(".".join([ROOT, *whole]))
        for node in ast.walk(self.tree):
            called = isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == alias
            if called and hasattr(module, node.attr):  # else a variable of the same name
                yield ".".join([*whole[1:], node.attr])


def modules() -> list[Module]:
    """List every module of the package."""
    return [Module(path) for path in sorted(PACKAGE.rglob("*.py"))]


def scripts() -> list[Module]:
    """List the stage scripts."""
    return [Module(path) for path in sorted(PACKAGE.parent.glob("*.py"))]
