"""Readings of modal verbs: whether they weaken a proposition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

_HABIT: Final = frozenset({"often", "always", "sometimes", "usually", "regularly", "frequently"})
_COURTEOUS: Final = frozenset({"like", "love", "urge", "propose", "invite", "remind", "add"})
_SENSES: Final = frozenset({"see", "hear", "feel", "smell", "taste", "remember"})


def modal(span: Span) -> bool:
    """A modal verb, not the month of May or the noun `might`, nor asking leave: `may I`."""
    token = span.root
    leave = any(t.i > token.i and t.lower_ in {"i", "we"} for t in token.head.lefts)
    return token.tag_ == "MD" and not leave


def modal_tentative(span: Span) -> bool:
    """`could` of possibility. Of ability it is negated, asked, a purpose, or with a sense."""
    token = span.root
    if token.tag_ != "MD":
        return False
    verb = token.head
    words = {child.lower_ for child in verb.children if child.i < verb.i}
    negated = any(child.dep_ == "neg" for child in verb.children)
    asked = bool(words & {"how", "why"})
    purpose = verb.dep_ == "advcl" and "so" in {t.lower_ for t in verb.lefts}
    ability = negated or asked or purpose or verb.lemma_ in _SENSES
    return _looks_back(verb) or not ability


def modal_hypothetical(span: Span) -> bool:
    """`would` of hypothesis, not of habit, of courtesy (`I would urge`), or of reported future."""
    token = span.root
    if token.tag_ != "MD":
        return False
    verb = token.head
    habit = any(child.lower_ in _HABIT for child in verb.children)
    courtesy = verb.lemma_ in _COURTEOUS
    return not (habit or courtesy or syntax.reported_in_the_past(token))


def modal_inferred(span: Span) -> bool:
    """`must` of inference: it looks back (`must have been`); before a bare verb it obliges."""
    return span.root.tag_ == "MD" and _looks_back(span.root.head)


def _looks_back(verb: Token) -> bool:
    """Whether the verb is perfect: `could have been`, `must have seen`."""
    return any(child.lemma_ == "have" and child.dep_ == "aux" for child in verb.children)
