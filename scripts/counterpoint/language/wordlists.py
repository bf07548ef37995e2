"""Word lists with columns of their own: `data/<name>.tsv`, checked as they are read."""

from __future__ import annotations

import csv
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def read(name: str, columns: Mapping[str, frozenset[str] | None]) -> list[dict[str, str]]:
    """Read the rows of the word list `data/<name>.tsv`.

    Args:
        name: The file's name without its ending.
        columns: The columns in order, each with the words that may stand in it (None: any).

    Raises:
        ValueError: The columns are others, or a row has an empty or unknown value.
    """
    text = files("counterpoint.language").joinpath("data", f"{name}.tsv").read_text("utf-8")
    return parse(text, f"{name}.tsv", columns)


def parse(
    text: str, name: str, columns: Mapping[str, frozenset[str] | None]
) -> list[dict[str, str]]:
    """Read the text of a word list; `name` is what errors call it."""
    header, *lines = csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if header != list(columns):
        raise ValueError(f"{name}:1: the columns are {header}; they must be {list(columns)}.")
    rows = []
    for number, line in enumerate(lines, start=2):
        if len(line) != len(header) or not all(line):
            raise ValueError(f"{name}:{number}: {line} must fill the columns {header}.")
        row = dict(zip(header, line, strict=True))
        for column, allowed in columns.items():
            unknown = set(row[column].split()) - allowed if allowed is not None else set()
            if unknown:
                raise ValueError(
                    f"{name}:{number}: {column} is {row[column]!r}. "
                    f"Allowed: {', '.join(sorted(allowed or ()))}."
                )
        rows.append(row)
    return rows
