"""Readings: whether a listed term, where it stands, says what the list has it for.

Each reading is given the span of the term in a parsed Doc (one word or several) and says yes or
no. Word lists name readings in their third column; tags are those of the Penn Treebank and
dependencies those of ClearNLP, as spaCy's English pipelines give them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from counterpoint.language.readings import modals, modifiers, nouns, verbs

if TYPE_CHECKING:
    from spacy.tokens import Span

Reading = Callable[["Span"], bool]


def always(span: Span) -> bool:
    """The words have no other reading."""
    return bool(span)


READINGS: Final[dict[str, Reading]] = {
    reading.__name__: reading
    for reading in (
        always,
        modals.modal,
        modals.modal_tentative,
        modals.modal_hypothetical,
        modals.modal_inferred,
        verbs.verb,
        verbs.verb_with_complement,
        verbs.verb_with_infinitive,
        verbs.verb_with_clause,
        verbs.verb_of_evidence,
        verbs.verb_of_opinion,
        verbs.verb_passive,
        nouns.noun,
        nouns.noun_with_clause,
        modifiers.adverb,
        modifiers.degree,
        modifiers.adverbial,
        modifiers.before_number,
        modifiers.adjective,
        modifiers.attributive,
        modifiers.adjective_possible,
        modifiers.adjective_with_clause,
    )
}
