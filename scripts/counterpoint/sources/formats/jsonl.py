"""JSON Lines: an object a line, each an article."""

from __future__ import annotations

import json
from dataclasses import replace

from counterpoint.sources.rows import Row
from counterpoint.sources.text.encodings import decode

EXTENSIONS = (".jsonl",)


def rows(data: bytes) -> list[Row]:
    """Read every line that is not blank.

    A line that is no object is a row with a fault: one bad row stops no other.

    Raises:
        UnreadableError: the bytes are no text.
    """
    text, warnings = decode(data)
    # Not splitlines: a string may hold U+2028, which ends no line of JSON.
    return [
        replace(_row(number, line), warnings=warnings)
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    ]


def _row(number: int, line: str) -> Row:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as fault:
        return Row(number, "jsonl", {}, fault=f"no JSON: {fault}")
    if not isinstance(value, dict):
        return Row(number, "jsonl", {}, fault=f"{line[:40]!r} is no object, as a row should be")
    fields = {name.lower(): item for name, item in value.items() if item not in (None, "", [])}
    return Row(number, "jsonl", fields)
