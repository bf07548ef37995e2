"""Mentions: names in the tokens of a Doc."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from counterpoint.lexicon.name_words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc

    from counterpoint.records import EntityType

# OntoNotes labels. Dates, quantities and LANGUAGE name nothing that the briefing counts.
LABELS: Final[dict[str, EntityType]] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "GROUP",
    "EVENT": "OTHER",
    "LAW": "OTHER",
    "WORK_OF_ART": "OTHER",
    "PRODUCT": "OTHER",
}


class Mention(NamedTuple):
    """A name in the tokens `[start, end)` of a Doc."""

    start: int
    end: int
    type: EntityType


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


def generic(doc: Doc, start: int, end: int) -> bool:
    """Whether nothing is left but a noun that tells what is named: `Ministry`, `Islands`."""
    word = doc[start].lower_
    return end - start == 1 and word in words("head") and word not in words("alone")
