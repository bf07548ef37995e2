"""The lists of `data/`, read once. `data/README.md` says what each is for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from counterpoint.wordlists import rows

_DATA = Path(__file__).with_name("data")
_STATES = {"authors", "date", "outlet", "title", "url"}


@cache
def keys(states: str) -> tuple[str, ...]:
    """Return the keys of front matter that state this, what is believed most first."""
    listed = rows(_DATA / "frontmatter.tsv", {"states": _STATES, "key": None, "why": None})
    return tuple(row["key"] for row in listed if row["states"] == states)
