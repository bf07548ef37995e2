"""The listed words that tell what a name names or where it begins."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from counterpoint.lexicon import lists
from counterpoint.records import ENTITY_TYPES, EntityType

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROLES = frozenset(
    {
        # words of names
        *("head", "suffix", "firm", "opening", "foreign", "ending", "alone", "members", "outlet"),
        # words beside names
        *("called", "placing", "keeps", "owned", "area", "geographic"),
        *("locative", "along", "moving", "within", "human", "serving", "making"),
        # words that are none of a name
        *("title", "abbreviation", "prefix", "particle", "tenure", "calendar", "holiday"),
    }
)


@cache
def words(role: str) -> Mapping[str, EntityType]:
    """The words of one role in data/name_words.tsv, lower-case, with the type each gives."""
    columns = {"word": None, "role": _ROLES, "type": {*ENTITY_TYPES, "-"}}
    rows = lists.read("name_words", columns)
    return {row["word"]: cast("EntityType", row["type"]) for row in rows if row["role"] == role}


@cache
def telling() -> Mapping[str, EntityType]:
    """The words at the end of a name that tell its type: heads, suffixes, firms."""
    return {**words("firm"), **words("suffix"), **words("head")}


def is_title(word: str) -> bool:
    """Whether the word stands before a person's name: `Mr.`, `Minister`."""
    word = word.lower().rstrip(".")
    return word in words("title") or word in words("abbreviation")


def is_members(word: str) -> bool:
    """Whether the word is of several members of parties: `Democrats`."""
    return word.endswith("s") and word[:-1].lower() in words("members")
