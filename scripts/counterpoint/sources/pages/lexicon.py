"""The lists of `data/`, read once: elements, names of meta elements, words of mark-up."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from counterpoint.wordlists import rows

_DATA = Path(__file__).with_name("data")
_LAYOUTS = {"block", "cell", "unseen"}
_STATES = {"author", "date", "outlet", "publisher", "summary", "title", "url"}
_REASONS = {
    "affiliation",
    "biography",
    "byline",
    "caption",
    "consent",
    "credit",
    "date",
    "navigation",
    "prompt",
    "related",
    "section",
}


@cache
def elements(layout: str) -> frozenset[str]:
    """Return the elements that are laid out so, for look-up only (no order)."""
    listed = rows(_DATA / "elements.tsv", {"layout": _LAYOUTS, "element": None})
    return frozenset(row["element"] for row in listed if row["layout"] == layout)


@cache
def meta(states: str) -> tuple[str, ...]:
    """Return the names of the meta elements that state this, what is believed most first."""
    listed = rows(_DATA / "meta.tsv", {"states": _STATES, "name": None})
    return tuple(row["name"] for row in listed if row["states"] == states)


@cache
def reasons(where: str) -> dict[str, str]:
    """Return what mark-up of this kind says of a line, by its words."""
    columns = {"reason": _REASONS, "where": {"attribute", "tag"}, "words": None}
    listed = rows(_DATA / "markup.tsv", columns)
    return {row["words"]: row["reason"] for row in listed if row["where"] == where}


@cache
def markup() -> re.Pattern[str]:
    """Return the pattern of the words of mark-up; of two that begin alike the longer is found."""
    longest = sorted(reasons("attribute"), key=lambda words: (-len(words), words))
    return re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, longest))})(?![a-z])")
