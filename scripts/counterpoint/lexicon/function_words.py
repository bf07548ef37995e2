"""The words of grammar, which are nobody's own."""

from __future__ import annotations

from functools import cache

from counterpoint.lexicon import lists


@cache
def function_words() -> frozenset[str]:
    """Read data/function_words.tsv: articles, pronouns, prepositions and the like, lower-case."""
    rows = lists.read("function_words", {"word": None, "class": None})
    return frozenset(row["word"] for row in rows)
