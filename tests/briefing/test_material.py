from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.material import read_table

if TYPE_CHECKING:
    from pathlib import Path


def test_a_name_that_looks_like_nothing_stays_a_name(tmp_path: Path) -> None:
    (tmp_path / "entities.csv").write_text("canonical,type\nNA,ORG\nNone,ORG\n001,OTHER\n")
    rows = read_table(tmp_path / "entities.csv")
    assert [row["canonical"] for row in rows] == ["NA", "None", "001"]


def test_a_text_that_was_kept_from_being_a_formula_is_read_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "entities.csv").write_text("canonical,change\n'=1+1,-0.5\n'tis,1\n")
    rows = read_table(tmp_path / "entities.csv")
    assert [list(row.values()) for row in rows] == [["=1+1", "-0.5"], ["'tis", "1"]]
