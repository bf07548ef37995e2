"""Readings of nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def noun(span: Span) -> bool:
    """A noun, not a verb or an adjective spelt the same."""
    return span.root.pos_ == "NOUN"


def noun_with_clause(span: Span) -> bool:
    """A noun with the proposition that it weakens: `a chance that`, not `given a chance`.

    Of a claim whose holder is named it is only told: `the mayor's claim that`.
    """
    return noun(span) and not _owned(span.root) and _states(span.root)


def noun_of_prospect(span: Span) -> bool:
    """What may come (`the potential for`, `the prospect of`); not `reached his potential`."""
    token = span.root
    if not noun(span):
        return False
    what = any(t.dep_ == "acl" or (t.dep_ == "prep" and t.lower_ != "in") for t in token.rights)
    return what or _states(token) or not (_owned(token) or token.tag_ == "NNS")


def noun_of_chance(span: Span) -> bool:
    """Likelihood (`a chance that`, `there is a chance of`); not `a chance to speak`."""
    token = span.root
    if not noun(span):
        return False
    weighed = token.head.lemma_ == "be" or any(
        t.tag_ == "CD" or t.text == "%" for t in token.subtree
    )
    of = any(t.dep_ == "prep" and t.lower_ == "of" for t in token.rights)
    return _states(token) or (weighed and of)


def noun_existential(span: Span) -> bool:
    """`there is no question that`; not `took no questions`."""
    token = span.root
    after = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return after in {"that", "about", "but"} or any(t.dep_ == "expl" for t in token.head.lefts)


def _states(token: Token) -> bool:
    return any(
        child.dep_ in {"acl", "ccomp", "relcl"}
        and any(t.lower_ == "that" and (t.tag_ == "IN" or t.dep_ == "mark") for t in child.lefts)
        for child in token.rights
    )


def _owned(token: Token) -> bool:
    return any(
        t.dep_ == "poss" or (t.dep_ in {"compound", "nsubj"} and t.pos_ == "PROPN")
        for t in token.lefts
    )
