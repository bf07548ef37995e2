"""The word lists of this room: `data/<name>.tsv`. `data/README.md` says what each holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint.wordlists import rows

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

_DATA = Path(__file__).with_name("data")


def read(name: str, columns: Mapping[str, AbstractSet[str] | None]) -> list[dict[str, str]]:
    """Read the word list `name`; columns, rows and errors are those of `wordlists.rows`."""
    return rows(_DATA / f"{name}.tsv", columns)
