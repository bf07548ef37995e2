"""The words of a context that decide a reading, by their role: `data/reading_words.tsv`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from counterpoint.wordlists import rows

_DATA = Path(__file__).with_name("data")
ROLES: Final = frozenset(
    {
        "ability",
        "anyone",
        "arguing",
        "asked",
        "asker",
        "courtesy",
        "denial",
        "expected",
        "habit",
        "limit",
        "limit_phrase",
        "measure",
        "nearly_not",
        "none",
        "ordered",
        "preference",
        "purpose",
        "quantity",
        "refusal",
        "relative",
        "ruling",
        "seeming",
        "sense",
        "sequel",
        "speaker",
        "supposing",
        "topic",
        "viewing",
    }
)


@cache
def words(role: str) -> frozenset[str]:
    """Give the words that are listed in a role, in lower case; verbs are lemmas.

    Raises:
        ValueError: There is no such role, or the list names one that does not exist.
    """
    if role not in ROLES:
        raise ValueError(f"no role {role!r}; it should be one of {', '.join(sorted(ROLES))}")
    listed = rows(_DATA / "reading_words.tsv", {"word": None, "role": ROLES})
    return frozenset(row["word"] for row in listed if row["role"] == role)
