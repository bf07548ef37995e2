"""Modules whose conditions are watched, and can each be held to one outcome.

What a condition is, `conditions` says.
"""

from __future__ import annotations

import ast
import builtins
import importlib.abc
import importlib.machinery
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import CodeType

HOME = Path(__file__).resolve().parents[2]
ROOMS = ("counterpoint.language", "counterpoint.identity")

Outcome = bool


class Place(NamedTuple):
    """Where a condition stands."""

    module: str
    file: str
    line: int
    column: int
    text: str


@dataclass
class Watch:
    """Every condition met by the compiler, what came of each, and the one that is held."""

    places: list[Place] = field(default_factory=list)
    outcomes: set[tuple[int, Outcome]] = field(default_factory=set)
    held: int | None = None
    value: Outcome = False

    def __call__(self, number: int, value: Any) -> Any:
        """Note the outcome of a condition, and give it, or what it is held to."""
        if number == self.held:
            return self.value
        self.outcomes.add((number, bool(value)))
        return value

    @contextmanager
    def holding(self, number: int, value: Outcome) -> Iterator[None]:
        """Let one condition have one outcome only."""
        self.held, self.value = number, value
        try:
            yield
        finally:
            self.held = None


class Watched(ast.NodeTransformer):
    """The tree of a module, each condition in its functions handed to the watch."""

    def __init__(self, module: str, file: str, watch: Watch) -> None:
        self._module, self._file, self._watch = module, file, watch
        self._depth = 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._depth += 1
        node.body = [self.visit(statement) for statement in node.body]
        self._depth -= 1
        return node

    def generic_visit(self, node: ast.AST) -> ast.AST:  # noqa: PLR0911 - one a kind of node
        if self._depth:
            match node:
                case ast.BoolOp():
                    node.values = [self._condition(value) for value in node.values]
                    return node
                case ast.If() | ast.While() | ast.IfExp():
                    node.test = self._condition(node.test)
                    rest = [name for name in node._fields if name != "test"]
                    return self._fields(node, rest)
                case ast.comprehension():
                    node.ifs = [self._condition(test) for test in node.ifs]
                    return self._fields(node, ["target", "iter"])
                case ast.match_case(guard=ast.expr() as guard):
                    node.guard = self._condition(guard)
                    return self._fields(node, ["body"])
                case ast.UnaryOp(op=ast.Not()):
                    node.operand = self._condition(node.operand)
                    return node
                case ast.Call(func=ast.Name(id="any" | "all"), args=[ast.GeneratorExp() as asked]):
                    asked.elt = self._condition(asked.elt)
                    self._fields(asked, ["generators"])
                    return node
                case ast.Compare():
                    return self._condition(node)
        return super().generic_visit(node)

    def _fields(self, node: ast.AST, names: Iterable[str]) -> ast.AST:
        for name in names:
            value = getattr(node, name)
            if isinstance(value, list):
                setattr(node, name, [self.visit(each) for each in value])
            elif isinstance(value, ast.AST):
                setattr(node, name, self.visit(value))
        return node

    def _condition(self, node: ast.expr) -> ast.expr:
        """Hand a condition to the watch; one made of others is these."""
        if isinstance(node, ast.BoolOp) or (
            isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
        ):
            return self.visit(node)
        number, text = len(self._watch.places), ast.unparse(node)
        place = Place(self._module, self._file, node.lineno, node.col_offset + 1, text)
        self._watch.places.append(place)
        inner = super().generic_visit(node) if isinstance(node, ast.Compare) else self.visit(node)
        call = ast.Call(ast.Name("_watch", ast.Load()), [ast.Constant(number), inner], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))


class _Loader(importlib.machinery.SourceFileLoader):
    watch: Watch

    def get_code(self, fullname: str) -> CodeType:
        file = Path(self.get_filename(fullname))
        tree = ast.parse(file.read_bytes())
        name = str(file.relative_to(HOME)) if file.is_relative_to(HOME) else str(file)
        watched = Watched(fullname, name, self.watch).visit(tree)
        return compile(watched, file, "exec", dont_inherit=True)


class Finder(importlib.abc.MetaPathFinder):
    """Imports the modules of the rooms watched."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        vars(builtins)["_watch"] = watch

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        """Find a module of the rooms as Python does, and have it loaded watched."""
        spec = None
        if f"{fullname}.".startswith(tuple(f"{room}." for room in ROOMS)):
            spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.origin:
            spec.loader = _Loader(fullname, spec.origin)
            spec.loader.watch = self._watch
        return spec
