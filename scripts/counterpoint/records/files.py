"""Records on disk: JSON Lines and CSV, UTF-8, the same bytes on every machine."""

from __future__ import annotations

import csv
import dataclasses
import json
from typing import TYPE_CHECKING, Any, TypeVar

from counterpoint.records.nouns import (
    Document,
    Evidence,
    Measure,
    Refusal,
    Sentence,
    evidence_from_row,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Record = TypeVar("Record", Document, Refusal, Sentence)
MEASURE_COLUMNS = tuple(column.name for column in dataclasses.fields(Measure))


def write_lines(path: Path, records: Iterable[Any]) -> None:
    """Write records as JSON Lines: UTF-8, one record a line, fields in the order of the class."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in records:
            file.write(json.dumps(dataclasses.asdict(record), ensure_ascii=False) + "\n")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read the lines of a JSON Lines file. A text may hold U+2028, which does not end a line."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def read_lines(path: Path, kind: type[Record]) -> list[Record]:
    """Read a JSON Lines file of one kind of record."""
    return [kind.from_row(row) for row in rows(path)]


def read_evidence(path: Path) -> list[Evidence]:
    """Read an evidence.jsonl."""
    return [evidence_from_row(row) for row in rows(path)]


def write_measures(path: Path, measures: Iterable[Measure]) -> None:
    """Write measures as CSV at full precision; what is undefined is empty."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(MEASURE_COLUMNS)
        for measure in measures:
            lines.writerow(map(_cell, dataclasses.astuple(measure)))


def _cell(value: str | float | None) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


def read_measures(path: Path) -> list[Measure]:
    """Read a measures.csv."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_measure(row) for row in csv.DictReader(file)]


def _measure(row: dict[str, str]) -> Measure:
    value, low, high = (float(row[name]) if row[name] else None for name in ("value", "low", "high"))
    return Measure(row["document"], row["metric"], value, low, high, row["unit"], int(row["n"]))
