"""Comma-separated values: a header, then a row an article."""

from __future__ import annotations

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.rows import Row
from counterpoint.sources.text.encodings import decode
from counterpoint.sources.text.tables import table

EXTENSIONS = (".csv",)


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
