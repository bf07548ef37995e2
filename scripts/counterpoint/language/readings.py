"""Readings: whether a listed term, where it stands, says what the list has it for.

Each reading is given the span of the term in a parsed Doc (one word or several) and says yes or
no. Word lists name readings in their third column; tags are those of the Penn Treebank and
dependencies those of ClearNLP, as spaCy's English pipelines give them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from counterpoint.language import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span

Reading = Callable[["Span"], bool]

READINGS: Final[dict[str, Reading]] = {}

_HABIT: Final = frozenset({"often", "always", "sometimes", "usually", "regularly", "frequently"})
_COURTEOUS: Final = frozenset({"like", "love", "urge", "propose", "invite", "remind", "add"})
_WEAKENED: Final = frozenset({"ADJ", "ADV", "DET", "NUM", "PRON"})
_SENSES: Final = frozenset({"see", "hear", "feel", "smell", "taste", "remember"})
_FRACTIONS: Final = frozenset({"half", "third", "quarter", "fifth", "tenth", "dozen", "every"})


def _reading(function: Reading) -> Reading:
    READINGS[function.__name__] = function
    return function


@_reading
def always(span: Span) -> bool:
    """The words have no other reading."""
    return bool(span)


@_reading
def modal(span: Span) -> bool:
    """A modal verb, not the month of May or the noun `might`, nor asking leave: `may I`."""
    token = span.root
    leave = any(t.i > token.i and t.lower_ in {"i", "we"} for t in token.head.lefts)
    return token.tag_ == "MD" and not leave


@_reading
def modal_tentative(span: Span) -> bool:
    """`could` of possibility. Of ability it is negated, asked, a purpose, or with a sense."""
    token = span.root
    if token.tag_ != "MD":
        return False
    verb = token.head
    words = {child.lower_ for child in verb.children if child.i < verb.i}
    perfect = any(child.lemma_ == "have" and child.dep_ == "aux" for child in verb.children)
    negated = any(child.dep_ == "neg" for child in verb.children)
    asked = bool(words & {"how", "why"})
    purpose = verb.dep_ == "advcl" and "so" in {t.lower_ for t in verb.lefts}
    return perfect or not (negated or asked or purpose or verb.lemma_ in _SENSES)


@_reading
def modal_hypothetical(span: Span) -> bool:
    """`would` of hypothesis, not of habit, of courtesy (`I would urge`), or of reported future."""
    token = span.root
    if token.tag_ != "MD":
        return False
    verb = token.head
    habit = any(child.lower_ in _HABIT for child in verb.children)
    courtesy = verb.lemma_ in _COURTEOUS
    return not (habit or courtesy or syntax.reported_in_the_past(token))


@_reading
def modal_inferred(span: Span) -> bool:
    """`must` of inference: it looks back (`must have been`); before a bare verb it obliges."""
    verb = span.root.head
    return span.root.tag_ == "MD" and any(
        child.lemma_ == "have" and child.dep_ == "aux" for child in verb.children
    )


@_reading
def verb(span: Span) -> bool:
    """A form of a verb, not a noun or an adjective spelt the same."""
    return span.root.pos_ in {"VERB", "AUX"}


@_reading
def verb_with_complement(span: Span) -> bool:
    """A verb of seeming with what seems: `appears to work`, not `appeared in court`."""
    return verb(span) and (
        any(child.dep_ in syntax.PREDICATE for child in span.root.children)
        or any(
            child.dep_ in syntax.SUBJECT and child.lower_ == "it" for child in span.root.children
        )
        or span.root.dep_ == "parataxis"
    )


@_reading
def verb_with_infinitive(span: Span) -> bool:
    """A verb before `to`: `tends to rise`, not `tends the garden`."""
    return verb(span) and any(child.dep_ == "xcomp" for child in span.root.children)


@_reading
def verb_with_clause(span: Span) -> bool:
    """A verb with a clause as its object: `shows that it works`, not `shows the film`."""
    return verb(span) and any(child.dep_ == "ccomp" for child in span.root.rights)


@_reading
def verb_of_evidence(span: Span) -> bool:
    """Things suggest, people propose: the subject is no name and no person's pronoun."""
    subject = syntax.subject(span.root)
    return verb(span) and not (
        subject is not None
        and (subject.pos_ == "PROPN" or subject.lower_ in {"i", "we", "he", "she"})
    )


@_reading
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


@_reading
def verb_passive(span: Span) -> bool:
    """An opinion without its holder: `is believed to`, `it is expected that`."""
    return (
        span.root.tag_ == "VBN"
        and any(child.dep_ == "auxpass" for child in span.root.children)
        and any(child.dep_ in syntax.CLAUSE for child in span.root.children)
    )


@_reading
def adverb(span: Span) -> bool:
    """An adverb, not an adjective spelt the same."""
    return span.root.pos_ == "ADV"


@_reading
def adjective(span: Span) -> bool:
    """An adjective or a participle in the place of one."""
    return span.root.pos_ == "ADJ" or span.root.dep_ == "amod"


@_reading
def attributive(span: Span) -> bool:
    """Before its noun: `the alleged thief`; after a verb it reports: `he alleged that`."""
    return span.root.dep_ == "amod" and span.root.i < span.root.head.i


@_reading
def adjective_possible(span: Span) -> bool:
    """`possible` of what may be; `as soon as possible` sets a limit, `not possible` denies."""
    token = span.root
    before = token.nbor(-1) if token.i > token.sent.start else None
    set_phrase = before is not None and (
        before.lower_ in {"as", "if", "where", "when", "than"} or before.tag_ in {"JJS", "RBS"}
    )
    made = token.head.lemma_ in {"make", "find"}
    return adjective(span) and not (set_phrase or made or syntax.negated(token))


@_reading
def noun(span: Span) -> bool:
    """A noun, not a verb or an adjective spelt the same."""
    return span.root.pos_ == "NOUN"


@_reading
def noun_with_clause(span: Span) -> bool:
    """A noun with the proposition that it weakens: `a chance that`, not `given a chance`."""
    return noun(span) and any(
        child.dep_ in {"acl", "ccomp"} and any(t.dep_ == "mark" for t in child.lefts)
        for child in span.root.rights
    )


@_reading
def before_number(span: Span) -> bool:
    """Before a number or a fraction: `about 40 people`, `some £200`, `around a third`."""
    after = [token for token in span.doc[span.end : span.end + 3] if not token.is_currency]
    if after and after[0].lower_ == "a":
        return len(after) > 1 and after[1].lower_ in _FRACTIONS
    return bool(after) and (
        after[0].tag_ == "CD" or after[0].like_num or after[0].lower_ in _FRACTIONS
    )


@_reading
def degree(span: Span) -> bool:
    """Weakens a quality: `quite close`, `virtually no one`; not `met virtually`."""
    token, head = span.root, span.root.head
    return token.pos_ == "ADV" and head.i > token.i and head.pos_ in _WEAKENED


@_reading
def adverbial(span: Span) -> bool:
    """`it sort of works`, not `this sort of work`: no determiner or adjective before it."""
    before = span.doc[span.start - 1] if span.start > span.root.sent.start else None
    return before is None or before.tag_ not in {"DT", "PDT", "WDT", "WP", "JJ", "CD", "PRP$"}


@_reading
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
