"""The measures as printed cells: one metric a row, one article a column."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

Item = TypeVar("Item")
Figures = dict[str, dict[str, str]]
COLUMNS = 6  # most articles side by side; more are printed in further tables


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed figure; `state` tells zero and undefined from a value."""

    text: str
    bounds: str
    state: str
    document: str


@dataclass(frozen=True, slots=True)
class Line:
    """A metric with a cell for each article."""

    metric: str
    head: str
    unit: str
    cells: tuple[Cell, ...]


def read_table(file: Path) -> list[dict[str, str]]:
    """Read a table as text, a row a dictionary; what is empty is empty."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_figures(file: Path) -> Figures:
    """Read the side-by-side table: metric -> column -> what stands there."""
    return {row["metric"]: row for row in read_table(file)}


def values(figures: Figures, metric: str, document: str) -> dict[str, float | None]:
    """Look up value, low and high of a metric of a document; None is undefined."""
    row = figures[metric]
    names = {"value": document, "low": f"{document} low", "high": f"{document} high"}
    return {key: float(row[name]) if row[name] else None for key, name in names.items()}


def lines(
    figures: Figures, metrics: Sequence[Mapping[str, str]], documents: Sequence[str]
) -> list[Line]:
    """Write the lines of some metrics for some articles."""
    return [
        Line(
            name := metric["metric"],
            metric["head"],
            metric["unit"],
            tuple(_cell(values(figures, name, d), figures[name]["unit"], d) for d in documents),
        )
        for metric in metrics
    ]


def _cell(row: Mapping[str, float | None], unit: str, document: str) -> Cell:
    state = "undefined" if row["value"] is None else "zero" if row["value"] == 0 else "value"
    bounds = interval(row["low"], row["high"], unit)
    return Cell(figure(row["value"], unit), bounds, state, document)


def groups(items: Sequence[Item], size: int = COLUMNS) -> list[Sequence[Item]]:
    """Split articles into groups that fit side by side, as even as can be."""
    count = -(-len(items) // size)
    width = -(-len(items) // count) if count else size
    return [items[n : n + width] for n in range(0, len(items), width)]
