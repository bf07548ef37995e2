"""Hedges and boosters: words by which a writer or speaker weakens a claim or insists on it.

Hedges withhold full commitment, boosters close the matter (Hyland 1998, 2005). Each is a list of
terms, read where they stand, and a record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from counterpoint.language.hedging import terms
from counterpoint.records import BOOSTER_CATEGORIES, HEDGE_CATEGORIES, Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

    from counterpoint.records import Document

Marker = TypeVar("Marker", Hedge, Booster)

LISTS: Final[Mapping[type[Hedge | Booster], tuple[str, tuple[str, ...]]]] = {
    Hedge: ("hedges", HEDGE_CATEGORIES),
    Booster: ("boosters", BOOSTER_CATEGORIES),
}


def find(doc: Doc, document: Document) -> list[Hedge | Booster]:
    """List the hedges of a parsed document, then its boosters; each in order, without overlap."""
    return [*of(Hedge, doc, document), *of(Booster, doc, document)]


def of(record: type[Marker], doc: Doc, document: Document) -> list[Marker]:
    """List the hedges or the boosters of a parsed document in order, without overlap."""
    return [
        record(
            document=document.id,
            start=span.start_char,
            end=span.end_char,
            text=span.text,
            category=cast("Any", category),
        )
        for span, category in terms.load(*LISTS[record]).find(doc)
    ]
