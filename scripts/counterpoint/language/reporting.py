"""Words that report: each occurrence of a reporting verb, noun or `according to`, with its source.

The lists and where their verbs come from are described in data/README.md. Grammatical roles are
those of the ClearNLP scheme that spaCy's English pipelines are trained on.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.language import wordlists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

_STANCES = frozenset({"commits", "distances", "neutral"})
_NOUN_COLUMNS = {"lemma": None, "stance": _STANCES, "inventory": None}
_VERB_COLUMNS = {
    "lemma": None,
    "takes": frozenset({"quotation", "clause", "object", "predicate", "infinitive"}),
    "needs": frozenset({"speaker", "-"}),
    "stance": _STANCES,
    "inventory": None,
}
_HYPOTHETICAL = frozenset({"would", "could", "might", "may", "should", "must", "can", "will"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_UNSAID = frozenset({"intend", "plan", "refuse", "decline", "fail", "try", "attempt", "prepare"})
_CLIMBING = frozenset({"conj", "xcomp", "advcl", "dep", "ccomp"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A reporting word: what it takes as content, and what its subject has to be."""

    takes: frozenset[str]  # quotation, clause, object, predicate, infinitive
    needs_speaker: bool  # also used of evidence and events: counts only with someone who speaks
    stance: str  # commits, distances or neutral


@dataclass(frozen=True, slots=True)
class Report:
    """One occurrence: the word that governs the content, the words of the cue, who is reported."""

    head: Token
    entry: Entry
    cue: tuple[Token, ...]  # in order of the text; need not be neighbours ("made it clear")
    speaker: Token | None  # head of the noun phrase; None where grammar gives none

    @property
    def span(self) -> tuple[int, int]:
        """The characters of the cue."""
        last = self.cue[-1]
        return self.cue[0].idx, last.idx + len(last)


@cache
def verbs() -> dict[str, Entry]:
    """Read the reporting verbs, by lemma; a second word is a particle or another dependent."""
    return {
        row["lemma"]: Entry(
            frozenset(row["takes"].split()), row["needs"] == "speaker", row["stance"]
        )
        for row in wordlists.read("reporting_verbs", _VERB_COLUMNS)
    }


@cache
def nouns() -> dict[str, Entry]:
    """Read the reporting nouns, by lemma. All take a clause."""
    return {
        row["lemma"]: Entry(frozenset({"clause"}), needs_speaker=True, stance=row["stance"])
        for row in wordlists.read("reporting_nouns", _NOUN_COLUMNS)
    }


ACCORDING_TO = Entry(frozenset({"quotation", "sentence"}), needs_speaker=True, stance="neutral")
UNLISTED = Entry(frozenset({"quotation"}), needs_speaker=False, stance="neutral")


def find(doc: Doc) -> list[Report]:
    """Find the reporting words of a parsed text, in order."""
    reports: list[Report] = []
    for token in doc:
        if token.lower_ == "according":
            reports += _according(token)
        elif token.pos_ == "VERB":
            reports += _verb(token)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in nouns():
            reports += _noun(token)
    return reports


def subject(verb: Token, depth: int = 4) -> Token | None:
    """Give the head of who does what `verb` says: its subject, agent, or the one it shares.

    Args:
        verb: The verb.
        depth: Through how many governing verbs a subject may be shared.
    """
    for child in verb.children:
        if child.dep_ == "nsubj":
            relative = child.lower_ in _RELATIVE and verb.dep_ == "relcl"
            return verb.head if relative else _outside_clause(child, verb)
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children):
        agents = (child for child in verb.children if child.dep_ == "agent")
        return next((noun for by in agents for noun in by.children), None)
    return _shared_subject(verb, depth - 1) if depth else None


def _outside_clause(found: Token, verb: Token) -> Token:
    """The subject, where the parser took it from a relative clause that a comma closes.

    "Lee, who reviewed the notes, believes": no single comma parts a subject from its verb.
    """
    if verb.i == 0 or verb.nbor(-1).text != "," or found.i > verb.i:
        return found
    for token in reversed(verb.doc[verb.sent.start : found.i]):
        if token.lower_ == "who" and token.head.dep_ == "relcl" and token.head.i < found.i:
            return token.head.head if token.head.head.i < token.i else found
    return found


def _shared_subject(verb: Token, depth: int) -> Token | None:
    """The subject that a verb takes over from what governs it."""
    governor = verb.head
    if verb.dep_ == "acl" and verb.tag_ == "VBG":
        return governor
    quoted = verb.dep_ == "pcomp" and governor.lower_ == "as"
    if verb.dep_ == "pcomp":
        governor = governor.head
    elif verb.dep_ not in _CLIMBING:
        return None
    if governor.pos_ not in {"VERB", "AUX"}:
        return None
    if quoted:  # "was quoted as saying": the one who is quoted says it
        return next((c for c in governor.children if c.dep_ in {"dobj", "nsubjpass"}), None)
    if verb.tag_ == "VBG" and governor.dep_ == "ccomp" and governor.head.lemma_ in verbs():
        governor = governor.head  # "Lee said it would fail, adding ...": it is Lee who adds
    return subject(governor, depth)


def _verb(verb: Token) -> Iterator[Report]:
    lemma = verb.lemma_.lower()
    for child in (None, *verb.children):
        phrase = lemma if child is None else f"{lemma} {child.lower_}"
        entry = verbs().get(phrase)
        if entry is None or not _asserted(verb):
            continue
        if entry.needs_speaker and verb.dep_ == "advcl" and verb.tag_ == "VBG":
            continue  # "sales fell, showing that ...": the writer infers
        cue = (verb,) if child is None else tuple(sorted((verb, child), key=lambda t: t.i))
        yield Report(verb, entry, cue, subject(verb))


def _noun(noun: Token) -> Iterator[Report]:
    """A noun reports by a clause of its own ("her claim that ...") or across `be`."""
    by = [
        grandchild
        for child in noun.children
        if child.dep_ in {"prep", "agent"} and child.lower_ in {"of", "by", "from"}
        for grandchild in child.children
        if grandchild.dep_ == "pobj"
    ]
    owners = [child for child in noun.children if child.dep_ == "poss"] + by
    if noun.dep_ in {"dobj", "pobj"} and not owners:
        governor = noun.head if noun.dep_ == "dobj" else noun.head.head
        owner = subject(governor) if governor.pos_ in {"VERB", "AUX"} else None
        owners = [owner] if owner is not None and _asserted(governor) else []
    if owners:
        yield Report(noun, nouns()[noun.lemma_.lower()], (noun,), owners[0])


def _according(token: Token) -> Iterator[Report]:
    if token.i + 1 == len(token.doc) or token.nbor().lower_ != "to":
        return
    to = token.nbor()
    source = next((child for child in to.children if child.dep_ in {"pobj", "pcomp"}), None)
    if source is not None:
        yield Report(token, ACCORDING_TO, (token, to), source)


def _asserted(verb: Token) -> bool:
    """Whether the saying is told as fact: no "if she says", "would say", "in order to say"."""
    aux = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if aux & _HYPOTHETICAL or marks & {"if", "unless", "whether"}:
        return False
    if "to" in aux or verb.dep_ == "xcomp":
        if any(child.lower_ == "it" for child in verb.head.lefts) and verb.head.lemma_ == "be":
            return False  # "it is tempting to say": said by no one
        told = verb.dep_ in {"xcomp", "ccomp", "conj"}
        return told and verb.head.lemma_ not in _UNSAID and _asserted(verb.head)
    return not (verb.tag_ == "VB" and not aux and verb.dep_ == "ROOT")  # an order: "say it"
