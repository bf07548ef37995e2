from __future__ import annotations

import csv
from pathlib import Path

import pytest

from counterpoint.briefing.accuracy import HEADS, accuracy

FILE = Path(__file__).resolve().parents[2] / "report" / "accuracy.csv"


def row(figure: str, articles: int, right: int, found: int, gold: int) -> dict[str, str]:
    counts = {"articles": articles, "right": right, "found": found, "gold": gold}
    return {"figure": figure, **{name: str(count) for name, count in counts.items()}}


def test_collections_are_added_up_and_the_worst_is_named() -> None:
    (line,) = accuracy([row("hedge", 5, 45, 50, 60), row("hedge", 10, 40, 40, 40)])
    assert (line.articles, line.gold) == ("15", "100")
    assert (line.recall, line.precision) == ("85%", "94%")
    assert (line.f1, line.least) == ("0.89", "0.82")


def test_what_is_not_all_does_not_print_as_all() -> None:
    (line,) = accuracy([row("body words", 1, 9_999, 9_999, 10_000)])
    assert (line.recall, line.precision, line.f1) == (">99%", "100%", ">0.99")


def test_a_figure_without_a_head_is_an_error() -> None:
    with pytest.raises(ValueError, match="luck"):
        accuracy([row("luck", 1, 1, 1, 1)])


def test_every_figure_that_is_measured_is_printed() -> None:
    with FILE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [line.head for line in accuracy(rows)] == list(HEADS.values())
