"""What keeps the rooms easy to live in: no circle of files, and nothing grown too large."""

from __future__ import annotations

import graphlib
from collections import Counter

import grimp
import pytest

from .package import PACKAGE, ROOT, TESTS, modules

MOST_MODULES = 16  # of a folder
MOST_LINES = 220  # of a module; a longer one is two things
NO_NAMES = {"utils", "helpers", "common", "misc"}  # which say nothing of what is inside


def test_no_files_import_each_other_in_a_circle_not_even_for_types() -> None:
    graph = grimp.build_graph(ROOT, cache_dir=None, exclude_type_checking_imports=False)
    files = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        graphlib.TopologicalSorter(files).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_no_folder_has_more_modules_than_one_can_keep_in_mind() -> None:
    folders = Counter(m.path.parent for m in modules() if m.path.stem != "__init__")
    assert not {folder: n for folder, n in folders.items() if n > MOST_MODULES}


def test_no_module_is_longer_than_one_thing_needs() -> None:
    lines = {m.path: len(m.path.read_text(encoding="utf-8").splitlines()) for m in modules()}
    assert not {path: n for path, n in lines.items() if n > MOST_LINES}


def test_no_file_is_called_what_could_hold_anything() -> None:
    named = [*PACKAGE.parent.rglob("*"), *TESTS.rglob("*")]
    assert not [path for path in named if path.stem.removeprefix("test_") in NO_NAMES]
