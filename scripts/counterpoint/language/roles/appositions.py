"""What stands beside a name: the title before it, the description or clause at its side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.lexicon.role_words import HUMAN, RELATING, kind_of, verbs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady"})
_NAMING = frozenset({"PROPN", "NOUN", "ADJ", "NUM"})
_INTERROGATIVE = frozenset({"WP", "WP$", "WDT", "WRB"})


def title(doc: Doc, start: int) -> list[Token]:
    """The title before a name: "Energy Secretary Ana Cruz", "Minister for Health Ana Cruz"."""
    begin = start
    while begin > 0 and _titles(doc[begin - 1]):
        begin -= 1
    tokens = list(doc[begin:start])
    while tokens and tokens[0].pos_ not in _NAMING:
        tokens = tokens[1:]
    roles = [i for i, token in enumerate(tokens) if kind_of(token) in HUMAN]
    if not roles or tokens[-1].lower_ in RELATING:  # "spokesman for Ana Cruz"
        return []
    last = roles[-1]
    if last == len(tokens) - 1:
        # The role beside the name is the name's: "spokesman for Health Minister Ana Cruz"
        relating = [i for i, token in enumerate(tokens) if token.lower_ in RELATING]
        return tokens[relating[-1] + 1 :] if relating else tokens
    # What stands between a role and the name is no more of it: "panel chairman Rep. Ana Cruz"
    return tokens if tokens[last + 1].lower_ in RELATING else tokens[: last + 1]


def _titles(token: Token) -> bool:
    if token.ent_type_ in {"PERSON", "DATE", "TIME"} and kind_of(token) not in HUMAN:
        return False
    if token.is_sent_start:
        return token.pos_ in _NAMING
    if token.pos_ in _NAMING or token.text in {"-", "’s", "'s"}:
        return True
    before = token.nbor(-1) if token.i else None
    if token.pos_ == "DET" and before is not None:
        return before.lower_ in {"of", "for", "to"} and _titles(before)
    return (
        token.lower_ in {"of", "for", "to"} and before is not None and kind_of(before) is not None
    )


def across_comma(doc: Doc, start: int) -> list[Token]:
    """A description that the name is put behind: "The firm's director, Dr Ana Cruz, said"."""
    while start and doc[start - 1].lower_.rstrip(".") in HONORIFICS:
        start -= 1
    if start < 2 or doc[start - 1].text != ",":  # noqa: PLR2004 - a word and a comma
        return []
    name = next((t for t in doc[start : start + 4] if t.dep_ == "appos"), None)
    if name is None or kind_of(name.head) is None:
        return []
    return [t for t in doc[name.head.left_edge.i : start - 1] if not t.is_space]


def after(doc: Doc, end: int) -> list[Token]:
    """An apposition or phrase behind the name: ", a reader in law at X", " of X", "(X)"."""
    at = end
    while at < len(doc) and doc[at].lower_ in {",", "(", "–", "—", "who", "is", "was"}:
        at += 1
    if at > end and at + 2 < len(doc) and _serves(doc[at]) and doc[at + 1].lower_ == "as":
        at += 2  # "who works as an analyst"
    if at > end and at + 1 < len(doc) and doc[at].like_num and doc[at + 1].text == ",":
        at += 2  # an age
    tokens: list[Token] = []
    while at < len(doc) and (doc[at].is_space or _describes(doc[at], first=not tokens)):
        tokens += [] if doc[at].is_space else [doc[at]]
        at += 1
    while tokens and tokens[-1].pos_ not in _NAMING:
        tokens.pop()
    return tokens


def relative(doc: Doc, end: int) -> list[Token]:
    """A clause behind the name that tells what one does: ", who directs the museum"."""
    at = end + (end < len(doc) and doc[end].text == ",")
    if at + 1 >= len(doc) or doc[at].lower_ != "who":
        return []
    verb = doc[at + 1]
    if verb.tag_ not in {"VBZ", "VBP"} or verb.lemma_.lower() not in verbs():
        return []
    at = verb.i + 1
    while at < len(doc) and _describes(doc[at], first=False):
        at += 1
    while doc[at - 1].pos_ not in _NAMING and at - 1 > verb.i:
        at -= 1
    return list(doc[verb.i : at])


def _serves(verb: Token) -> bool:
    return verb.lemma_ in {"work", "serve"} and verb.tag_ in {"VBZ", "VBP"}


def _describes(token: Token, *, first: bool) -> bool:
    if token.tag_ in _INTERROGATIVE or token.is_sent_start:
        return False
    if token.is_space or token.ent_type_ in {"DATE", "TIME"}:
        return False
    if first:
        return token.pos_ in {"DET", "NOUN", "PROPN", "ADJ", "PRON"} or token.lower_ in {
            "of",
            "at",
            "from",
            "with",
        }
    if token.lower_ == "and":
        return token.i + 1 < len(token.doc) and token.nbor().pos_ in {"NOUN", "PROPN", "ADJ"}
    return (
        token.pos_ in _NAMING
        or token.pos_ == "DET"
        or token.lower_ in RELATING
        or token.text in {"-", "’s", "'s", "’", "'", "&"}
        or token.tag_ == "PRP$"
    )
