"""Records on disk: JSON Lines and CSV, UTF-8, the same bytes on every machine."""

from __future__ import annotations

import csv
import dataclasses
import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from counterpoint.records.cells import inert, original
from counterpoint.records.evidence import Evidence, evidence_from_row
from counterpoint.records.nouns import Document, Measure, Refusal, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

Record = TypeVar("Record", Document, Refusal, Sentence)
Built = TypeVar("Built")
MEASURE_COLUMNS = tuple(column.name for column in dataclasses.fields(Measure))
_of_measure = attrgetter(*MEASURE_COLUMNS)


def write_lines(path: Path, records: Iterable[Any]) -> None:
    """Write records as JSON Lines: UTF-8, one record a line, fields in the order of the class."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in records:
            file.write(json.dumps(_fields(record), ensure_ascii=False, default=_fields) + "\n")


def _fields(record: Any) -> dict[str, Any]:
    """Give the fields of a record as they are: `asdict` would copy all that they hold first."""
    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Read the lines of a JSON Lines file as they are.

    Raises:
        ValueError: a line is no JSON object; names file and line.
    """
    return _built(path, dict)


def read_lines(path: Path, kind: type[Record]) -> list[Record]:
    """Read a JSON Lines file of one kind of record.

    Raises:
        ValueError: a line is no such record; names file and line.
    """
    return list(_built(path, kind.from_row))


def read_evidence(path: Path) -> list[Evidence]:
    """Read an evidence.jsonl.

    Raises:
        ValueError: a line is no evidence; names file and line.
    """
    return list(_built(path, evidence_from_row))


def _built(path: Path, build: Callable[[dict[str, Any]], Built]) -> Iterator[Built]:
    # A text may hold U+2028 and the like, which end no line: "\n" alone does.
    with path.open(encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield build(json.loads(line))
            except (KeyError, TypeError, ValueError) as error:
                raise ValueError(f"{path}, line {number}: not such a record: {error}") from error


def write_measures(path: Path, measures: Iterable[Measure]) -> None:
    """Write measures as CSV at full precision; undefined is empty, no text is a formula."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(MEASURE_COLUMNS)
        for measure in measures:
            lines.writerow([_cell(value) for value in _of_measure(measure)])


def _cell(value: str | float | None) -> str:
    if isinstance(value, str):
        return inert(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


def read_measures(path: Path) -> list[Measure]:
    """Read a measures.csv.

    Raises:
        ValueError: the columns are not those of a measure, or a cell is no number where there
            should be one; names file and line.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, strict=True)
        if tuple(lines.fieldnames or ()) != MEASURE_COLUMNS:
            raise ValueError(f"{path}, line 1: the columns should be {','.join(MEASURE_COLUMNS)}")
        try:
            return [_measure(row) for row in lines]
        except (TypeError, ValueError) as error:
            raise ValueError(f"{path}, line {lines.line_num}: not a measure: {error}") from error


def _measure(row: dict[str, str]) -> Measure:
    value, low, high = (
        float(row[name]) if row[name] else None for name in ("value", "low", "high")
    )
    n = int(row["n"])
    document, metric, unit = (original(row[name]) for name in ("document", "metric", "unit"))
    return Measure(document, metric, value, low, high, unit, n)
