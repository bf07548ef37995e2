"""Who does what a verb says: its subject, or the one that it shares with another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import CLAUSE, SUBJECT, lemma, passive
from counterpoint.lexicon.reporting_words import nouns, verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_DOUBLE = frozenset({'"', "“", "”", "«", "»", "''", "``"})  # single marks may be apostrophes
_BY = frozenset({"prep", "agent"})
_DEEPEST = 4  # verbs; a longer chain is a parse gone wrong
_CLIMBING = frozenset({"conj", "xcomp", "advcl", "dep", "ccomp"})


def subject(verb: Token, depth: int = _DEEPEST) -> Token | None:
    """Give the head of who does what `verb` says: its subject, agent, or the one it shares.

    Args:
        verb: The verb.
        depth: Through how many governing verbs a subject may be shared.
    """
    subjects = [c for c in verb.children if c.dep_ == "nsubj" and not apart(c, verb)]
    if subjects:
        # Of two, as the parser has it in "the host Ana Cruz asked", the nearer is the name
        found = max((s for s in subjects if s.i < verb.i), key=lambda s: s.i, default=subjects[0])
        if found.lower_ in _RELATIVE and verb.dep_ == "relcl":
            return verb.head
        return _outside_clause(_named_before(found), verb)
    # "asked why, she smiled": by whom is not told
    if passive(verb):
        by = agent(verb)
        return next(by.children, None) if by is not None else None
    return _shared_subject(verb, depth - 1) if depth else None


def _named_before(subject: Token) -> Token:
    """The noun that "which" or "who" stands right behind, where the clause hangs elsewhere."""
    before = subject.nbor(-1) if subject.i else subject
    if before.text == "," and before.i:
        before = before.nbor(-1)
    relative = subject.tag_ in {"WDT", "WP"} and not subject.is_sent_start
    return before if relative and before.pos_ in {"NOUN", "PROPN"} else subject


def agent(verb: Token) -> Token | None:
    """The `by` of a passive verb, also where the parser hung it on what the subject is called.

    "Was called a folly by nurses", "was hailed as a success by nurses".
    """
    marked = [child for child in verb.rights if child.lower_ == "as" and child.dep_ == "prep"]
    called = [child for child in verb.rights if child.dep_ in {"oprd", "dobj"}]
    called += [child for mark in marked for child in (mark, *mark.rights)]
    hung = (c for noun in called for c in noun.rights if c.lower_ == "by" and c.dep_ in _BY)
    agents = (child for child in verb.children if child.dep_ == "agent")
    return next(agents, None) or next(hung, None)


def apart(child: Token, verb: Token) -> bool:
    """Whether a quotation opens or closes between the two: `"It will fail," said Lee`."""
    first, last = sorted((child.i, verb.i))
    return sum(token.text in _DOUBLE for token in verb.doc[first + 1 : last]) % 2 == 1


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
    elif verb.dep_ not in _CLIMBING and not (verb.dep_ == "dobj" and verb.tag_ == "VBG"):
        return None
    if governor.pos_ not in {"VERB", "AUX"}:
        return None
    if quoted:  # "was quoted as saying": the one who is quoted says it
        return next((c for c in governor.children if c.dep_ in {"dobj", "nsubjpass"}), None)
    found = subject(shared(verb) or governor, depth)
    if found is None and verb.tag_ == "VBG":  # "after saying so, she was taken home"
        found = next((child for child in governor.lefts if child.dep_ == "nsubjpass"), None)
    return found


def shared(verb: Token) -> Token | None:
    """Give the reporting verb whose speaker goes on in `verb`, against how the parser has it.

    "Lee said it would fail, adding ...", "Lee said it was closed and warned ...": it is Lee who
    adds and warns.
    """
    clause = verb.head
    if (
        clause.dep_ not in {"ccomp", "advcl"}
        or lemma(clause.head) not in verbs()
        or verb.dep_ == "ccomp"
    ):
        return None
    if verb.tag_ == "VBG":
        return clause.head
    alike = verb.dep_ == "conj" and verb.tag_ == "VBD" and _past(clause.head)
    bare = not any(child.dep_ in SUBJECT for child in verb.children)
    said = any(
        child.dep_ in CLAUSE or (child.dep_ == "dobj" and child.lemma_ in nouns())
        for child in verb.children
    )
    return clause.head if alike and bare and said and lemma(verb) in verbs() else None


def _past(verb: Token) -> bool:
    """Whether a verb is a past tense, also where the tagger has a participle without auxiliary."""
    bare = all(child.dep_ not in {"aux", "auxpass"} for child in verb.children)
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bare)
