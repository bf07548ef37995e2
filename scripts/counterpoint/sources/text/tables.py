"""Comma-separated values: the rows of a table under its header."""

from __future__ import annotations

import csv
import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.sources.faults import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DELIMITERS = ",;\t"
_MOST_BROKEN = 200  # rows; with more of them it is no table


@dataclass(frozen=True, slots=True)
class Table:
    """A table; lines are counted from 1.

    Attributes:
        line: on which the header stands.
        header: the names of the columns in lower case.
        rows: the line on which each begins, and its fields; none is blank.
        broken: the lines on which rows begin that cannot be read, each with the reason.
    """

    line: int
    header: list[str]
    rows: list[tuple[int, list[str]]]
    broken: list[tuple[int, str]]


def table(text: str) -> Table:
    """Read a table.

    A row whose quotation mark is not closed takes nothing along but itself: the next line that has
    as many fields as the header begins another row.

    Raises:
        UnreadableError: it has no line, its header is broken, or most of it is.
    """
    csv.field_size_limit(sys.maxsize)
    delimiter = max(_DELIMITERS, key=text.lstrip("\ufeff").partition("\n")[0].count)
    lines = list(io.StringIO(text, newline=""))
    rows: list[tuple[int, list[str]]] = []
    broken: list[tuple[int, str]] = []
    at = 0
    while at < len(lines):
        try:
            for begun, row in _rows(lines, at, delimiter):
                if any(field.strip() for field in row):
                    rows.append((begun + 1, row))
                at = begun
            break
        except _BrokenRowError as fault:
            if not rows or len(broken) == _MOST_BROKEN:
                raise UnreadableError(f"line {fault.at + 1}: {fault}") from None
            at = _next(lines, fault.at + 1, delimiter, len(rows[0][1]))
            along = f" (and nothing up to line {at})" if at > fault.at + 1 else ""
            broken.append((fault.at + 1, f"{fault}{along}"))
    if not rows:
        raise UnreadableError("empty: it has no line")
    (line, header), *rest = rows
    return Table(line, [name.strip().lower() for name in header], rest, broken)


class _BrokenRowError(Exception):
    def __init__(self, at: int, fault: csv.Error) -> None:
        super().__init__(f"no comma-separated values: {fault}")
        self.at = at


def _rows(lines: Sequence[str], at: int, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Read rows from a line on, each with the index of the line on which it begins."""
    reader = csv.reader((lines[n] for n in range(at, len(lines))), delimiter=delimiter, strict=True)
    while True:
        begun = at + reader.line_num
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            raise _BrokenRowError(begun, fault) from None
        yield begun, row


def _next(lines: Sequence[str], at: int, delimiter: str, width: int) -> int:
    """Find the next line that begins a whole row."""
    for n in range(at, len(lines)):
        try:
            _, row = next(_rows(lines, n, delimiter))
        except (_BrokenRowError, StopIteration):
            continue
        if len(row) == width:
            return n
    return len(lines)
