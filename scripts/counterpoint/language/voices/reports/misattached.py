"""What belongs to a reported clause, or does not, against how the parser attached it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.parse import subjects
from counterpoint.language.parse.grammar import ANY_SUBJECT, FINITE, RELATIVE, lemma
from counterpoint.language.voices.thresholds import threshold
from counterpoint.lexicon import reporting_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from counterpoint.language.voices.reports.occurrences import Report

_REASONS = frozenset({"because", "if", "unless", "since", "when", "so"})
_REMARKS = frozenset({"which", "who", "whose"})
_OPENS_CLAUSE = frozenset({"DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"})


def besides(clause: Token, report: Report) -> set[int]:
    """Give the words in a reported clause that are reported besides it by the same speaker.

    "[said it was closed], adding that ..."; "[said it was closed] and warned drivers to ...".
    """
    words: set[int] = set()
    for verb in clause.subtree:
        entry = reporting_words.verbs().get(lemma(verb))
        if entry is None or verb.i <= report.head.i:
            continue
        before = verb.left_edge.nbor(-1)
        adding = verb.dep_ == "advcl" and verb.tag_ == "VBG" and before.text == ","
        if adding or (verb != clause and subjects.shared(verb) == report.head):
            words |= {token.i for token in verb.subtree}
            if before.dep_ == "cc":
                words.add(before.i)
    return words


def joined(words: list[int], clause: Token, report: Report) -> list[int]:
    """Add to a clause behind its reporting word what the parser hung on the word itself.

    A second clause ("that A, and that B"), a clause whose subject is the pronoun of the first
    ("she hopes A but she fears B"), a reason, and what a colon joins to it.
    """
    head = report.head
    if not words or clause.i < head.i or len(words) != words[-1] - words[0] + 1:
        return words
    subject = _pronoun(clause)
    end, gap = words[-1], threshold("clause_gap")
    for child in head.rights:
        if child.i <= clause.i or child.left_edge.i - end > gap or _spoken(head, end):
            continue
        second = child.dep_ == "ccomp" and child.tag_ != "VB"
        same = child.dep_ == "conj" and subject is not None and _pronoun(child) == subject
        reason = child.dep_ == "advcl" and child.left_edge.lower_ in _REASONS
        if second or same or reason:
            end = child.right_edge.i
    doc = head.doc
    if end + 1 < len(doc) and doc[end + 1].text == ":" and doc[end + 1].sent == head.sent:
        behind = [t for t in head.sent if t.i > end + 1 and not t.is_space]
        if len(behind) > 1 and not behind[0].is_quote:
            end = behind[-1].i
    return [i for i in range(words[0], end + 1) if not doc[i].is_space]


def untimed(words: list[int], clause: Token, report: Report) -> list[int]:
    """Cut from the front of a clause when it was said: "told them this week [it would close]"."""
    when = clause.doc[words[0]] if words else clause
    time = next((c for c in clause.lefts if c.left_edge == when and _when(c)), None)
    if time is None or when.i <= report.head.i or when.nbor(-1).lower_ == "that":
        return words
    after = time.right_edge.nbor()
    return words if after.is_punct else [i for i in words if i >= after.i]


def behind(report: Report) -> list[int]:
    """Give the rest of the sentence, where it is a clause that was not read as one.

    It is one behind `that` or a colon; else where it begins as a clause does and has a verb of
    its own, not one of a relative clause.
    """
    last = report.cue[-1]
    rest = [t for t in last.sent if t.i > last.i and not t.is_space]
    short = len(rest) < threshold("clause_words")
    if short or report.speaker is None or report.speaker.i > last.i:
        return []
    that = next((t for t in rest if _opens(t, report.head)), None)
    if that is not None and not any(t.is_punct or _reports(t) for t in rest if t.i < that.i):
        end = min(besides(that.head, report), default=len(last.doc))
        return [t.i for t in rest if that.i < t.i < end]
    if rest[0].text == ":":
        return [] if rest[1].is_quote else [t.i for t in rest[1:]]
    if rest[0].pos_ not in _OPENS_CLAUSE or report.entry.needs_speaker or _when(rest[0]):
        return []
    first = next((i for i, token in enumerate(rest) if token.text == ","), len(rest))
    own = any(t.tag_ in FINITE and not _relative(t, last) for t in rest[:first])
    return [t.i for t in rest] if own and "object" not in report.entry.takes else []


def _opens(that: Token, head: Token) -> bool:
    """Whether "that" opens a clause: not "a claim that he denies", which says no claim."""
    relative = head.pos_ == "NOUN" and that.dep_ == "dobj" and that.head.dep_ == "relcl"
    return that.lower_ == "that" and that.dep_ in {"mark", "dobj", "advmod"} and not relative


def ahead(report: Report) -> list[int]:
    """Give what stands before ", Ana Cruz said." at the end of a sentence, if it is a clause."""
    verb, speaker = report.head, report.speaker
    if speaker is None or speaker.right_edge.i + 1 != verb.i or report.entry.needs_speaker:
        return []
    words = [t for t in verb.sent if t.i < speaker.left_edge.i and not t.is_space]
    rest = [t for t in verb.sent if t.i > report.cue[-1].i and not (t.is_space or t.is_punct)]
    if rest or not words or (words[-1].text != "," and not words[-1].is_quote):
        return []
    clause = any(t.dep_ in ANY_SUBJECT and _own(t.head, words[0]) for t in words)
    return [t.i for t in words[:-1]] if clause else []


def _own(verb: Token, first: Token) -> bool:
    """Whether a verb is that of a main clause: not of "when asked why he left"."""
    return (
        verb.tag_ in FINITE
        and verb.dep_ not in {"relcl", "advcl", "acl"}
        and first.tag_ not in RELATIVE
    )


def remarks(words: list[int], doc: Doc) -> list[int]:
    """Cut from the end of what is reported what the writer remarks of its last word.

    A relative clause behind a comma: "[a ban on all imports], which began in May".
    """
    for at, i in enumerate(words[1:], start=1):
        token = doc[i]
        if doc[i - 1].text != "," or token.is_quote or doc[i - 2].is_quote:
            continue  # what is said of quoted words is said by who is quoted
        clause = _remark(token)
        if clause is None or clause.left_edge.i < i or clause.right_edge.i < words[-1]:
            continue
        if not any(doc[later].is_quote for later in words[at:]):
            return words[: at - 1]
    return words


def _remark(token: Token) -> Token | None:
    """The clause that a word opens as a remark: ", which ...", ", a slur that ..."."""
    if token.lower_ in _REMARKS:
        return next((t for t in (token, *token.ancestors) if t.dep_ == "relcl"), None)
    noun = token.head
    # No comma parts a verb from an object: what looks like one is in apposition
    beside = token.lower_ in {"a", "an"} and noun.dep_ in {"appos", "dobj"}
    told = beside and any(child.dep_ == "relcl" for child in noun.children)
    return noun if told else None


def beyond(report: Report) -> list[int]:
    """Give what stands behind "According to Ana Cruz," to the end of the sentence."""
    end = report.speaker.i if report.speaker is not None else report.cue[-1].i
    rest = [t for t in report.head.sent if t.i > end and not t.is_space]
    comma = next((i for i, token in enumerate(rest) if token.text == ","), None)
    return [] if comma is None else [t.i for t in rest[comma + 1 :]]


def _pronoun(verb: Token) -> str | None:
    found = (c.lower_ for c in verb.lefts if c.dep_ == "nsubj" and c.pos_ == "PRON")
    return next(found, None)


def _spoken(head: Token, end: int) -> bool:
    """Whether a quotation opens behind a clause, past the mark that closes one in it."""
    behind = [t for t in head.doc[end + 1 : end + 4] if not t.is_space]
    opening = [t for t in behind if t.is_quote and t.i and t.nbor(-1).whitespace_]
    return bool(opening)


def _when(token: Token) -> bool:
    """Whether a word tells when something was said: "said Friday as he arrived"."""
    return token.dep_ == "npadvmod" and token.ent_type_ in {"DATE", "TIME"}


def _reports(token: Token) -> bool:
    return token.pos_ == "VERB" and lemma(token) in reporting_words.verbs()


def _relative(verb: Token, cue: Token) -> bool:
    """Whether a verb is that of a relative clause, or is joined to the reporting word."""
    governor = verb.head if verb.tag_ == "MD" else verb
    if governor.dep_ == "relcl" or (governor.dep_ == "conj" and governor.head.i <= cue.i):
        return True
    return any(t.tag_ in RELATIVE and t.i > cue.i for t in governor.lefts)
