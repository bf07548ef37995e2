"""Readings of nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span


def noun(span: Span) -> bool:
    """A noun, not a verb or an adjective spelt the same."""
    return span.root.pos_ == "NOUN"


def noun_with_clause(span: Span) -> bool:
    """A noun with the proposition that it weakens: `a chance that`, not `given a chance`."""
    return noun(span) and any(
        child.dep_ in {"acl", "ccomp"} and any(t.dep_ == "mark" for t in child.lefts)
        for child in span.root.rights
    )
