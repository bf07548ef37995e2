"""Other rooms call a room by its doors only: doors.tsv lists them, each with its reason."""

from __future__ import annotations

import ast
import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from .package import PACKAGE, modules, scripts

COLUMNS = ("names", "types")  # what runs, and what stands in annotations alone


def listed() -> dict[tuple[str, str], set[str]]:
    """Read the doors: by room and column, names with the module that they are in."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    with Path(__file__).with_name("doors.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True):
            assert row["why"], f"{row['room']} {row['module']}: a door has a reason"
            for column in COLUMNS:
                for name in row[column].split():
                    whole = f"{row['module']}.{name}" if row["module"] else name
                    found[row["room"], column].add(whole)
    return found


def used() -> dict[tuple[str, str], set[str]]:
    """Read the imports between rooms in the same form; what runs somewhere is no mere type."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for module in (*modules(), *scripts()):
        for taken in module.imports():
            found[taken.room, "types" if taken.typed else "names"].add(taken.name)
    for room, column in list(found):
        if column == "types":
            found[room, column] -= found.get((room, "names"), set())
    return {key: names for key, names in found.items() if names}


LISTED, USED = listed(), used()
ROOMS = sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py"))


@pytest.mark.parametrize("key", sorted(LISTED.keys() | USED.keys()), ids="-".join)
def test_other_rooms_use_just_the_doors_that_are_listed(key: tuple[str, str]) -> None:
    assert USED.get(key, set()) == LISTED.get(key, set())


@pytest.mark.parametrize("room", sorted({room for room, _ in LISTED}))
def test_a_room_names_its_doors_where_one_begins_to_read_it(room: str) -> None:
    module = ast.parse((PACKAGE / room / "__init__.py").read_text(encoding="utf-8"))
    said = ast.get_docstring(module) or ""
    doors = [door for column in COLUMNS for door in LISTED.get((room, column), ())]
    behind = {door.rpartition(".")[0] for door in doors} - {""}
    functions = {door for door in doors if "." not in door and door.islower()}
    assert not {door for door in behind | functions if f"`{door}" not in said}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_just_which_rooms_it_may_import(room: str) -> None:
    module = ast.parse((PACKAGE / room / "__init__.py").read_text(encoding="utf-8"))
    said = re.search(r"Imports? ([^.;]*)", ast.get_docstring(module) or "")
    assert said, "a room says what it may import"
    imported = {i.room for m in modules() if m.room == room for i in m.imports()}
    assert set(re.findall(r"`(\w+)`", said.group(1))) == imported
