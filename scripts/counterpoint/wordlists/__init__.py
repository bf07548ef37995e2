"""Word lists: tab-separated files, one header line, checked as they are read.

Each room keeps its own lists in `data/`, beside a README that says what they hold. Imports no
room. Doors: `rows` reads a list by column, `thresholds` one of numbers.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from pathlib import Path


def rows(path: Path, columns: Mapping[str, AbstractSet[str] | None]) -> list[dict[str, str]]:
    """Read the rows of a word list, by column.

    Args:
        path: The file: UTF-8, no quoting, no empty value.
        columns: The columns in order, each with the words that may stand in it (None: any).

    Raises:
        ValueError: The columns are others, or a row has an empty or unknown value.
    """
    names = list(columns)
    header, *lines = path.read_text(encoding="utf-8").splitlines() or [""]
    if header.split("\t") != names:
        raise ValueError(f"{path.name}:1: the columns are {header!r}; they must be {names}.")
    found = []
    for number, line in enumerate(lines, start=2):
        values = line.split("\t")
        if len(values) != len(names) or not all(values):
            raise ValueError(f"{path.name}:{number}: {line!r} must fill the columns {names}.")
        row = dict(zip(names, values, strict=True))
        for column, allowed in columns.items():
            if allowed is not None and (unknown := set(row[column].split()) - allowed):
                raise ValueError(
                    f"{path.name}:{number}: {column} {' '.join(sorted(unknown))!r} is not known. "
                    f"Allowed: {', '.join(sorted(allowed))}."
                )
        found.append(row)
    return found


@cache
def thresholds(path: Path) -> Mapping[str, float]:
    """Read the figures of a thresholds.tsv by name: weights, distances, least lengths.

    Args:
        path: A word list with the columns name, value and why.

    Raises:
        ValueError: The columns are others, a value is no number, or a name stands twice.
    """
    found: dict[str, float] = {}
    for number, row in enumerate(rows(path, {"name": None, "value": None, "why": None}), start=2):
        try:
            value = float(row["value"])
        except ValueError as error:
            message = f"{path.name}:{number}: value {row['value']!r} is not a number."
            raise ValueError(message) from error
        if row["name"] in found:
            raise ValueError(f"{path.name}:{number}: {row['name']!r} stands there twice.")
        found[row["name"]] = value
    return found
