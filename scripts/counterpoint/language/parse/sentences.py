"""Where sentences begin and end: layout and punctuation first, the parser for the rest."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from counterpoint.language.parse.grammar import ANY_SUBJECT, FINITE
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import words
from counterpoint.records import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from counterpoint.records import Document

_INITIALS = re.compile(r"^(?:[A-Z]\.){2,}$")
_OBJECTS = frozenset({"pobj", "dobj", "conj", "attr", "appos"})
_TERMINAL = (".", "!", "?", "…")
# Straight quotation marks close here only where they touch the word before them.
_OPENING = frozenset({"''", "‘‘"})  # the parser has not met these where a sentence begins
_CLOSING = frozenset([*"”’»)]\"'", "''", "’’"])


def constrain(doc: Doc, document: Document) -> None:
    """Set on `doc` the boundaries that layout and punctuation decide; call before parsing.

    A paragraph always starts a sentence. Within one, a sentence may start only after terminal
    punctuation, and never with a closing mark or a lower-case word: so the mark stays with the
    sentence that it closes, `"Why?" he asked` is one sentence and `U.S. policy` is not cut.
    """
    paragraphs = {start for start, _ in document.paragraphs}
    starts: list[int] = []  # 1 yes, -1 no, 0 for the parser to say
    ended, before, touches = False, "", False
    for token in doc:
        word = token.text
        closes = word in _CLOSING and touches
        may = ended and not (closes or word.islower() or word.isspace())
        sure = token.idx in paragraphs or (may and word in _OPENING)
        starts.append(1 if sure else 0 if may else -1)
        if not (closes or word.isspace()):
            ended = word.endswith(_TERMINAL) and not _abbreviated(word, before)
        before, touches = word, not token.whitespace_
    # One by one, spaCy looks through the whole Doc at each that is set.
    column: Any = np.array([starts], dtype=np.int64).T.astype(np.uint64)
    doc.from_array(["SENT_START"], column)


def _abbreviated(word: str, before: str) -> bool:
    """Whether the full stop belongs to a title before a name: `Cllr.`, `Supt.`."""
    stem = before if word == "." else word.removesuffix(".")
    return word.endswith(".") and stem.lower() in words("abbreviation")


def _after_initials(doc: Doc) -> list[int]:
    """Find the sentences that begin where initials end one: "They sail to the U.S. Nobody waits".

    One full stop then does for both, and the parser may take the two sentences for one. What is
    behind the initials is the subject of the next where they are no part of its name.
    """
    return [
        doc[at + 1].idx
        for at in range(len(doc) - 2)
        if _INITIALS.match(doc[at].text)
        and doc[at + 1].is_title
        and not doc[at + 1].is_sent_start
        and _is_subject(*doc[at : at + 3])
    ]


def _is_subject(initials: Token, name: Token, verb: Token) -> bool:
    """Whether a name is a subject of its own, or is made one with the initials by the parser.

    No subject stands right behind a preposition ("was made in [the U.S. Sales] doubled"), and one
    place with a verb is no part of another's name ("joined [the U.S. Peru] paid up").
    """
    subject = name.dep_ in ANY_SUBJECT
    if subject and initials.dep_ in _OBJECTS:
        return True
    if subject and initials.head == name and name.left_edge.i > name.sent.start:
        told = any(t.tag_ in FINITE for t in name.doc[name.sent.start : name.left_edge.i])
        if told and name.left_edge.nbor(-1).dep_ == "prep":
            return True
    return verb.tag_ in FINITE and _is_place(initials) and _is_place(name)


def _is_place(token: Token) -> bool:
    published = gazetteer.look_up(token.text.replace(".", ""))
    return published is not None and published.type == "PLACE"


def _torn(doc: Doc) -> set[int]:
    """Find the sentences that are the rest of a name: `They camped in the Great Sandy. Desert.`.

    Machine translation tears long names so. One word alone is a name's rest where it is nothing
    but a name itself and a name stands before the full stop: no one answers or exclaims there.
    """
    return {
        doc[at].idx
        for at in range(2, len(doc) - 1)
        if doc[at - 1].text == doc[at + 1].text == "."
        and doc[at - 2].pos_ == doc[at].pos_ == "PROPN"
    }


def find(doc: Doc, document: Document) -> list[Sentence]:
    """List the sentences of a parsed document in order, without the white space around them.

    Each heading is one sentence, whatever stands in it; no sentence crosses a paragraph.
    """
    headings = set(document.headings)
    begins = {sentence.start_char for sentence in doc.sents}
    parsed = sorted((begins | set(_after_initials(doc))) - _torn(doc))
    found = []
    for start, end in document.paragraphs:
        within = [start, end]
        if (start, end) not in headings:
            within[1:1] = parsed[bisect_right(parsed, start) : bisect_right(parsed, end - 1)]
        for left, right in pairwise(within):
            text = document.text[left:right]
            if text.strip():
                found.append(
                    Sentence(
                        document=document.id,
                        start=left + len(text) - len(text.lstrip()),
                        end=left + len(text.rstrip()),
                        heading=(start, end) in headings,
                    )
                )
    return found
