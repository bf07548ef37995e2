"""What completes a reporting word: a clause, an infinitive, an object, what is said of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import ANY_SUBJECT, passive
from counterpoint.language.parse.subjects import agent
from counterpoint.lexicon import reporting_words, role_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from counterpoint.language.voices.reports.occurrences import Report

_TENSED = frozenset({"VBZ", "VBP", "VBD"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_TOLD = frozenset({"dobj", "dative"})
_OBJECTS = frozenset({"dobj", "pobj", "pcomp"})
_GROUNDS = frozenset({"as", "for", "over"})  # "praised [the nurses for their work]"


def clause(heads: Sequence[Token]) -> Token | None:
    """Find a complement that is a whole clause: it has a subject, or a mark that opens one."""
    for head in heads:
        noun = head.pos_ == "NOUN"
        for child in head.children:
            fitting = child.dep_ == "ccomp" or (noun and child.dep_ == "acl")
            if fitting and child not in heads and _finite(child, noun=noun):
                return child
            # "made it plain [that it would shut]", whatever the parser has the clause for
            if head.pos_ == "ADJ" and _finite(child, noun=True):
                return child
        if noun and head.dep_ == "nsubj" and head.head.lemma_ == "be":
            return next((c for c in head.head.children if c.dep_ == "ccomp" and _finite(c)), None)
    return None


def _finite(verb: Token, *, noun: bool = False) -> bool:
    """Whether a clause is whole; behind a noun or an adjective it needs its "that"."""
    if noun:
        return any(c.dep_ == "mark" and c.lower_ in {"that", "whether"} for c in verb.children)
    # "the rings were stolen": the parser may hang the subject on the auxiliary
    verbs = (verb, *(child for child in verb.lefts if child.dep_ in {"aux", "auxpass"}))
    tensed = any(each.tag_ in _TENSED for each in verbs)
    return tensed or any(child.dep_ in ANY_SUBJECT for child in verb.children)


def infinitive(report: Report) -> list[int]:
    """What someone is to do, with who is to: "urged [the council to pay]"."""
    head = report.head
    objects = (c for c in head.rights if c.dep_ in {"dobj", "dative"})
    governed = [*head.rights, *(child for thing in objects for child in thing.rights)]
    for verb in (c for c in governed if c.tag_ == "VB" and c.dep_ in {"xcomp", "advcl", "acl"}):
        to = next((c for c in verb.children if c.lower_ == "to"), None)
        if to is None or (verb.dep_ == "advcl" and to.nbor(-1).text == ","):
            continue
        first = verb.head.left_edge if verb.dep_ == "acl" else verb.left_edge
        told = [c.left_edge.i for c in head.rights if c.dep_ in _TOLD]
        if len(report.cue) > 1:  # "called on [the council to pay]"
            told.append(report.cue[-1].i + 1)
        start = min(first.i, *told) if told else first.i
        ends = [_end(verb), *(c.right_edge.i for c in head.rights if _second(c, head))]
        return _between(start, max(ends) + 1, head)
    return []


def _second(verb: Token, head: Token) -> bool:
    """Whether a verb is to be done as well, though joined to the word that says so.

    "She promised [to meet and even exceed the target]".
    """
    bare = verb.tag_ in {"VB", "VBP"} and head.tag_ not in {"VB", "VBP"}
    return verb.dep_ == "conj" and bare and not any(c.dep_ in ANY_SUBJECT for c in verb.lefts)


def _end(verb: Token) -> int:
    """The last token of what a verb governs, without ", ending the dispute" behind it."""
    for child in verb.rights:
        if child.dep_ == "advcl" and child.tag_ == "VBG" and child.left_edge.nbor(-1).text == ",":
            return child.left_edge.i - 2
    return verb.right_edge.i


def thing(report: Report) -> list[int]:
    """The object, with what it is to do or what is said of it."""
    governor = report.cue[-1] if len(report.cue) > 1 else report.head
    for child in governor.children:
        if child.dep_ in _OBJECTS and child.i > governor.i and _sayable(child, governor):
            end = child.right_edge.i + 1
            for later in report.head.rights:
                if later.left_edge.i == end and _goes_with(later):
                    end = later.right_edge.i + 1
            return _between(child.left_edge.i, end, report.head)
    return []


def worded(report: Report) -> list[int]:
    """An object in someone's own words: "reported ["an orderly retreat" from the hill]"."""
    for thing in report.head.rights:
        first = thing.left_edge
        opening = first.nbor() if first.dep_ == "det" and first != thing else first
        if thing.dep_ == "dobj" and (opening.is_quote or first.nbor(-1).is_quote):
            return _between(thing.left_edge.i, thing.right_edge.i + 1, report.head)
    return []


def judgement(report: Report) -> list[int]:
    """Whom or what is judged, and as what or for what: "hailed [the vote as a turning point]".

    Of the subject of a passive, as what: "was hailed as [a success] by nurses".
    """
    head = report.head
    if passive(head):
        by = agent(head)
        marks = [*head.rights, *(by.subtree if by is not None else ())]
        return _called(report, [c for c in marks if c.lower_ == "as" and c.dep_ == "prep"])
    judged = next((c for c in head.rights if c.dep_ == "dobj"), None)
    if judged is None:
        return []
    grounds = [*judged.rights, *(c for c in head.rights if c.i > judged.i)]
    said = next((c for c in grounds if c.dep_ == "prep" and c.lower_ in _GROUNDS), None)
    if said is None:
        return []
    words = _between(judged.left_edge.i, said.right_edge.i + 1, head)
    # What is judged in someone's own words ends with them: 'as "a disgrace" on the radio'
    quoted = [at for at, i in enumerate(words) if head.doc[i].is_quote]
    return words[: quoted[-1] + 1] if quoted else words


def predicate(report: Report) -> list[int]:
    """From the object to the end of what is said of it: "called [it a triumph]"."""
    head = report.head
    if passive(head):
        return _called(report, report.cue[1:])
    parts = [
        child
        for child in head.children
        if child.i > head.i and child.dep_ in {"dobj", "oprd", "ccomp", "xcomp"}
    ]
    parts += report.cue[1:]
    if not parts or (len(parts) == 1 and parts[0].dep_ in {"dobj", "xcomp"}):
        # "called [the vote a tragedy]": the parser may take both for one noun phrase
        named = (c for part in parts for c in part.children if c.dep_ == "appos")
        if not any(child.left_edge.nbor(-1).text != "," for child in named):
            return []
    start = head.i + 1
    if len(report.cue) > 1 and report.cue[1].i == start:
        start += 1  # "which she described as [a disgrace]"
    return _between(start, max(child.right_edge.i for child in parts) + 1, head)


def _called(report: Report, marked: Sequence[Token]) -> list[int]:
    """What the subject of a passive is called: "was labelled [a failure] by critics".

    Args:
        report: The verb.
        marked: The "as" behind which it stands, if there is one.
    """
    head, by = report.head, agent(report.head)
    if by is None:
        return []
    said = [c for word in marked for c in word.rights if not (c.is_punct or c == by)]
    said += (
        []
        if marked or "judgement" in report.entry.takes
        else [c for c in head.rights if c.dep_ in {"oprd", "dobj"}]
    )
    if not said:
        return []
    start, end = said[0].left_edge.i, said[-1].right_edge.i + 1
    return _between(start, min(end, by.i) if start < by.i else end, head)


def _goes_with(later: Token) -> bool:
    """Whether what follows an object is said of it: "to VERB", "as ...", "for ..."."""
    if later.dep_ == "prep":
        return later.lower_ in {"as", "for"}
    return later.tag_ == "VB" and later.left_edge.lower_ == "to"


def _sayable(thing: Token, governor: Token) -> bool:
    """Whether an object is what is said, not who is spoken of: "criticised the coach"."""
    if thing.pos_ == "PRON" or thing.ent_type_ in _NAMES:
        return False
    if thing.lemma_ in reporting_words.nouns() and clause((thing,)) is not None:
        return False  # reports by itself: "voiced alarm that ..."
    return governor.dep_ == "prep" or role_words.kind_of(thing) in {None, "document"}


def _between(start: int, end: int, head: Token) -> list[int]:
    return [i for i in range(start, end) if not head.doc[i].is_space]
