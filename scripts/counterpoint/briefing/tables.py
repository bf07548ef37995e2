"""The comparison's tables as they are printed: cells, cut to what fits side by side."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.briefing.columns import Column, groups
from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

Table = list[dict[str, str]]
Figures = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed figure; `state` tells zero and undefined from a value."""

    text: str
    bounds: str
    state: str
    letter: str


@dataclass(frozen=True, slots=True)
class Line:
    """A metric with a cell for each article."""

    metric: str
    head: str
    unit: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts by article: for some columns, each row with its count by letter."""

    columns: Sequence[Column]
    rows: tuple[tuple[dict[str, str], dict[str, int]], ...]
    total: int  # rows of the whole table


def read_table(file: Path) -> Table:
    """Read a table as text, a row a dictionary; what is empty is empty."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_figures(file: Path) -> Figures:
    """Read the side-by-side table: metric -> head of column -> what stands there."""
    return {row["metric"]: row for row in read_table(file)}


def values(figures: Figures, metric: str, column: Column) -> dict[str, float | None]:
    """Look up value, low and high of a metric of an article; None is undefined."""
    row = figures[metric]
    heads = {"value": column.head, "low": f"{column.head} low", "high": f"{column.head} high"}
    return {key: float(row[head]) if row[head] else None for key, head in heads.items()}


def lines(
    figures: Figures, metrics: Sequence[Mapping[str, str]], columns: Sequence[Column]
) -> list[Line]:
    """Write the lines of some metrics for some articles."""
    return [
        Line(
            metric["metric"],
            metric["head"],
            metric["unit"],
            tuple(_cell(figures, metric["metric"], column) for column in columns),
        )
        for metric in metrics
    ]


def _cell(figures: Figures, metric: str, column: Column) -> Cell:
    row, unit = values(figures, metric, column), figures[metric]["unit"]
    state = "undefined" if row["value"] is None else "zero" if row["value"] == 0 else "value"
    bounds = interval(row["low"], row["high"], unit)
    return Cell(figure(row["value"], unit), bounds, state, column.letter)


def matrices(table: Table, columns: Sequence[Column], most: int | None = None) -> list[Matrix]:
    """Cut a table of counts by article to its first rows, and to what fits side by side."""
    rows = tuple(
        (row, {column.letter: int(row[column.head]) for column in columns}) for row in table[:most]
    )
    return [Matrix(group, rows, len(table)) for group in groups(columns) if rows]


def cuts(table: Table, columns: Sequence[Column]) -> list[tuple[Column, str]]:
    """Say for each article how many lines were cut from its source, by reason."""
    found = []
    for column in columns:
        counts = Counter(row["reason"] for row in table if row["document"] == column.document)
        parts = ", ".join(f"{reason} {count}" for reason, count in sorted(counts.items()))
        found.append((column, f"{counts.total()}: {parts}" if parts else "none"))
    return found
