"""Boosters: words by which a writer or speaker insists and closes the matter (Hyland 2005)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging import terms
from counterpoint.records import Booster

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from counterpoint.records import Document

CATEGORIES = ("adverb", "verb", "adjective", "noun", "modal", "phrase")


def find(doc: Doc, document: Document) -> list[Booster]:
    """List the boosters of a parsed document in order, without overlap."""
    return [
        Booster(
            document=document.id,
            start=span.start_char,
            end=span.end_char,
            text=span.text,
            category=category,
        )
        for span, category in terms.load("boosters", CATEGORIES).find(doc)
    ]
