from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.columns import Column, groups
from counterpoint.briefing.tables import lines, read_figures, read_table, values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article

TABLE = """metric,unit,A 001,A 001 low,A 001 high,B NA,B NA low,B NA high
hedges_per_1000,"per 1,000 words",12.5,7.25,18.0,0.0,,
flesch_kincaid_grade,US grade,14.04,13.1,15.2,,,
"""
METRICS = [
    {"metric": "hedges_per_1000", "head": "Hedges", "unit": "per 1,000"},
    {"metric": "flesch_kincaid_grade", "head": "Flesch-Kincaid", "unit": "US grade"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "side_by_side.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def columns(article_of: Callable[..., Article]) -> list[Column]:
    return [
        Column(name, letter, name, f"{letter} {name}", article_of(["Text."], key=name))
        for letter, name in (("A", "001"), ("B", "NA"))
    ]


def test_zero_and_undefined_are_told_apart(folder: Path, columns: list[Column]) -> None:
    hedges, grade = lines(read_figures(folder / "side_by_side.csv"), METRICS, columns)
    assert [(cell.text, cell.bounds, cell.state) for cell in hedges.cells] == [
        ("12.5", "7.2 to 18.0", "value"),
        ("0.0", "", "zero"),
    ]
    assert [(cell.text, cell.state) for cell in grade.cells] == [
        ("14.0", "value"),
        ("–", "undefined"),
    ]


def test_figures_are_read_at_full_precision(folder: Path, columns: list[Column]) -> None:
    figures = read_figures(folder / "side_by_side.csv")
    assert values(figures, "flesch_kincaid_grade", columns[0])["value"] == 14.04
    assert values(figures, "flesch_kincaid_grade", columns[1])["value"] is None


def test_a_name_that_looks_like_nothing_stays_a_name(tmp_path: Path) -> None:
    (tmp_path / "entities.csv").write_text("canonical,type\nNA,ORG\nNone,ORG\n001,OTHER\n")
    rows = read_table(tmp_path / "entities.csv")
    assert [row["canonical"] for row in rows] == ["NA", "None", "001"]


@pytest.mark.parametrize(
    ("count", "sizes"), [(1, [1]), (6, [6]), (7, [4, 3]), (12, [6, 6]), (13, [5, 5, 3])]
)
def test_articles_that_do_not_fit_side_by_side_are_parted_evenly(
    count: int, sizes: list[int]
) -> None:
    assert [len(group) for group in groups(range(count))] == sizes


@given(st.integers(0, 300))
def test_parting_articles_loses_none_and_keeps_their_order(count: int) -> None:
    parts = groups(range(count))
    assert [item for part in parts for item in part] == list(range(count))
    assert all(0 < len(part) <= 6 for part in parts)
