"""Names known by their form, where the pipeline saw none or only a part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from counterpoint.language.names.mentions import LINKS, NUMBERED, Proposal
from counterpoint.language.names.thresholds import threshold
from counterpoint.lexicon.name_words import is_title, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from counterpoint.records import Document

_QUOTED_WORDS: Final = threshold("longest_quoted")
_CAPITALISED: Final = re.compile(r"\b[A-Z][a-z]+\b")
_TIMES: Final = frozenset({"DATE", "TIME"})
_MANY: Final = frozenset({"people", "women", "children", "men"})  # plurals without an `s`
_ON: Final = frozenset({"on", "in", "last", "next", "this"})  # before a day that is one
_WORD: Final = r"[A-Z][\w’'-]*"
_LINKING: Final = r"(?:(?:of|for|on|the|and|from|in|to|at|with|a) )*"
_QUOTED: Final = re.compile(
    rf"[“\"‘«]{_WORD}(?: {_LINKING}{_WORD}){{1,{_QUOTED_WORDS - 1}}}[”\"’»]"
)
_NICKNAMED: Final = re.compile(r"[A-Z][\w’'-]+(?: [A-Z]\.)? [“\"‘][A-Za-z]\w+[”\"’] [A-Z][\w’'-]+")


def headed(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Names built on a telling noun: `Defence Ministry`, `Treaty on the Use of the Seas`.

    A run of capitalised words with the noun, and what `of`, `for` or `on` adds to it. Not in
    headings, whose capitals tell nothing.
    """
    done = 0
    for match in _CAPITALISED.finditer(document.text):
        if match[0].lower() not in words("head"):
            continue
        span = doc.char_span(*match.span())
        if span is None or span.start < done or not _capital(doc[span.start]):
            continue
        if any(start <= span.start_char < end for start, end in document.headings):
            continue
        start = span.start
        while start > done and _continues(doc, start - 1):
            start -= 1
        done = _complement(doc, span.end)
        office = done == span.end and done < len(doc) and is_title(doc[done].text)
        place = words("head")[span.text.lower()] == "PLACE"
        if done - start > 1 and not (place and office):  # `District Judge`
            yield Proposal(start, done, words("head")[span.text.lower()])


def outlets(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Newspapers whose name a day or a month begins: `the Saturday Post`."""
    for match in _CAPITALISED.finditer(document.text):
        span = doc.char_span(*match.span()) if match[0].lower() in words("outlet") else None
        if span is None or span.start == 0:
            continue
        day = span.start - 1
        dated = doc[day].is_title and doc[day].lower_ in words("calendar")
        if dated and doc[max(day - 1, 0) : day].text.lower() not in _ON:
            yield Proposal(day, span.end, "ORG")


def _capital(token: Token) -> bool:
    return (
        token.text[0].isupper()
        and token.pos_ in {"PROPN", "ADJ", "NOUN"}
        and token.ent_type_ not in _TIMES
    )


def _continues(doc: Doc, i: int) -> bool:
    """Whether token `i` is a word of a run, or a hyphen between two of them."""
    if doc[i].text == "-" and 0 < i < len(doc) - 1:
        return _capital(doc[i - 1]) and _capital(doc[i + 1])
    if doc[i].tag_ == "POS" and 1 < i < len(doc) - 1 and _capital(doc[i + 1]):
        of_many = doc[i].text in {"'", "’"} or doc[i - 1].lower_ in _MANY
        return _capital(doc[i - 1]) and (of_many or _saint(doc[i - 2]))
    return _capital(doc[i])


def _saint(token: Token) -> bool:
    """Whether a saint's name follows, which a school or a church has: `St Oswin's`."""
    return token.lower_.rstrip(".") in {"st", "saint"}


def _complement(doc: Doc, end: int) -> int:
    """Where a name ends that may go on with `of the ...`, `for ...`, `on ... and ...`."""
    while end < len(doc) and doc[end].lower_ in LINKS:
        number = doc[end + 1 : end + 2]
        if number and number[0].like_num and not _dated(number[0]):
            return end + 2
        start = end + 2 if doc[end + 1 : end + 2].text.lower() == "the" else end + 1
        stop = _run(doc, start)
        person = any(token.ent_type_ == "PERSON" for token in doc[start:stop])
        if stop == start or person:
            break
        end = stop
        if doc[end : end + 1].text == "and":
            second = doc[end + 1 : _run(doc, end + 1)]
            named = any(token.ent_type_ for token in [doc[end - 1], *second])
            if len(second) and not named:
                end = second.end
    return end


def _dated(number: Token) -> bool:
    return number.ent_type_ in _TIMES


def _run(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and _continues(doc, end):
        end += 1
    return end


def quoted(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Works, slogans and programmes: two to five capitalised words between quotation marks."""
    for match in _QUOTED.finditer(document.text):
        span = doc.char_span(match.start() + 1, match.end() - 1)
        if span is not None:
            yield Proposal(span.start, span.end, "OTHER")


def numbered(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Diseases, aircraft, models: letters, a hyphen and a number."""
    for match in NUMBERED.finditer(document.text):
        span = doc.char_span(*match.span())
        if span is not None:
            yield Proposal(span.start, span.end, "OTHER")


def nicknamed(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Persons with a nickname within: `Nathan “Leaf” Orf`."""
    for match in _NICKNAMED.finditer(document.text):
        span = doc.char_span(*match.span())
        if span is not None and span[0].tag_ == span[-1].tag_ == "NNP":
            yield Proposal(span.start, span.end, "PERSON")
