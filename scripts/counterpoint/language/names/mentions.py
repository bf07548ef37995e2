"""Mentions: names in the tokens of a Doc, as proposed and as decided."""

from __future__ import annotations

import re
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


LINKS: Final = frozenset({"of", "for", "on"})  # words that lead on from the noun of a name
NUMBERED: Final = re.compile(r"\b[A-Z][A-Za-z]*-\d+[A-Za-z]*\b")


class Proposal(NamedTuple):
    """A name in the tokens `[start, end)` of a Doc, and what whoever found it takes it for.

    The claim is a vote like others: the recogniser's label, or the type that the form tells.
    """

    start: int
    end: int
    claim: EntityType


class Mention(NamedTuple):
    """A name in the tokens `[start, end)` of a Doc with its type; `typed.decision` makes them."""

    start: int
    end: int
    type: EntityType


def longest(proposed: Iterable[Proposal]) -> list[Proposal]:
    """Keep the longest of those that overlap (of equals the first given), in text order."""
    kept: list[Proposal] = []
    taken: set[int] = set()
    for proposal in sorted(proposed, key=lambda each: each.start - each.end):
        tokens = range(proposal.start, proposal.end)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(proposal)
    return sorted(kept)


def numbered(text: str) -> bool:
    """Whether the text is letters, a hyphen and a number, as of a disease or an aircraft."""
    return NUMBERED.fullmatch(text) is not None


def generic(doc: Doc, start: int, end: int) -> bool:
    """Whether nothing is left but a noun that tells what is named: `Ministry`, `Islands`."""
    word = doc[start].lower_
    return end - start == 1 and word in words("head") and word not in words("alone")
