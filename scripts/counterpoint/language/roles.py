"""What the text says a person is: the role and affiliation beside the name, and their kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.language import wordlists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from counterpoint.records import SourceKind

_HUMAN = frozenset({"expert", "official", "post", "person"})
_KINDS = _HUMAN | {"body", "document", "people"}
_NAMING = frozenset({"PROPN", "NOUN", "ADJ", "NUM"})
_RELATING = frozenset({"of", "for", "to", "at", "in", "on", "with", "from"})
_FORMER = re.compile(r"\b(?:former|ex|retired|late)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|a|an|its|his|her|their|our|one|another)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Role:
    """A description as stated, without its article, and the kind of source that it makes."""

    text: str
    kind: SourceKind
    placed: bool  # names an institution beside the role


def kind_of(noun: Token) -> str | None:
    """Look a common noun up among the role nouns; None where it is not listed."""
    return nouns().get(noun.lemma_.lower()) or nouns().get(noun.lower_)


@cache
def nouns() -> dict[str, str]:
    """Read the role nouns: expert, official, post, person, body, document or people."""
    rows = wordlists.read("role_nouns", {"noun": None, "kind": _KINDS})
    return {row["noun"]: row["kind"] for row in rows}


@cache
def institutions() -> dict[str, str]:
    """Read the nouns that tell what an institution does: knowledge or state."""
    columns = {"noun": None, "kind": frozenset({"knowledge", "state"})}
    return {row["noun"]: row["kind"] for row in wordlists.read("role_institutions", columns)}


def beside(doc: Doc, start: int, end: int) -> list[Role]:
    """Give the roles stated beside the name in tokens `[start, end)`: title, then apposition."""
    found = (title(doc, start), _across_comma(doc, start), _after(doc, end))
    return [role for role in map(_role, found) if role is not None]


def names_person(doc: Doc, start: int, end: int) -> bool:
    """Whether a title or an apposition says that the name in tokens `[start, end)` is a person's.

    For names of which nothing else is known.
    """
    last = doc[end - 1].lower_
    if last in institutions() or last in nouns():  # "Minister Council", "King Street School"
        return False
    return _personal(title(doc, start)) or in_apposition(doc, start, end)


def in_apposition(doc: Doc, start: int, end: int) -> bool:
    """Whether a full name stands beside a role that only a person holds: ", an economist,"."""
    if end - start == 1:
        return False
    after = _after(doc, end) if end < len(doc) and doc[end].text == "," else []
    return _personal(after) or _personal(_across_comma(doc, start))


def _personal(tokens: list[Token]) -> bool:
    return any(kind_of(token) in _HUMAN - {"person"} for token in _head(tokens))


def _role(tokens: list[Token]) -> Role | None:
    """Type a description. A post is what its institution is; what is past is expertise."""
    if not tokens:
        return None
    doc = tokens[0].doc
    relating = tokens[0].lower_ in _RELATING
    text = " ".join(doc[tokens[0].i + relating : tokens[-1].i + 1].text.split())
    text = _ARTICLE.sub("", text)
    names = [listed for token in _head(tokens) if (listed := kind_of(token)) is not None]
    setting = {kind for token in tokens if (kind := institutions().get(token.lower_)) is not None}
    placed = any(token.lower_ in _RELATING for token in tokens) or bool(setting)
    kind = next((k for k in reversed(names) if k in _HUMAN), None)
    if kind is None and not (setting and relating):
        return None
    return Role(text, _kind(kind, setting, text), placed)


def _kind(noun: str | None, setting: set[str], text: str) -> SourceKind:
    if noun == "official":
        return "expert" if _FORMER.search(text) else "official"
    if noun == "expert":
        return "expert"
    if noun == "person":
        return "person"
    if "knowledge" in setting:
        return "expert"
    if "state" in setting:
        return "expert" if _FORMER.search(text) else "official"
    return "person"


def _head(tokens: list[Token]) -> Iterator[Token]:
    """The words up to the first preposition: "director" of "director of the programme"."""
    for token in tokens:
        if token.lower_ in _RELATING:
            return
        yield token


def title(doc: Doc, start: int) -> list[Token]:
    """The title before a name: "Energy Secretary Ana Cruz", "Minister for Health Ana Cruz"."""
    begin = start
    while begin > 0 and _titles(doc[begin - 1]):
        begin -= 1
    tokens = list(doc[begin:start])
    while tokens and tokens[0].pos_ not in _NAMING:
        tokens = tokens[1:]
    roles = [i for i, token in enumerate(tokens) if kind_of(token) in _HUMAN]
    if not roles or tokens[-1].lower_ in _RELATING:  # "spokesman for Ana Cruz"
        return []
    last = roles[-1]
    if last == len(tokens) - 1:
        # The role beside the name is the name's: "spokesman for Health Minister Ana Cruz"
        relating = [i for i, token in enumerate(tokens) if token.lower_ in _RELATING]
        return tokens[relating[-1] + 1 :] if relating else tokens
    return tokens if tokens[last + 1].lower_ in _RELATING else []


def _titles(token: Token) -> bool:
    if token.ent_type_ in {"PERSON", "DATE", "TIME"} and kind_of(token) not in _HUMAN:
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


def _across_comma(doc: Doc, start: int) -> list[Token]:
    """A description that the name is put behind: "The firm's director, Ana Cruz, said"."""
    if start < 2 or doc[start - 1].text != ",":  # noqa: PLR2004 - a word and a comma
        return []
    name = next((t for t in doc[start : start + 4] if t.dep_ == "appos"), None)
    if name is None or name.head.i >= start or kind_of(name.head) is None:
        return []
    return [t for t in doc[name.head.left_edge.i : start - 1] if not t.is_space]


def _after(doc: Doc, end: int) -> list[Token]:
    """An apposition or phrase behind the name: ", a reader in law at X", " of X", "(X)"."""
    at = end
    while at < len(doc) and doc[at].lower_ in {",", "(", "–", "—", "who", "is", "was"}:
        at += 1
    if at > end and at + 1 < len(doc) and doc[at].like_num and doc[at + 1].text == ",":
        at += 2  # an age
    tokens: list[Token] = []
    while at < len(doc) and (doc[at].is_space or _describes(doc[at], first=not tokens)):
        tokens += [] if doc[at].is_space else [doc[at]]
        at += 1
    while tokens and tokens[-1].pos_ not in _NAMING:
        tokens.pop()
    return tokens


def _describes(token: Token, *, first: bool) -> bool:
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
        or token.lower_ in _RELATING
        or token.text in {"-", "’s", "'s", "’", "'", "&"}
        or token.tag_ == "PRP$"
    )
