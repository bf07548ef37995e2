"""The figures of names and of identity: each is used, and said what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterpoint.identity import thresholds as of_identity
from counterpoint.language.names import thresholds as of_names
from counterpoint.language.names.typed import weights as of_types
from counterpoint.wordlists import thresholds

FOLDERS = [Path(module.__file__).parent for module in (of_identity, of_names, of_types)]
FILES = sorted(file for folder in FOLDERS for file in (folder / "data").glob("*.tsv"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parts[-3]}-{file.stem}")
def test_every_figure_is_used_in_its_room(file: Path) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in file.parents[1].rglob("*.py"))
    assert [name for name in thresholds(file) if f'"{name}"' not in code] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parts[-3]}-{file.stem}")
def test_a_list_of_figures_is_described_beside_it(file: Path) -> None:
    assert f"| {file.name} |" in (file.parent / "README.md").read_text(encoding="utf-8")


def test_a_figure_is_given_by_its_name() -> None:
    assert of_names.threshold("oldest") == 120
    assert of_identity.threshold("full_name") == 2
    assert of_types.weight("which") < 0 < of_types.weight("who")


def test_an_unknown_figure_is_a_fault() -> None:
    with pytest.raises(KeyError):
        of_names.threshold("youngest")
