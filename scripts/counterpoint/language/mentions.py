"""Mentions: names in the tokens of a Doc, and the listed words that tell of what kind they are."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counterpoint.records import EntityType


class Mention(NamedTuple):
    """A name in the tokens `[start, end)` of a Doc."""

    start: int
    end: int
    type: EntityType


@cache
def words(role: str) -> Mapping[str, EntityType]:
    """The words of one role in data/name_words.tsv, lower-case, with the type each gives."""
    text = files("counterpoint.language").joinpath("data", "name_words.tsv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return {row["word"]: cast("EntityType", row["type"]) for row in rows if row["role"] == role}


def is_title(word: str) -> bool:
    """Whether the word stands before a person's name: `Mr.`, `Minister`."""
    word = word.lower().rstrip(".")
    return word in words("title") or word in words("abbreviation")


def longest(mentions: Iterable[Mention]) -> list[Mention]:
    """Keep the longest of those that overlap (of equals the first given), in text order."""
    kept: list[Mention] = []
    taken: set[int] = set()
    for mention in sorted(mentions, key=lambda each: each.start - each.end):
        tokens = range(mention.start, mention.end)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(mention)
    return sorted(kept)
