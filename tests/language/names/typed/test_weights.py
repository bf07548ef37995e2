"""The weights of clues: each is given by some clue, and said what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterpoint.language.names.typed import weights
from counterpoint.wordlists import thresholds

FOLDER = Path(weights.__file__).parent
FILE = FOLDER / "data" / "weights.tsv"


def test_every_figure_is_used_in_its_room() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.py"))
    assert [name for name in thresholds(FILE) if f'"{name}"' not in code] == []


def test_the_list_is_described_beside_it() -> None:
    assert f"| {FILE.name} |" in (FILE.parent / "README.md").read_text(encoding="utf-8")


def test_a_figure_is_given_by_its_name() -> None:
    assert weights.weight("which") < 0 < weights.weight("who")


def test_an_unknown_figure_is_a_fault() -> None:
    with pytest.raises(KeyError):
        weights.weight("youngest")
