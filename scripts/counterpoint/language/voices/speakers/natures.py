"""What a noun stands for by the words around it: people, or a document that is any of its like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.parse import grammar
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from counterpoint.records import SourceKind

_HUMANS = role_words.HUMAN | {"people"}
_NARROWING = frozenset({"prep", "acl", "relcl", "npadvmod"})
_ANY = grammar.QUANTIFIED | {"a", "an", "other", "another"}


def people(noun: Token) -> bool:
    """Whether the text tells that a noun stands for people, whatever the word.

    "A dealer who ..." by a relative clause; "a third of voters" by whom it counts.
    """
    clauses = (child for child in noun.rights if child.dep_ == "relcl")
    if any(word.lower_ == "who" for clause in clauses for word in clause.lefts):
        return True
    of = (child for child in noun.rights if child.lower_ == "of")
    counted = (child for prep in of for child in prep.children if child.dep_ == "pobj")
    return any(c.tag_ == "NNS" and role_words.kind_of(c) in _HUMANS for c in counted)


def body_or_document(noun: Token, listed: str, *, certain: bool) -> SourceKind:
    """Type a body or a document: one that is any of its like ("a leaflet") is not named.

    A single document of which more is told is a certain one: "a memo leaked on Sunday", "a
    museum memo".

    Args:
        noun: The head of the phrase.
        listed: What role noun it is, `body` or `document`.
        certain: Whether a name beside it tells which one it is.
    """
    words = {token.lower_ for token in noun.lefts}
    told = noun.tag_ == "NN" and listed == "document" and _narrowed(noun)
    several = grammar.indefinite(noun) and noun.lower_ not in role_words.nouns()  # not "police"
    any_of_them = several or not words.isdisjoint(_ANY)
    return "unnamed" if any_of_them and not (certain or told) else "institution"


def _narrowed(noun: Token) -> bool:
    """Whether the text tells which one it is: "a memo leaked to the jury", "a museum memo"."""
    behind = any(child.dep_ in _NARROWING for child in noun.rights)
    return behind or any(role_words.kind_of(token) == "body" for token in noun.lefts)


def bare_name(head: Token) -> bool:
    """Whether a head is a name that tells of itself no kind of source."""
    return head.pos_ == "PROPN" and role_words.kind_of(head) is None
