"""Readings: whether a listed term, where it stands, says what the list has it for.

Each reading is given the span of the term in a parsed Doc (one word or several) and says yes or
no. Word lists name readings in their third column; tags are those of the Penn Treebank and
dependencies those of ClearNLP, as spaCy's English pipelines give them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from counterpoint.language.hedging.readings import modals, modifiers, nouns, verbs

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
        modals.modal_expected,
        modals.modal_viewing,
        modals.modal_inferred,
        verbs.verb,
        verbs.verb_with_complement,
        verbs.verb_of_looking,
        verbs.verb_with_infinitive,
        verbs.verb_with_clause,
        verbs.verb_of_evidence,
        verbs.verb_of_opinion,
        verbs.verb_of_opinion_with_clause,
        verbs.verb_of_opinion_as,
        verbs.verb_passive,
        verbs.verb_passive_as,
        nouns.noun,
        nouns.noun_with_clause,
        nouns.noun_of_prospect,
        nouns.noun_of_chance,
        nouns.noun_existential,
        modifiers.adverb,
        modifiers.adverb_of_stance,
        modifiers.degree,
        modifiers.set_phrase,
        modifiers.near,
        modifiers.adverbial,
        modifiers.before_number,
        modifiers.adjective,
        modifiers.attributive,
        modifiers.predicative,
        modifiers.adjective_possible,
        modifiers.asserted,
        modifiers.adjective_with_clause,
        modifiers.adjective_of_speaker,
    )
}
