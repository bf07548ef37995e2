"""Proper nouns that the pipeline put into no name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from counterpoint.language.names.found.edges import JUNIOR
from counterpoint.language.names.mentions import Proposal
from counterpoint.language.names.thresholds import threshold
from counterpoint.language.roles.appositions import HONORIFICS
from counterpoint.lexicon import gazetteer, role_words
from counterpoint.lexicon.name_words import is_title, telling, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.records import Document

_LONGEST: Final = threshold("longest_run")
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-Þ][\w’'-]{2,}")
_OPENING: Final = frozenset("-–—:“\"‘'")  # marks behind which a sentence may begin
_TIMES: Final = frozenset({"DATE", "TIME"})
_LEADING: Final = frozenset({"nsubj", "nsubjpass", "poss"})  # what may begin a sentence


def find(doc: Doc, document: Document, proposed: Sequence[Proposal]) -> Iterator[Proposal]:
    """Runs of capitalised proper nouns that are in no name, outside headings.

    Not offices, ranks, months and nouns that name nothing by themselves; not what leans on a name
    at its side, which the recogniser saw and left.
    """
    taken = {i for start, end, _ in proposed for i in range(start, end)}
    done = 0
    for match in _CAPITAL.finditer(document.text):
        span = doc.char_span(*match.span())
        if span is None or len(span) > 1 or span.start < done or not _named(span[0], taken):
            continue
        if any(start <= match.start() < end for start, end in document.headings):
            continue
        start, end = span.start, span.end
        while end < len(doc) and (
            _named(doc[end], taken) or doc[end].text in JUNIOR or _linking(doc, end, taken)
        ):
            end += 1
        done = end
        titled = start
        while start < end and is_title(doc[start].text):
            start += 1
        titled = start > titled
        run = doc[start:end]
        honoured = titled and doc[start - 1].lower_.rstrip(".") in HONORIFICS
        if not 0 < len(run) <= _LONGEST or (any(map(_office, run)) and not honoured):
            continue
        if end in taken or (start - 1 in taken and not titled):
            continue
        if titled:
            yield Proposal(start, end, "PERSON")
        elif len(run) > 1 or _lone(run[0], document):
            yield Proposal(start, end, "OTHER" if any(map(str.isdigit, run.text)) else "ORG")


def _named(token: Token, taken: Container[int]) -> bool:
    return (
        token.tag_ in {"NNP", "NNPS"}
        and token.text[0].isupper()
        and not token.is_upper
        and token.i not in taken
        and token.ent_type_ not in _TIMES
    )


def _linking(doc: Doc, i: int, taken: Container[int]) -> bool:
    """Whether a particle stands within a name: `Sœurs [du] Levant`."""
    return doc[i].text in words("particle") and i + 1 < len(doc) and _named(doc[i + 1], taken)


def _office(token: Token) -> bool:
    word = token.lower_.rstrip(".")
    dated = word in words("calendar") or word in words("holiday")
    return dated or is_title(word) or role_words.kind_of(token) is not None


def _lone(token: Token, document: Document) -> bool:
    """Whether one word is a name by itself, and not a plural or the start of a sentence."""
    word = token.lower_
    if token.tag_ == "NNPS" or word in telling() or gazetteer.look_up(token.text) is not None:
        return False
    beside = [token.doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc)]
    if any(other.is_title and other.pos_ == "PROPN" and not other.is_sent_end for other in beside):
        return False
    if not (token.is_sent_start or beside[0].text in _OPENING):
        return True
    common = word.endswith("s") and not word.endswith("ss")
    return token.dep_ in _LEADING and not common and f" {word}" not in document.text
