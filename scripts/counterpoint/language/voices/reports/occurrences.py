"""Words that report: each occurrence of a reporting verb, noun or `according to`, with its source.

The lists and where their verbs come from are described in data/README.md. Grammatical roles are
those of the ClearNLP scheme that spaCy's English pipelines are trained on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import lemma
from counterpoint.language.parse.subjects import apart, subject
from counterpoint.lexicon.reporting_words import ACCORDING_TO, nouns, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from counterpoint.lexicon.reporting_words import Entry

_HYPOTHETICAL = frozenset({"would", "could", "might", "may", "should", "must", "can", "will"})
_VIEWS = frozenset(
    {"view", "eyes", "opinion", "words", "estimation", "judgment", "judgement", "telling"}
)
_UNSAID = frozenset({"intend", "plan", "refuse", "decline", "fail", "try", "attempt", "prepare"})


@dataclass(frozen=True, slots=True)
class Report:
    """One occurrence: the word that governs the content, the words of the cue, who is reported."""

    head: Token
    entry: Entry
    cue: tuple[Token, ...]  # in order of the text; need not be neighbours ("made it plain")
    speaker: Token | None  # head of the noun phrase; None where grammar gives none

    @property
    def span(self) -> tuple[int, int]:
        """The characters of the cue."""
        last = self.cue[-1]
        return self.cue[0].idx, last.idx + len(last)


def find(doc: Doc) -> list[Report]:
    """Find the reporting words of a parsed text, in order."""
    reports: list[Report] = []
    for token in doc:
        if token.lower_ == "according":
            reports += _according(token)
        elif token.lower_ == "in":
            reports += _viewed(token)
        elif token.pos_ == "VERB":
            reports += _verb(token)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in nouns():
            reports += _noun(token)
    return reports


def _verb(verb: Token) -> Iterator[Report]:
    said = lemma(verb)
    # "rated [most of the claims as] false", "accused [the council of] neglect": the parser hangs
    # on the object, or on who says it, what belongs to the verb
    hung = (
        token
        for thing in verb.rights
        if thing.dep_ in {"dobj", "agent"}
        for token in thing.subtree
        if token.dep_ == "prep" and (token.lower_ == "as" or token.head == thing)
    )
    for child in (None, *verb.children, *hung):
        phrase = said if child is None else f"{said} {child.lower_}"
        entry = verbs().get(phrase)
        if entry is None or not _asserted(verb):
            continue
        inferred = verb.dep_ == "advcl" and verb.tag_ == "VBG" and "clause" in entry.takes
        if entry.needs_speaker and inferred:
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
    if source is not None and source.tag_ == "VB":  # a noun before another, taken for a verb
        source = next((child for child in source.children if child.dep_ == "dobj"), None)
    if source is not None:
        yield Report(token, ACCORDING_TO, (token, to), source)


def _viewed(token: Token) -> Iterator[Report]:
    """`in her view`, `in the words of Ana Cruz`: comments on a clause as `according to` does."""
    view = next((c for c in token.children if c.dep_ == "pobj" and c.lower_ in _VIEWS), None)
    if view is None:
        return
    whose = [child for child in view.children if child.dep_ == "poss"]
    of = (child for child in view.rights if child.lower_ == "of")
    whose += [child for prep in of for child in prep.children if child.dep_ == "pobj"]
    if whose:
        last = view if whose[0].i < view.i else whose[0]
        yield Report(token, ACCORDING_TO, tuple(token.doc[token.i : last.i + 1]), whose[0])


def _asserted(verb: Token) -> bool:
    """Whether the saying is told as fact: no "if she says", "would claim", "in order to say"."""
    auxiliaries = (child for child in verb.children if child.dep_ in {"aux", "auxpass"})
    aux = {child.lower_ for child in auxiliaries if not apart(child, verb)}
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if aux & _HYPOTHETICAL or marks & {"if", "unless", "whether"}:
        return False
    if "to" in aux or verb.dep_ == "xcomp":
        if any(child.lower_ == "it" for child in verb.head.lefts) and verb.head.lemma_ == "be":
            return False  # "it is tempting to say": said by no one
        told = verb.dep_ in {"xcomp", "ccomp", "conj"}
        return told and verb.head.lemma_ not in _UNSAID and _asserted(verb.head)
    return not (verb.tag_ == "VB" and not aux and verb.dep_ == "ROOT")  # an order: "call it off"
