"""What a text is about at a place, and so what a pronoun there is likely to take up.

After centering (Grosz, Joshi & Weinstein 1995): the nearest sentence first, and in it the subject
of its main clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import SUBJECT
from counterpoint.language.voices.thresholds import threshold
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Token

_NESTED = frozenset({"appos", "conj", "compound", "flat", "nmod"})
MAIN, _SUBORDINATE, _OTHER = 2, 1, 0  # ranks


def rank(noun: Token) -> int:
    """How likely a noun is taken up: as subject of a main clause, of another clause, or not."""
    while noun.dep_ in _NESTED:
        noun = noun.head
    if noun.dep_ == "pobj" and noun.head.head.lower_ == "according":
        return MAIN
    if noun.dep_ not in SUBJECT:
        return _OTHER
    found = MAIN
    for verb in (noun.head, *noun.head.ancestors):
        if verb.dep_ in {"relcl", "acl"}:
            return _OTHER
        if verb.dep_ not in {"ROOT", "conj", "parataxis"}:
            found = _SUBORDINATE
    return found


def candidates(pronoun: Token, quoted: Collection[int], *, plural: bool) -> Iterator[Token]:
    """Give the nouns that a pronoun may take up by their number, the most likely first.

    Args:
        pronoun: Where it stands.
        quoted: Tokens between quotation marks: nothing outside takes them up.
        plural: Whether it is "they"; that also takes up one body ("the council ... they").
    """
    near = pronoun.doc[max(0, pronoun.i - threshold("topic_memory")) : pronoun.i]
    for token in sorted(near, key=lambda t: (-t.sent.start, -rank(t), -t.i)):
        if not _topic(token) or token.pos_ == "PRON" or token.i in quoted:
            continue
        many = token.tag_ in {"NNS", "NNPS"} or any(c.dep_ == "conj" for c in token.children)
        if many == plural or (plural and role_words.kind_of(token) == "body"):
            yield token


def _topic(noun: Token) -> bool:
    """Whether a noun is a subject, or who was just reported."""
    reported = noun.dep_ == "pobj" and noun.head.head.lower_ == "according"
    return reported or noun.dep_ in SUBJECT
