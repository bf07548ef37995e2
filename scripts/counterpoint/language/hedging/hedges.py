"""Hedges: words by which a writer or speaker withholds full commitment (Hyland 1998)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from counterpoint.language.hedging import terms
from counterpoint.records import Hedge, HedgeCategory

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from counterpoint.records import Document

CATEGORIES: tuple[HedgeCategory, ...] = get_args(HedgeCategory)


def find(doc: Doc, document: Document) -> list[Hedge]:
    """List the hedges of a parsed document in order, without overlap."""
    return [
        Hedge(
            document=document.id,
            start=span.start_char,
            end=span.end_char,
            text=span.text,
            category=cast("HedgeCategory", category),
        )
        for span, category in terms.load("hedges", CATEGORIES).find(doc)
    ]
