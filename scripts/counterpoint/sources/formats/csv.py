"""Comma-separated values: a header, then a row an article."""

from __future__ import annotations

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.rows import Row
from counterpoint.sources.text.encodings import decode
from counterpoint.sources.text.tables import table

EXTENSIONS = (".csv",)
_SHOWN = 100  # characters of the header in a message


def rows(data: bytes) -> list[Row]:
    """Read every row under the header; commas, semicolons or tabs part the fields.

    A row that is broken is a row with a fault: it stops no other.

    Raises:
        UnreadableError: the bytes are no text, or the header names neither text nor html.
    """
    text, warnings = decode(data)
    found = table(text)
    if not {"text", "html"} & set(found.header):
        raise UnreadableError(
            f"its first line names the columns {', '.join(found.header)[:_SHOWN] or 'none'}; a "
            "collection of articles has a column text or html (and id, title, authors, outlet, "
            "date, url)"
        )
    whole = [
        Row(line, "csv", _fields(found.header, row), warnings=warnings) for line, row in found.rows
    ]
    broken = [Row(line, "csv", {}, fault=fault) for line, fault in found.broken]
    return sorted([*whole, *broken], key=lambda row: row.line)


def _fields(header: list[str], row: list[str]) -> dict[str, str]:
    """Name the values of a row; one that is short leaves its last columns empty."""
    return {name: value for name, value in zip(header, row, strict=False) if name and value}
