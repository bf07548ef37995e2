"""Comma-separated values: the rows of a table under its header."""

from __future__ import annotations

import csv
import io
import sys
from itertools import islice

from counterpoint.sources.faults import UnreadableError

_DELIMITERS = ",;\t"


def table(text: str) -> list[tuple[int, list[str]]]:
    """Read a table with its header in lower case.

    Returns:
        (1-based line on which it begins, fields) of each row that is not blank.

    Raises:
        UnreadableError: it has no line, or a quoted field does not end.
    """
    csv.field_size_limit(sys.maxsize)
    first = text.lstrip("\ufeff").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found, line = [], 1
    try:
        for row in reader:
            if any(field.strip() for field in row):
                found.append((line, row))
            line = reader.line_num + 1
    except csv.Error as fault:
        raise UnreadableError(f"line {line}: no comma-separated values: {fault}") from None
    if not found:
        raise UnreadableError("empty: it has no line")
    head = [name.strip().lower() for name in found[0][1]]
    return [(found[0][0], head), *islice(found, 1, None)]
