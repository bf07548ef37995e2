"""Figures by name: least lengths, distances, weights, each with the reason why."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from pathlib import Path


@cache
def read(path: Path) -> dict[str, int]:
    """Read whole figures by name from a list with the columns name, value and why.

    Raises:
        ValueError: A value is no whole number, or see `wordlists.rows`.
    """
    listed = rows(path, {"name": None, "value": None, "why": None})
    figures = {}
    for number, row in enumerate(listed, start=2):
        try:
            figures[row["name"]] = int(row["value"])
        except ValueError:
            raise ValueError(
                f"{path.name}:{number}: {row['value']!r} must be a whole number."
            ) from None
    return figures
