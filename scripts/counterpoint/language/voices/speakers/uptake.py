"""What "it" and "they" may take up: the subjects before them, the most likely first.

After centering, as for "he" and "she" (see `antecedents`): the nearest sentence first, and in it
the subject of its main clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import SUBJECT
from counterpoint.language.voices.speakers.antecedents import rank
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Token

_MEMORY = 60  # tokens, some two sentences


def candidates(pronoun: Token, quoted: Collection[int], *, plural: bool) -> Iterator[Token]:
    """Give the nouns that a pronoun may take up by their number, the most likely first.

    Args:
        pronoun: Where it stands.
        quoted: Tokens between quotation marks: nothing outside takes them up.
        plural: Whether it is "they"; that also takes up one body ("the council ... they").
    """
    near = pronoun.doc[max(0, pronoun.i - _MEMORY) : pronoun.i]
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
