"""Readings of adverbs, adjectives and words before numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language.hedging.reading_words import words
from counterpoint.language.parse import grammar, subjects

if TYPE_CHECKING:
    from spacy.tokens import Span

_WEAKENED: Final = frozenset({"ADJ", "ADV", "DET", "NUM", "PRON"})


def adverb(span: Span) -> bool:
    """An adverb, not an adjective spelt the same."""
    return span.root.pos_ == "ADV"


def adverb_of_stance(span: Span) -> bool:
    """On the whole clause (`clearly, it failed`); not `spoke clearly` or `not really`."""
    token = span.root
    if token.pos_ not in {"ADV", "INTJ"} or any(child.i < token.i for child in token.lefts):
        return False
    before = token.nbor(-1) if token.i > token.sent.start else None
    if before is None or before.is_punct:
        return True
    manner = token.head.i < token.i and token.head.pos_ == "VERB"
    return not (manner or before.lower_ in {"not", "n't", "n’t", "but"})


def degree(span: Span) -> bool:
    """Weakens a quality: `quite steep`, `virtually no one`; not `met virtually`."""
    token, head = span.root, span.root.head
    return token.pos_ == "ADV" and head.i > token.i and head.pos_ in _WEAKENED


def before_number(span: Span) -> bool:
    """Before a number or a fraction: `about 40 people`, `some £200`, `around a tenth`."""
    after = [token for token in span.doc[span.end : span.end + 3] if not token.is_currency]
    if after and after[0].lower_ in {"a", "one"} and len(after) > 1:
        return after[0].lower_ == "one" or after[1].lower_ in words("quantity")
    return bool(after) and (
        after[0].tag_ == "CD" or after[0].like_num or after[0].lower_ in words("quantity")
    )


def near(span: Span) -> bool:
    """Weakens a number or a quality: `roughly 700`, `roughly alike`; not `roughly treated`."""
    return before_number(span) or degree(span)


def adjective(span: Span) -> bool:
    """An adjective or a participle in the place of one."""
    return span.root.pos_ == "ADJ" or span.root.dep_ == "amod"


def attributive(span: Span) -> bool:
    """Before its noun: `the alleged thief`; after a verb it reports: `he alleged that`."""
    return span.root.dep_ == "amod" and span.root.i < span.root.head.i


def predicative(span: Span) -> bool:
    """Of a whole clause: `a deal is unlikely`; not `an unlikely friend`."""
    return span.root.pos_ in {"ADJ", "ADV"} and span.root.dep_ != "amod"


def adjective_possible(span: Span) -> bool:
    """What may be; `as soon as possible` sets a limit, `possible to enter` enables."""
    token = span.root
    before = token.nbor(-1) if token.i > token.sent.start else None
    set_phrase = before is not None and (
        before.lower_ in words("limit_phrase") or before.tag_ in {"JJS", "RBS"}
    )
    governor = token.head
    made = governor.lemma_ in {"make", "find"}
    enabled = token.dep_ != "amod" and any(
        child.tag_ == "VB" and child.dep_ == "xcomp" and child.i > token.i
        for holder in (token, governor)
        for child in holder.children
    )
    return adjective(span) and not (set_phrase or made or enabled or grammar.negated(token))


def asserted(span: Span) -> bool:
    """`it is evident`; not denied or made so: `nor is it clear`, `make it evident`."""
    token = span.root
    around = {child.lower_ for child in token.head.lefts}
    if token.i > token.sent.start:
        around.add(token.nbor(-1).lower_)
    denied = grammar.negated(token) or bool(around & words("denial"))
    return not (denied or token.head.lemma_ == "make")


def adjective_with_clause(span: Span) -> bool:
    """`clear that it works`, `sure to work`; not `a clear night` or `not clear that`."""
    token = span.root
    complements = (
        child
        for holder in (token, token.head)
        for child in holder.children
        if child.dep_ in grammar.CLAUSE and child.i > token.i
    )
    return predicative(span) and asserted(span) and any(complements)


def adjective_of_speaker(span: Span) -> bool:
    """The speaker's own doubt: `I am not sure that`; not `they were not sure`."""
    word = span[-1]
    holders = (word, word.head, word.head.head)
    stated = any(child.dep_ == "ccomp" for holder in holders for child in holder.rights)
    verb = word.head if word.dep_ != "neg" else word.head.head
    subject = subjects.subject(verb)
    return stated and subject is not None and subject.lower_ in words("speaker")
