"""Names that the pipeline passed over: datelines, countries and peoples, explained acronyms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from counterpoint.identity.acronyms import undotted
from counterpoint.language.names.mentions import LABELS, Proposal
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import is_title

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from spacy.tokens import Doc, Token

    from counterpoint.lexicon.gazetteer import Known
    from counterpoint.records import Document, EntityType

# The first line of a report: `RIO DE JANEIRO / OSLO, Brazil, March 4, 2019 (Atlas Wire) - `.
_CAPITALS: Final = r"[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,3}"
_PLACES: Final = rf"(?P<places>{_CAPITALS}(?: ?/ ?{_CAPITALS})*)"
_COUNTRY: Final = r",? ?(?:[A-Z][\w.]+(?: [A-Z][\w.]+)*,?)?"
_DAY: Final = r" ?(?:\w+\.? \d{1,2},? ?(?:\d{4},? ?)?)?"
_AGENCY: Final = r"(?:\((?P<agency>[A-Z][\w .-]*)\) ?)?"
_DASH: Final = r"(?:-{1,2}|–|—) "
_DATELINE: Final = re.compile(_PLACES + _COUNTRY + _DAY + _AGENCY + _DASH)
_PLACE: Final = re.compile(_CAPITALS)
_VERBS: Final = ("said", "says", "told", "tells", "added", "adds", "wrote", "asked")
_BRACKETED: Final = re.compile(r"\(([A-Z][A-Za-z&.-]*[A-Z])\)")
_CAMEL: Final = re.compile(r"\b[A-Z][a-z]+[A-Z][A-Za-z]*\b")
_INITIALS: Final = re.compile(r"\b[A-Z]{3,6}\b")
_SAYING: Final = re.compile(rf"\b(?:{'|'.join(_VERBS)})\b")
_SHAPE: Final = re.compile(r"\b[A-Z](?:[^\W\d_]+|(?:\.[A-Z])+\.)")
_SMALL: Final = frozenset({"of", "for", "on", "and", "the", "in", "to"})
_NAMING: Final = frozenset({"PROPN", "ADJ", "NOUN"})


def find(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Yield what the form of a word, or what stands beside it, makes a name."""
    seen = {token.idx for entity in doc.ents for token in entity}
    yield from datelines(doc, document)
    yield from explained(doc, document)
    yield from speakers(doc, document)
    yield from _bodies(_unseen(doc, document, _CAMEL, seen))
    yield from _bodies(_unseen(doc, document, _INITIALS, seen))


def datelines(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Places in capitals that a report is sent from: `RIO DE JANEIRO, March 4 -`."""
    for start, end in document.paragraphs:
        match = _DATELINE.match(document.text, start, end)
        if match is None:
            continue
        agency = doc.char_span(*match.span("agency"))
        if agency is not None:
            yield Proposal(agency.start, agency.end, "ORG")
        reported = document.text[match.end("places") : match.end()].strip(" -–—,") != ""
        for place in _PLACE.finditer(match["places"]):
            at = match.start("places")
            span = doc.char_span(at + place.start(), at + place.end())
            if span is not None and (reported or gazetteer.look_up(place[0]) is not None):
                yield Proposal(span.start, span.end, "PLACE")


def published(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Countries, continents and peoples that the pipeline passed over, where no name goes on."""
    seen = {token.idx for entity in doc.ents for token in entity}
    for token in _unseen(doc, document, _SHAPE, seen, _known):
        known = _known(token.text)
        if known is None or token.pos_ not in (
            _NAMING if known.kind in gazetteer.FIXED else {"PROPN"}
        ):
            continue
        beside = [doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(doc)]
        if not any(map(_goes_on, beside)):
            yield Proposal(token.i, token.i + 1, known.type)


def _bodies(tokens: Iterable[Token]) -> Iterator[Proposal]:
    """Bodies whose names are acronyms, or have a capital within: `ONGC`, `BioNTech`.

    Not where the words about them are in capitals as well, or go on with a name.
    """
    for token in tokens:
        beside = [token.doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc)]
        capitals = any(other.is_upper for other in beside)
        if token.tag_ == "NNP" and not capitals and not any(map(_goes_on, beside[-1:])):
            yield Proposal(token.i, token.i + 1, "ORG")


def _known(form: str) -> Known | None:
    known = gazetteer.look_up(undotted(form))
    return known if known is not None and known.kind != "code" else None


def _unseen(
    doc: Doc,
    document: Document,
    shape: re.Pattern[str],
    seen: Container[int],
    wanted: Callable[[str], object] = bool,
) -> Iterator[Token]:
    """The words of a shape that are wanted, are tokens, and are in no name of the pipeline's."""
    for match in shape.finditer(document.text):
        if match.start() not in seen and wanted(match[0]):
            span = doc.char_span(*match.span())
            if span is not None and len(span) == 1:
                yield span[0]


def speakers(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Full names that say something: "said Ana Beatriz Lopes of the institute"."""
    for match in _SAYING.finditer(document.text):
        verb = doc.char_span(*match.span())
        subjects = [] if verb is None else [t for t in verb[0].children if t.dep_ == "nsubj"]
        for name in subjects:
            start, end = name.i, name.i + 1
            while start > 0 and _named(doc[start - 1]):
                start -= 1
            if end - start > 1 and _named(name):
                yield Proposal(start, end, "PERSON")


def _named(token: Token) -> bool:
    """Whether the word may be one of a name that the pipeline did not see."""
    return token.pos_ == "PROPN" and token.is_title and not token.ent_type_


def _goes_on(token: Token) -> bool:
    """Whether a capitalised word, of no name that is known, goes on with the one beside it."""
    named = token.ent_type_ or is_title(token.text) or token.is_sent_start
    return token.pos_ == "PROPN" and token.is_title and not named


def explained(doc: Doc, document: Document) -> Iterator[Proposal]:
    """Names by the acronym behind them: `Information Commissioner's Office (ICO)`."""
    for match in _BRACKETED.finditer(document.text):
        short = doc.char_span(*match.span(1))
        if short is None or short.start < 2:  # noqa: PLR2004 - a word and a bracket
            continue
        start, end = _spelt(doc, short.start - 1, match[1]), short.start - 1
        if end - start > 1:
            kinds = [LABELS[t.ent_type_] for t in doc[start:end] if t.ent_type_ in LABELS]
            kind: EntityType = max(kinds, key=kinds.count) if kinds else "ORG"
            yield Proposal(start, end, kind)
            yield Proposal(short.start, short.end, kind)


def _spelt(doc: Doc, end: int, acronym: str) -> int:
    """Where the words before `end` begin whose initials are the acronym's; `end` if none are."""
    letters = [letter for letter in acronym.upper() if letter.isalpha()]
    start = end
    while letters and start > 0 and _spells(doc[start - 1], letters):
        start -= 1
        if doc[start].is_sent_start:
            break
    return end if letters else start


def _spells(token: Token, letters: list[str]) -> bool:
    """Whether the word is one of the name, read backwards; takes the letter that it stands for."""
    if token.text[0].isupper() and token.text[0] == letters[-1]:
        letters.pop()
        return True
    return token.tag_ == "POS" or token.text in {"-", "&"} or token.lower_ in _SMALL
