"""Readings of modal verbs: whether they weaken a proposition (Palmer 2001; Coates 1983)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.hedging.reading_words import words
from counterpoint.language.parse import grammar, subjects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token


def modal(span: Span) -> bool:
    """A modal verb, not the month of May or the noun `might`, nor leave: `may we`, `may only`."""
    token = span.root
    leave = _asked_of(token) or _asking_leave(token) or _given_leave(token)
    return _is_modal(token) and not leave


def modal_tentative(span: Span) -> bool:
    """`could` of possibility. Of ability it is denied, asked, a purpose or a limit, or senses."""
    token = span.root
    return _is_modal(token) and (_looks_back(token.head) or not _able(token))


def modal_hypothetical(span: Span) -> bool:
    """`would` of hypothesis, not of habit, sequel, courtesy, refusal, or reported future."""
    token = span.root
    if not _is_modal(token):
        return False
    verb = token.head
    if _looks_back(verb):
        return True  # `said it would have failed`: it did not
    subject = subjects.subject(verb)
    mine = subject is not None and subject.lower_ in words("speaker")
    courteous = mine and verb.lemma_ in words("courtesy")
    refused = grammar.negated(verb) and verb.lemma_ in words("refusal")
    around = {child.lower_ for child in verb.children} | {verb.lemma_}
    settled = words("habit") | words("sequel") | words("preference")
    if courteous or refused or around & settled:
        return False
    return not grammar.reported_in_the_past(token)


def modal_expected(span: Span) -> bool:
    """`should` of what is supposed (`should it rain`, `I should think`) or expected (`be ready`).

    In all else it obliges: `the state should pay`.
    """
    token = span.root
    verb = token.head
    if not _is_modal(token):
        return False
    if verb.dep_ == "advcl" and (_inverted(token) or _conditional(verb)):
        return True
    subject = subjects.subject(verb)
    if subject is None:
        return False
    if subject.lower_ in words("speaker"):
        return verb.lemma_ in words("supposing") and not (_asked_of(token) or grammar.negated(verb))
    return _comes_about(verb, subject)


def modal_viewing(span: Span) -> bool:
    """`can` that puts forward a view (`can be seen as`, `one can argue`); else it enables."""
    token = span.root
    verb = token.head
    if not _is_modal(token) or grammar.negated(verb):
        return False
    subject = subjects.subject(verb)
    generic = subject is not None and subject.lower_ in words("anyone")
    if generic and verb.lemma_ in words("arguing"):
        return any(t.dep_ == "ccomp" for t in verb.rights)
    if verb.lemma_ in words("seeming"):
        return True
    put = any(t.dep_ in grammar.PREDICATE or t.lower_ == "as" for t in verb.rights)
    return verb.lemma_ in words("viewing") and grammar.passive(verb) and put


def modal_inferred(span: Span) -> bool:
    """`must` of inference: it looks back (`must have been`); before a bare verb it obliges."""
    return span.root.tag_ == "MD" and _looks_back(span.root.head)


def _is_modal(token: Token) -> bool:
    """Tagged as a modal, and no part of a compound: `a would-be thief`."""
    compound = token.i + 1 < len(token.doc) and token.nbor().text in {"-", "‑"}
    return token.tag_ == "MD" and not compound


def _able(modal: Token) -> bool:
    verb = modal.head if modal.dep_ == "aux" else modal  # `as fast as he could`: no verb follows
    before = {child.lower_ for child in verb.children if child.i < verb.i}
    nothing = any(t.lower_ in words("none") for t in _objects(verb))
    denied = grammar.negated(verb) or nothing or bool(before & words("nearly_not"))
    asked = bool(before & words("asked"))
    what = any(child.dep_ in {"dobj", "pobj"} and child.tag_ == "WP" for child in verb.lefts)
    beyond = words("purpose") | words("limit") | words("measure")
    bounded = verb.dep_ == "advcl" and bool(before & beyond)
    return denied or asked or what or bounded or _sensed(verb) or verb.lemma_ in words("ability")


def _sensed(verb: Token) -> bool:
    """`the guard could see the river`; not `the closure could see jobs lost`."""
    subject = subjects.subject(verb)
    someone = subject is not None and (subject.pos_ == "PROPN" or grammar.human(subject))
    event = any(
        t.dep_ in grammar.CLAUSE or any(c.dep_ == "acl" for c in t.rights) for t in verb.rights
    )
    return verb.lemma_ in words("sense") and (someone or not event)


def _objects(verb: Token) -> Iterator[Token]:
    """The object of a verb, and the words on its left."""
    for child in verb.rights:
        if child.dep_ == "dobj":
            yield from (child, *child.lefts)


def _comes_about(verb: Token, subject: Token) -> bool:
    """Whether a thing is said to be or get so: `the bridge should be ready`."""
    thing = subject.pos_ in {"NOUN", "PRON"} and not grammar.human(subject)
    said = {verb.lemma_} | {child.lemma_.lower() for child in verb.rights}
    return thing and not grammar.passive(verb) and bool(said & words("expected"))


def _inverted(modal: Token) -> bool:
    """`should the talks fail`: the modal stands before the subject."""
    return any(t.dep_ in grammar.SUBJECT and t.i > modal.i for t in modal.head.lefts)


def _conditional(verb: Token) -> bool:
    return any(t.dep_ == "mark" and t.lower_ == "if" for t in verb.lefts)


def _asked_of(modal: Token) -> bool:
    """`may we pass`, `should we wait`: the modal stands before the one who asks."""
    return modal.i + 1 < len(modal.doc) and modal.nbor().lower_ in words("asker")


def _asking_leave(modal: Token) -> bool:
    """`if I may`: no verb follows."""
    if modal.i == modal.sent.start or modal.i + 1 == len(modal.doc):
        return False
    return modal.nbor(-1).lower_ in words("asker") and modal.nbor().is_punct


def _given_leave(modal: Token) -> bool:
    """`agreed that each may fish`, `may not leave and must report`, `may only be sold`.

    The company that a rule keeps: a verb of ruling, a duty beside it, `only`.
    """
    verb = modal.head
    if modal.lower_ != "may" or _looks_back(verb):
        return False
    duties = {t.lower_ for other in verb.conjuncts for t in other.lefts if t.tag_ == "MD"}
    only = any(t.lower_ == "only" and t.i in {modal.i - 1, modal.i + 1} for t in modal.sent)
    ruled = verb.dep_ == "ccomp" and verb.head.lemma_ in words("ruling")
    return ruled or only or bool(duties & words("ordered"))


def _looks_back(verb: Token) -> bool:
    """Whether the verb is perfect: `could have tarnished`, `must have seen`."""
    return any(child.lemma_ == "have" and child.dep_ == "aux" for child in verb.children)
