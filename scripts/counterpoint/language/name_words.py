"""The listed words that tell what a name names or where it begins."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast, get_args

from counterpoint.language import wordlists
from counterpoint.records import EntityType

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROLES = frozenset({"head", "title", "abbreviation", "prefix", "tenure"})


@cache
def words(role: str) -> Mapping[str, EntityType]:
    """The words of one role in data/name_words.tsv, lower-case, with the type each gives."""
    columns = {"word": None, "role": _ROLES, "type": {*get_args(EntityType), "-"}}
    rows = wordlists.read("name_words", columns)
    return {row["word"]: cast("EntityType", row["type"]) for row in rows if row["role"] == role}


def is_title(word: str) -> bool:
    """Whether the word stands before a person's name: `Mr.`, `Minister`."""
    word = word.lower().rstrip(".")
    return word in words("title") or word in words("abbreviation")
