"""The words of grammar, which are nobody's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from counterpoint.wordlists import rows


@cache
def function_words() -> frozenset[str]:
    """Read data/function_words.tsv: articles, pronouns, prepositions and the like, lower-case."""
    path = Path(__file__).with_name("data") / "function_words.tsv"
    return frozenset(row["word"] for row in rows(path, {"word": None, "class": None}))
