"""What the text says a person is: a role and its affiliation, typed as a kind of source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.language.roles import appositions
from counterpoint.lexicon.role_words import HUMAN, RELATING, institutions, kind_of, nouns, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.records import SourceKind

_FORMER = re.compile(r"\b(?:former|ex|retired|late)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|a|an|its|his|her|their|our|one|another)\s+", re.IGNORECASE)
_ITS = frozenset({"its", "their"})


@dataclass(frozen=True, slots=True)
class Role:
    """A description as stated, without its article, and the kind of source that it makes."""

    text: str
    kind: SourceKind
    placed: bool  # names an institution beside the role
    noun: str | None  # kind of the noun or verb that tells the role
    past: bool = False  # what one was, not what one is
    owner: Token | None = None  # "its", or the noun of "the company's": whose role it is
    bare: str = ""  # the role without its owner

    def at(self, institution: str) -> Role:
        """The role, its owner put by name."""
        text = f"{self.bare}, {institution}"
        return _typed(text, self.noun, _settings(institution.lower().split()))


def beside(doc: Doc, start: int, end: int, types: Mapping[int, str]) -> list[Role]:
    """Give the roles stated beside a name: title, description before, and what stands behind.

    Args:
        doc: The parse.
        start: First token of the name.
        end: The token past it.
        types: Type of the entity at a token.
    """
    title = _role(appositions.title(doc, start), types)
    before = _role(appositions.across_comma(doc, start), types)
    behind = appositions.after(doc, end)
    after = _role(behind, types) or _told(appositions.relative(doc, end))
    if title and after and after.noun is None:  # "Prof Ana Cruz of the University of X"
        text = f"{title.text}, {after.text}"
        after = _typed(text, title.noun, _settings(text.lower().split()))
    return [role for role in (title, before, after) if role is not None]


def names_person(doc: Doc, start: int, end: int) -> bool:
    """Whether a title or an apposition says that the name in tokens `[start, end)` is a person's.

    For names of which nothing else is known.
    """
    last = doc[end - 1].lower_
    if last in institutions() or last in nouns():  # "Minister Council", "King Street School"
        return False
    return _personal(appositions.title(doc, start)) or in_apposition(doc, start, end)


def in_apposition(doc: Doc, start: int, end: int) -> bool:
    """Whether a full name stands beside a role that only a person holds: ", a welder,"."""
    if end - start == 1:
        return False
    after = appositions.after(doc, end) if end < len(doc) and doc[end].text == "," else []
    return _personal(after) or _personal(appositions.across_comma(doc, start))


def _personal(tokens: list[Token]) -> bool:
    return any(kind_of(token) in HUMAN - {"party"} for token in _head(tokens))


def _told(tokens: list[Token]) -> Role | None:
    """The role that a verb tells: "who teaches law at Leeds"."""
    if len(tokens) < 2:  # noqa: PLR2004 - a verb and what it is done to
        return None
    verb = verbs()[tokens[0].lemma_.lower()]
    return _typed(_text(tokens), verb, _settings([token.lower_ for token in tokens]))


def _role(tokens: list[Token], types: Mapping[int, str]) -> Role | None:
    """Type a description. A post is what its institution is; what is past is expertise."""
    if not tokens:
        return None
    relating = tokens[0].lower_ in RELATING
    text = _ARTICLE.sub("", _text(tokens[relating:]))
    names = [listed for token in _head(tokens) if (listed := kind_of(token)) is not None]
    noun = next((k for k in reversed(names) if k in HUMAN), None)
    named = any(types.get(t.i) == "ORG" or kind_of(t) == "body" for t in tokens)
    setting = _settings(_institutional(tokens, types, named=named))
    placed = any(token.lower_ in RELATING for token in tokens) or bool(setting)
    if noun is None and not (relating and (setting or named)):
        return None
    owner, bare = _owner(tokens)
    role = _typed(text, noun, setting)
    return replace(role, placed=placed, owner=owner, bare=bare)


def _owner(tokens: Sequence[Token]) -> tuple[Token | None, str]:
    first = tokens[0]
    if first.lower_ in _ITS:
        return first, _text(tokens[1:])
    if first.i and first.nbor(-1).lower_ in _ITS:
        return first.nbor(-1), _text(tokens)
    for at, token in enumerate(tokens[1:-1], start=1):
        held = tokens[at - 1]
        if token.tag_ == "POS" and held.tag_ == "NN" and kind_of(held) == "body":
            return held, _text(tokens[at + 1 :])
    return None, ""


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(tokens[0].doc[tokens[0].i : tokens[-1].i + 1].text.split())


def _institutional(tokens: list[Token], types: Mapping[int, str], *, named: bool) -> list[str]:
    """The words of a description that may tell an institution, in lower case.

    "President" tells a state's, but not in "president of the club" or "vice president of sales".
    """
    landed = any(types.get(token.i) in {"PLACE", "GROUP"} for token in tokens)
    related = any(token.lower_ in RELATING for token in tokens)
    if not named and (landed or not related):
        return [token.lower_ for token in tokens]
    head = set(_head(tokens))
    return [t.lower_ for t in tokens if t not in head or kind_of(t) not in HUMAN]


def _settings(words: Sequence[str]) -> set[str]:
    """What the institutions do that are named, each by its head.

    A "League of Prison Teachers" is no hospital.
    """
    found = set()
    passed = False
    for before, word in zip(["", *words], words, strict=False):
        if word in RELATING:
            passed = nouns().get(before) == "body" and word in {"of", "for"}
        elif not passed and word in institutions():
            found.add(institutions()[word])
    return found


def _typed(text: str, noun: str | None, setting: set[str]) -> Role:
    past = _FORMER.search(text) is not None
    return Role(text, _kind(noun, setting, text), placed=True, noun=noun, past=past)


def _kind(noun: str | None, setting: set[str], text: str) -> SourceKind:
    if noun == "official":
        return "expert" if _FORMER.search(text) else "official"
    if noun == "expert":
        return "expert"
    if noun in {"person", "party"}:
        return "person"
    if "knowledge" in setting:
        return "expert"
    if setting & {"state", "members"}:
        return "expert" if _FORMER.search(text) else "official"
    return "person"


def _head(tokens: list[Token]) -> Iterator[Token]:
    """The words up to the first preposition: "director" of "director of the programme"."""
    for token in tokens:
        if token.lower_ in RELATING:
            return
        yield token
