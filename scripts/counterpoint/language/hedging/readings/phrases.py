"""Readings of phrases, and of words that have no other sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging.reading_words import words

if TYPE_CHECKING:
    from spacy.tokens import Span


def always(span: Span) -> bool:
    """The words have no other reading."""
    return bool(span)


def set_phrase(span: Span) -> bool:
    """A phrase that stands by itself: `in a way, they won`; not `in a way that`, `to a greater`."""
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    compared = any(token.tag_ in {"JJR", "RBR"} for token in span)
    return not compared and after not in words("relative")


def adverbial(span: Span) -> bool:
    """`it sort of works`, not `this sort of work`: no determiner or adjective before it."""
    before = span.doc[span.start - 1] if span.start > span.root.sent.start else None
    return before is None or before.tag_ not in {"DT", "PDT", "WDT", "WP", "JJ", "CD", "PRP$"}
