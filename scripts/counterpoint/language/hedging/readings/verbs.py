"""Readings of verbs of seeming, showing and holding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language.hedging.reading_words import words
from counterpoint.language.parse import grammar, subjects

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_ASKING: Final = frozenset({"WP", "WRB", "WDT"})


def verb(span: Span) -> bool:
    """A form of a verb, not a noun or an adjective spelt the same."""
    return span.root.pos_ in {"VERB", "AUX"}


def verb_with_complement(span: Span) -> bool:
    """A verb of seeming with what seems: `appears to work`, not `appeared in court`."""
    return verb(span) and (
        any(child.dep_ in grammar.PREDICATE for child in span.root.children)
        or any(child.lower_ == "like" for child in span.root.rights)
        or span.root.dep_ == "parataxis"
    )


def verb_of_looking(span: Span) -> bool:
    """How it looks: `looks doomed`, `looks like rain`; not `look at them`, `what it looks like`."""
    token = span.root
    asked = any(child.tag_ == "WP" for child in token.subtree)
    looks = any(child.dep_ in {"acomp", "oprd"} for child in token.rights) or len(span) > 1
    return verb(span) and looks and not asked


def verb_with_infinitive(span: Span) -> bool:
    """A verb before `to`: `tends to rise`, not `tends the garden`."""
    return verb(span) and any(child.dep_ == "xcomp" for child in span.root.children)


def verb_with_clause(span: Span) -> bool:
    """What is settled, a clause (`shows that it works`); not `shows the film`, `to show that`."""
    token = span.root
    aimed = any(child.dep_ == "aux" and child.lower_ == "to" for child in token.lefts)
    settled = any(
        child.dep_ == "ccomp" and not any(t.tag_ in _ASKING for t in child.lefts)
        for child in token.rights
    )
    return verb(span) and settled and not (aimed or grammar.negated(token))


def verb_of_evidence(span: Span) -> bool:
    """Things suggest, people and bodies propose: the subject is no name and no such noun.

    People whom nobody names do not count as sources: `some suggest`, `it is suggested that`.
    """
    if not verb(span) or any(map(_proposed, span.root.rights)):
        return False
    subject = subjects.subject(span.root)
    if subject is None and grammar.passive(span.root):
        return any(child.dep_ in grammar.CLAUSE for child in span.root.rights)
    if subject is None or grammar.unnamed(subject):
        return True
    return subject.pos_ != "PROPN" and not grammar.human(subject)


def verb_of_opinion(span: Span) -> bool:
    """The speaker's own opinion, or that of people nobody names: `I think so`, `surgeons believe`.

    With a named or definite subject the verb reports what that source thinks, and hedges nothing.
    """
    token = span.root
    if not verb(span) or any(child.lower_ in words("topic") for child in token.rights):
        return False
    subject = subjects.subject(token)
    if subject is None or any(child.lower_ == "no" for child in subject.lefts):
        return False
    return subject.lower_ in words("speaker") or grammar.unnamed(subject)


def verb_of_opinion_with_clause(span: Span) -> bool:
    """An opinion that is stated: `I feel that it is`, `it is, I guess`; not `they feel cold`."""
    token = span.root
    stated = any(
        child.dep_ == "ccomp" and not any(t.lower_ in words("asked") for t in child.lefts)
        for child in token.children
    )
    return (stated or token.dep_ == "parataxis") and verb_of_opinion(span)


def verb_of_opinion_as(span: Span) -> bool:
    """How people nobody names look at it: `many see it as`, `some regard this as`."""
    return verb_of_opinion(span) and _as(span.root)


def verb_passive(span: Span) -> bool:
    """An opinion without its holder: `is feared to`, `it is assumed that`, `reckoned to be`."""
    token = span.root
    complement = any(child.dep_ in grammar.PREDICATE for child in token.rights)
    return complement and grammar.passive(token) and not _held(token)


def verb_passive_as(span: Span) -> bool:
    """A view without its holder: `is widely seen as`."""
    return _as(span.root) and grammar.passive(span.root) and not _held(span.root)


def _as(token: Token) -> bool:
    """Whether `as` says how it is taken; the parser may hang it on who takes it so."""
    holders = [grandchild for child in token.rights for grandchild in child.rights]
    return any(child.lower_ == "as" for word in (token, *holders) for child in word.rights)


def _held(token: Token) -> bool:
    """Whether it is told who holds the view: `by the court`, not `by many`."""
    return any(
        not grammar.unnamed(holder)
        for child in token.children
        if child.dep_ == "agent"
        for holder in child.children
        if holder.dep_ == "pobj"
    )


def _proposed(clause: Token) -> bool:
    """`that the law be changed`: a bare verb asks for it."""
    bare = clause.tag_ == "VB" or any(t.dep_ == "auxpass" and t.tag_ == "VB" for t in clause.lefts)
    return clause.dep_ == "ccomp" and bare and not any(t.dep_ == "aux" for t in clause.lefts)
