"""What is reported: the clause, object or quotation that belongs to a reporting word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import ANY_SUBJECT, lemma
from counterpoint.language.voices.reports import complements, misattached
from counterpoint.lexicon import reporting_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.voices.reports.occurrences import Report
    from counterpoint.records import Span
    from counterpoint.text.quotations import Quotation

_COMPLEMENTS = frozenset({"dobj", "acomp", "attr", "oprd"})
_ADVERBIALS = frozenset({"prep", "npadvmod", "advmod", "dative"})
_AND = re.compile(r",? (?:and|or|but)(?: (?:also|even|as|of|a|an|the))* ")
_MARKS = "\"”»'’"
_LOOSE = " \t\n\u00a0,;:.–—-"


def find(doc: Doc, text: str, report: Report, quotations: Sequence[Quotation]) -> Span | None:
    """Give the characters of what grammar makes the content of `report`, if anything.

    A content that begins or ends inside a quotation is widened to all of it.
    """
    tokens = _tokens(report)
    if len(tokens) > 1 and doc[tokens[-1]].dep_ == "cc" and doc[tokens[-2]].text == ",":
        tokens = tokens[:-2]  # "[it would not pay], and she ..."
    if not tokens:
        return None
    if tokens[0] > report.head.i:
        tokens = misattached.remarks(tokens, doc)
    first, last = doc[tokens[0]], doc[tokens[-1]]
    start, end = _widen(first.idx, last.idx + len(last), quotations)
    return trim(text, start, _coordinated(text, end, quotations))


def _tokens(report: Report) -> list[int]:
    takes = report.entry.takes
    if "sentence" in takes:
        return _around(report)
    ways = {
        "clause": _reported_clause,
        "predicate": complements.predicate,
        "infinitive": complements.infinitive,
        "judgement": complements.judgement,
        "object": complements.thing,
        "quotation": complements.worded,
    }
    found = (way(report) for kind, way in ways.items() if kind in takes)
    return next(filter(None, found), [])


def _reported_clause(report: Report) -> list[int]:
    head = report.head
    if _inserted(report):
        return _host(report)
    clause = complements.clause((head, *report.cue[1:]))
    if clause is not None:
        words = misattached.joined(_without(clause, report), clause, report)
        return misattached.untimed(words, clause, report)
    if head.dep_ in {"parataxis", "advcl"} and (around := _interrupted(report)):
        return around
    return misattached.behind(report) or misattached.ahead(report)


def _inserted(report: Report) -> bool:
    """Whether "the paper argues" stands between two commas, within what it reports."""
    speaker, verb = report.speaker, report.head
    if speaker is None or speaker not in verb.children or speaker.right_edge.i + 1 != verb.i:
        return False
    start, end = speaker.left_edge.i, _phrase_end(report)
    sentence = verb.sent
    if not sentence.start < start or end >= sentence.end - 1:
        return False
    if any(lemma(t) in reporting_words.verbs() for t in verb.ancestors):
        return False  # itself reported
    if verb.doc[end + 1].is_quote or verb.doc[start - 2].tag_ in {"WDT", "WP"}:
        return False  # before a quotation, or in a relative clause: "which, she said, is closed"
    return verb.doc[start - 1].text == "," and verb.doc[end].text == ","


def _phrase_end(report: Report) -> int:
    """Past the reporting word and when, where or to whom: "he told me on Friday", in tokens."""
    end = report.cue[-1].i + 1
    for child in report.head.rights:
        if child.dep_ in _ADVERBIALS and child.left_edge.i == end:
            end = child.right_edge.i + 1
    return end


def _host(report: Report) -> list[int]:
    """The clause that a reporting phrase is inserted into, up to a colon or semicolon.

    What its speaker does besides is no part of it: "it fell, she said, pointing at the sea".
    """
    words = [token for token in report.head.sent if not token.is_space]
    joints = [token.i for token in words if token.text in {":", ";"}]
    joints += [
        child.left_edge.i - 1
        for child in report.head.rights
        if child.tag_ == "VBG" and child.left_edge.i == _phrase_end(report) + 1
    ]
    start = max((i for i in joints if i < report.head.i), default=-1)
    end = min((i for i in joints if i > report.head.i), default=len(report.head.doc))
    inside = [token for token in words if start < token.i < end]
    return [token.i for token in inside[inside[0].dep_ == "cc" :]]


def _around(report: Report) -> list[int]:
    """`according to` comments on the clause that it hangs on."""
    verb = report.head.head
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    if verb == report.head:  # the parser has the clause hang on "according"
        return misattached.beyond(report)
    words = _without(verb, report)
    told = [i for i in words if i < report.head.i]
    return told if verb.i in told else words  # nothing is reported behind a clause that it ends


def _interrupted(report: Report) -> list[int]:
    """The clause that "she jokes" interrupts or follows, or that "as she jokes" comments on."""
    marks = {child.lower_ for child in report.head.children if child.dep_ in {"mark", "advmod"}}
    if report.head.dep_ == "advcl" and "as" not in marks:
        return []
    return _without(report.head.head, report)


def _without(clause: Token, report: Report) -> list[int]:
    """Give the words of a clause without the reporting phrase and the `that` between them."""
    head = report.head
    if head in clause.subtree:
        dropped = {token.i for token in head.subtree}
        return [t.i for t in clause.subtree if t.i not in dropped and not t.is_space]
    words = {token.i for token in clause.subtree if not token.is_space}
    words -= misattached.besides(clause, report)
    if not any(child.dep_ in ANY_SUBJECT for child in clause.children):
        # The parser took the clause's subject for a complement of the reporting word
        objects = (c for c in head.rights if c.dep_ in _COMPLEMENTS and c.i < min(words))
        words |= {token.i for thing in objects for token in thing.subtree}
    after = clause.i > head.i  # a complement lies on one side of what governs it
    ordered = sorted(i for i in words if (i > head.i) == after)
    if ordered and head.doc[ordered[0]].lower_ == "that":
        del ordered[0]
    return ordered


def _widen(start: int, end: int, quotations: Iterable[Quotation]) -> Span:
    for quotation in quotations:
        if quotation.start < end and start < quotation.end:
            start, end = min(start, quotation.start), max(end, quotation.end)
    return start, end


def _coordinated(text: str, end: int, quotations: Iterable[Quotation]) -> int:
    """Add to what ends with a quotation the one that is joined to it: `“mad” and a “shame”`."""
    for quotation in quotations:
        if (
            end <= quotation.start
            and text[end - 1] in _MARKS
            and _AND.fullmatch(text, end, quotation.start)
        ):
            end = quotation.end
    return end


def trim(text: str, start: int, end: int) -> Span | None:
    """Cut loose punctuation at either side, but none that stands inside quotation marks."""
    while start < end and text[start] in _LOOSE:
        start += 1
    while start < end and text[end - 1] in _LOOSE:
        end -= 1
    return (start, end) if start < end else None
