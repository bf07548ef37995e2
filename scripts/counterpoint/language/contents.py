"""What is reported: the clause, object or quotation that belongs to a reporting word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language import reporting, role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.quotations import Quotation
    from counterpoint.language.reporting import Report
    from counterpoint.records import Span

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
_TENSED = frozenset({"VBZ", "VBP", "VBD"})
_LOOSE = " \t\n\u00a0,;:.–—-"


def find(doc: Doc, text: str, report: Report, quotations: Sequence[Quotation]) -> Span | None:
    """Give the characters of what grammar makes the content of `report`, if anything.

    A content that begins or ends inside a quotation is widened to all of it.
    """
    tokens = _tokens(report)
    if not tokens:
        return None
    first, last = doc[tokens[0]], doc[tokens[-1]]
    return trim(text, *_widen(first.idx, last.idx + len(last), quotations))


def _tokens(report: Report) -> list[int]:
    takes = report.entry.takes
    if "sentence" in takes:
        return _around(report)
    ways = {
        "clause": _reported_clause,
        "predicate": _predicate,
        "infinitive": _infinitive,
        "object": _object,
    }
    found = (way(report) for kind, way in ways.items() if kind in takes)
    return next(filter(None, found), [])


def _reported_clause(report: Report) -> list[int]:
    head = report.head
    if _inserted(report):
        return _host(report)
    clause = _clause((head, *report.cue[1:]))
    if clause is not None:
        return _without(clause, report)
    last = report.cue[-1]
    if last.i + 1 < len(last.doc) and last.nbor().lower_ == "that" and last.nbor().dep_ == "mark":
        # What follows was not read as a clause, but `that` says that it is one
        return [token.i for token in last.sent if token.i > last.i + 1]
    if head.dep_ in {"parataxis", "advcl"}:
        return _interrupted(report)
    return []


def _inserted(report: Report) -> bool:
    """Whether "the paper argues" stands between two commas, within what it reports."""
    speaker, verb = report.speaker, report.head
    if speaker is None or speaker not in verb.children or speaker.right_edge.i + 1 != verb.i:
        return False
    start, end = speaker.left_edge.i, report.cue[-1].i + 1
    sentence = verb.sent
    if not sentence.start < start or end >= sentence.end - 1:
        return False
    if any(t.lemma_ in reporting.verbs() and t.pos_ == "VERB" for t in verb.ancestors):
        return False  # itself reported
    if verb.doc[end + 1].is_quote or verb.doc[start - 2].tag_ in {"WDT", "WP"}:
        return False  # before a quotation, or in a relative clause: "which, she said, is closed"
    return verb.doc[start - 1].text == "," and verb.doc[end].text == ","


def _host(report: Report) -> list[int]:
    """The clause that a reporting phrase is inserted into, up to a colon or semicolon."""
    words = [token for token in report.head.sent if not token.is_space]
    joints = [token.i for token in words if token.text in {":", ";"}]
    start = max((i for i in joints if i < report.head.i), default=-1)
    end = min((i for i in joints if i > report.head.i), default=len(report.head.doc))
    inside = [token for token in words if start < token.i < end]
    return [token.i for token in inside[inside[0].dep_ == "cc" :]]


def _infinitive(report: Report) -> list[int]:
    for child in report.head.children:
        if child.dep_ == "xcomp" and child.tag_ == "VB":
            return _without(child, report)
    return []


def _object(report: Report) -> list[int]:
    governor = report.cue[-1] if len(report.cue) > 1 else report.head
    for child in governor.children:
        if child.dep_ in {"dobj", "pobj", "pcomp"} and child.i > governor.i and _sayable(child):
            return _without(child, report)
    return []


def _clause(heads: Sequence[Token]) -> Token | None:
    """Find a complement that is a whole clause: it has a subject, or a mark that opens one."""
    for head in heads:
        noun = head.pos_ == "NOUN"
        for child in head.children:
            fitting = child.dep_ == "ccomp" or (noun and child.dep_ == "acl")
            if fitting and _finite(child, noun=noun):
                return child
        if noun and head.dep_ == "nsubj" and head.head.lemma_ == "be":
            return next((c for c in head.head.children if c.dep_ == "ccomp" and _finite(c)), None)
    return None


def _finite(verb: Token, *, noun: bool = False) -> bool:
    if noun:
        return any(c.dep_ == "mark" and c.lower_ in {"that", "whether"} for c in verb.children)
    return verb.tag_ in _TENSED or any(child.dep_ in _SUBJECTS for child in verb.children)


def _sayable(thing: Token) -> bool:
    """Whether an object is what is said, not who is spoken of: "criticised the coach"."""
    if thing.pos_ == "PRON" or thing.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"}:
        return False
    if thing.lemma_ in reporting.nouns() and _clause((thing,)) is not None:
        return False  # reports by itself: "expressed hope that ..."
    return role_words.kind_of(thing) in {None, "document"}


def _predicate(report: Report) -> list[int]:
    """From the object to the end of what is said of it: "called [it a triumph]"."""
    head = report.head
    parts = [
        child
        for child in head.children
        if child.i > head.i
        and (child.dep_ in {"dobj", "oprd", "ccomp", "xcomp"} or child in report.cue[1:])
    ]
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in head.children):
        return []
    if not parts or (len(parts) == 1 and parts[0].dep_ in {"dobj", "xcomp"}):
        return []
    end = max(child.right_edge.i for child in parts)
    return [i for i in range(head.i + 1, end + 1) if not head.doc[i].is_space]


def _around(report: Report) -> list[int]:
    """`according to` comments on the clause that it hangs on."""
    verb = report.head.head
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    return _without(verb, report)


def _interrupted(report: Report) -> list[int]:
    """The clause that "she says" interrupts or follows, or that "as she says" comments on."""
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
    for child in clause.children:
        if child.dep_ == "advcl" and child.tag_ == "VBG" and child.lemma_ in reporting.verbs():
            words -= {token.i for token in child.subtree}  # ", adding that ...": said besides
    if not any(child.dep_ in _SUBJECTS for child in clause.children):
        # The parser took the clause's subject for an object of the reporting word
        objects = (c for c in head.children if c.dep_ == "dobj" and head.i < c.i < min(words))
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


def trim(text: str, start: int, end: int) -> Span | None:
    """Cut loose punctuation at either side, but none that stands inside quotation marks."""
    while start < end and text[start] in _LOOSE:
        start += 1
    while start < end and text[end - 1] in _LOOSE:
        end -= 1
    return (start, end) if start < end else None
