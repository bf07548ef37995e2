"""Readings of verbs of seeming, showing and holding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span


def verb(span: Span) -> bool:
    """A form of a verb, not a noun or an adjective spelt the same."""
    return span.root.pos_ in {"VERB", "AUX"}


def verb_with_complement(span: Span) -> bool:
    """A verb of seeming with what seems: `appears to work`, not `appeared in court`."""
    return verb(span) and (
        any(child.dep_ in syntax.PREDICATE for child in span.root.children)
        or any(
            child.dep_ in syntax.SUBJECT and child.lower_ == "it" for child in span.root.children
        )
        or span.root.dep_ == "parataxis"
    )


def verb_with_infinitive(span: Span) -> bool:
    """A verb before `to`: `tends to rise`, not `tends the garden`."""
    return verb(span) and any(child.dep_ == "xcomp" for child in span.root.children)


def verb_with_clause(span: Span) -> bool:
    """A verb with a clause as its object: `shows that it works`, not `shows the film`."""
    return verb(span) and any(child.dep_ == "ccomp" for child in span.root.rights)


def verb_of_evidence(span: Span) -> bool:
    """Things suggest, people propose: the subject is no name and no person's pronoun."""
    subject = syntax.subject(span.root)
    return verb(span) and not (
        subject is not None
        and (subject.pos_ == "PROPN" or subject.lower_ in {"i", "we", "he", "she"})
    )


def verb_of_opinion(span: Span) -> bool:
    """The speaker's own opinion, or that of people nobody names: `I think`, `experts believe`.

    With a named or definite subject the verb reports what that source thinks, and hedges nothing.
    """
    if not verb(span) or any(child.lower_ == "in" for child in span.root.rights):
        return False
    subject = syntax.subject(span.root)
    if subject is None:
        return False
    return subject.lower_ in {"i", "we", "one"} or syntax.unnamed(subject)


def verb_passive(span: Span) -> bool:
    """An opinion without its holder: `is believed to`, `it is expected that`."""
    return (
        span.root.tag_ == "VBN"
        and any(child.dep_ == "auxpass" for child in span.root.children)
        and any(child.dep_ in syntax.CLAUSE for child in span.root.children)
    )
