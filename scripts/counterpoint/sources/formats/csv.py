"""Comma-separated values: a header, then a row an article."""

from __future__ import annotations

import csv
import io
import sys
from itertools import islice

from counterpoint.sources.formats import UnreadableError
from counterpoint.sources.rows import Row
from counterpoint.sources.text.encodings import decode

EXTENSIONS = (".csv",)
_DELIMITERS = ",;\t"


def rows(data: bytes) -> list[Row]:
    """Read every row under the header; commas, semicolons or tabs part the fields.

    Raises:
        UnreadableError: the bytes are no text, or the header names neither text nor html.
    """
    text, warnings = decode(data)
    header, *found = table(text)
    if not {"text", "html"} & set(header[1]):
        raise UnreadableError(
            f"its first line names the columns {', '.join(header[1]) or 'none'}; a collection of "
            "articles has a column text or html (and id, title, authors, outlet, date, url)"
        )
    return [Row(line, "csv", _fields(header[1], row), warnings=warnings) for line, row in found]


def _fields(header: list[str], row: list[str]) -> dict[str, str]:
    """Name the values of a row; one that is short leaves its last columns empty."""
    return {name: value for name, value in zip(header, row, strict=False) if name and value}


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
