from __future__ import annotations

from pathlib import Path

import pytest

from counterpoint.lexicon import lists

DATA = Path(lists.__file__).with_name("data")
LISTS = sorted(DATA.glob("*.tsv"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_a_list_is_described_and_states_nothing_twice(path: Path) -> None:
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    columns = ", ".join(header.split("\t"))
    assert f"| {path.name} |" in (DATA / "README.md").read_text(encoding="utf-8")
    assert f"| {columns} |" in (DATA / "README.md").read_text(encoding="utf-8")
    assert lines
    assert len(lines) == len(set(lines))


def test_a_list_is_read_by_its_name() -> None:
    columns = {"word": None, "role": None, "type": None}
    assert {"word": "mayor", "role": "title", "type": "-"} in lists.read("name_words", columns)
