"""Readings of adverbs, adjectives and words before numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span

_WEAKENED: Final = frozenset({"ADJ", "ADV", "DET", "NUM", "PRON"})
_FRACTIONS: Final = frozenset({"half", "third", "quarter", "fifth", "tenth", "dozen", "every"})


def adverb(span: Span) -> bool:
    """An adverb, not an adjective spelt the same."""
    return span.root.pos_ == "ADV"


def degree(span: Span) -> bool:
    """Weakens a quality: `quite close`, `virtually no one`; not `met virtually`."""
    token, head = span.root, span.root.head
    return token.pos_ == "ADV" and head.i > token.i and head.pos_ in _WEAKENED


def adverbial(span: Span) -> bool:
    """`it sort of works`, not `this sort of work`: no determiner or adjective before it."""
    before = span.doc[span.start - 1] if span.start > span.root.sent.start else None
    return before is None or before.tag_ not in {"DT", "PDT", "WDT", "WP", "JJ", "CD", "PRP$"}


def before_number(span: Span) -> bool:
    """Before a number or a fraction: `about 40 people`, `some £200`, `around a third`."""
    after = [token for token in span.doc[span.end : span.end + 3] if not token.is_currency]
    if after and after[0].lower_ == "a":
        return len(after) > 1 and after[1].lower_ in _FRACTIONS
    return bool(after) and (
        after[0].tag_ == "CD" or after[0].like_num or after[0].lower_ in _FRACTIONS
    )


def adjective(span: Span) -> bool:
    """An adjective or a participle in the place of one."""
    return span.root.pos_ == "ADJ" or span.root.dep_ == "amod"


def attributive(span: Span) -> bool:
    """Before its noun: `the alleged thief`; after a verb it reports: `he alleged that`."""
    return span.root.dep_ == "amod" and span.root.i < span.root.head.i


def adjective_possible(span: Span) -> bool:
    """`possible` of what may be; `as soon as possible` sets a limit, `not possible` denies."""
    token = span.root
    before = token.nbor(-1) if token.i > token.sent.start else None
    set_phrase = before is not None and (
        before.lower_ in {"as", "if", "where", "when", "than"} or before.tag_ in {"JJS", "RBS"}
    )
    made = token.head.lemma_ in {"make", "find"}
    return adjective(span) and not (set_phrase or made or syntax.negated(token))


def adjective_with_clause(span: Span) -> bool:
    """`clear that it works`, `sure to work`; not `a clear night` or `not clear that`."""
    token = span.root
    complements = (
        child
        for holder in (token, token.head)
        for child in holder.children
        if child.dep_ in syntax.CLAUSE and child.i > token.i
    )
    predicative = token.pos_ == "ADJ" and token.dep_ != "amod"
    return predicative and not syntax.negated(token) and any(complements)
