"""The persons of a document: every mention of a name joined to its fullest form and its roles."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from counterpoint.language.roles import appositions, descriptions
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.roles.descriptions import Role
    from counterpoint.records import SourceKind

Name = tuple[str, ...]

_WITHIN: Final = frozenset({"compound", "poss", "nmod", "amod"})  # of a noun behind it


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the fullest name, what the text says they are, and as what they are cited."""

    name: str
    kind: SourceKind
    role: Role | None
    full: Name  # the words of the name


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named."""

    start: int  # in tokens
    end: int
    name: Name  # its words
    full: Name  # the longest that the text has for this person


class People:
    """The persons named in a parsed document."""

    def __init__(self, doc: Doc, spans: Mapping[tuple[int, int], str]) -> None:
        """Join the mentions of each person.

        Args:
            doc: The parse.
            spans: Type of each entity by its first and past-the-last token.
        """
        self._doc = doc
        named = sorted(
            span for span, kind in spans.items() if kind == "PERSON" and not _class(doc, *span)
        )
        places = [(span, _bare(doc[slice(*span)])) for span in named]
        fullest = _fullest([name for _, name in places])
        self.mentions = [Mention(*span, name, fullest[name]) for span, name in places if name]
        self._texts = {m.name: _text(doc, m) for m in reversed(self.mentions)}
        self._roles: dict[Name, list[Role]] = {}
        self._genders: dict[Name, str] = {}
        kinds = {i: type_ for span, type_ in spans.items() for i in range(*span)}
        for mention in self.mentions:
            start = _honoured(doc, mention.start)
            stated = descriptions.beside(doc, start, mention.end, kinds)
            self._roles.setdefault(mention.full, []).extend(stated)
            gender = _gender(doc, mention)
            if gender is not None:
                self._genders.setdefault(mention.full, gender)
        self._at = {
            token.i: mention
            for mention in self.mentions
            for token in (*appositions.title(doc, mention.start), *doc[mention.start : mention.end])
        }
        full = dict.fromkeys(fullest.values())
        self._short = {name[0]: name for name in full if name}
        self._short |= {name[-1]: name for name in full if name}
        self._spans = {i: span for span in spans for i in range(*span)}

    def named(self, token: Token) -> Person | None:
        """Give the person whose name or title `token` is a word of, if it is."""
        if token.i in self._at:
            return self._person(self._at[token.i].full)
        start, end = self._spans.get(token.i, (token.i, token.i + 1))
        if token.pos_ == "PROPN" and end - start == 1 and token.text in self._short:
            return self._person(self._short[token.text])
        return None

    def called(self, label: str) -> Person | None:
        """Give the person of whom a label has the name, the family name or the initials."""
        wanted = [word.casefold() for word in label.split()]
        for name in dict.fromkeys(mention.full for mention in self.mentions):
            words = [word.casefold() for word in name]
            initials = "".join(word[0] for word in words)
            if wanted == words[-len(wanted) :] or (len(words) > 1 and wanted == [initials]):
                return self._person(name)
        return None

    def foremost(self, before: int) -> Person | None:
        """Give the person who is named most up to a character; the first of several."""
        named = Counter(m.full for m in self.mentions if self._doc[m.start].idx < before)
        return self._person(named.most_common(1)[0][0]) if named else None

    def gender(self, name: Name) -> str | None:
        """Give "he" or "she", where an honorific or a noun beside the name tells it."""
        return self._genders.get(name)

    def described(self, noun: Token, *, alike: bool = True) -> Person | None:
        """Give whom "the botanist" means: the nearest before said to be one, or of that kind.

        Args:
            noun: The head of the description.
            alike: Whether one of that kind will do.
        """
        earlier = [mention for mention in self.mentions if mention.end <= noun.i]
        stated = [
            (mention.full, role)
            for mention in reversed(earlier)
            for role in self._roles[mention.full]
        ]
        lemma, kind = noun.lemma_.lower(), role_words.kind_of(noun)
        gender = role_words.genders().get(noun.lower_)
        fitting = [
            (name, role)
            for name, role in stated
            if gender is None or self._genders.get(name, gender) == gender
        ]
        same = [(name, role) for name, role in fitting if lemma in _words(role.text)]
        near = [(name, role) for name, role in fitting if role.kind == kind and alike and not same]
        narrowed = _narrowing(noun)
        best = max(
            (sum(word in _words(role.text) for word in narrowed) for _, role in same + near),
            default=0,
        )
        if narrowed and not best:
            return None
        for name, role in same + near:
            if sum(word in _words(role.text) for word in narrowed) == best:
                return self._person(name)
        return None

    def _person(self, name: Name) -> Person:
        every = self._roles[name]
        stated = [role for role in every if not role.past] or every
        kind: SourceKind = next((role.kind for role in stated if role.kind != "person"), "person")
        same = [role for role in stated if role.kind == kind]
        best = next((role for role in same if role.placed), same[0] if same else None)
        return Person(self._texts[name], kind, best, name)


def _class(doc: Doc, start: int, end: int) -> bool:
    """Whether "the" makes a single word one of a class: "the Dane"."""
    article = start > 0 and end - start == 1 and doc[start - 1].lower_ == "the"
    return article and doc[start].dep_ not in _WITHIN


def _honoured(doc: Doc, start: int) -> int:
    """Where a name begins with its honorific, which stands between it and a description."""
    while start > 0 and doc[start - 1].lower_.rstrip(".") in appositions.HONORIFICS:
        start -= 1
    return start


def _bare(tokens: Iterable[Token]) -> Name:
    """The words of a name without honorific, possessive and marks."""
    return tuple(
        token.text
        for token in tokens
        if token.pos_ not in {"PUNCT", "PART", "SPACE"}
        and token.lower_.rstrip(".") not in appositions.HONORIFICS
    )


def _words(role: str) -> list[str]:
    return re.findall(r"\w+", role.lower())


def _narrowing(noun: Token) -> list[str]:
    """What tells which one it is, names of places and parties: "the Norwegian minister"."""
    before = noun.doc[noun.left_edge.i : noun.i]
    named = (t for t in before if t.is_title and t.pos_ in {"PROPN", "ADJ"})
    return [token.lower_ for token in named]


def _text(doc: Doc, mention: Mention) -> str:
    """The name as the text writes it, from its first word to its last."""
    words = [t for t in doc[mention.start : mention.end] if t.text in mention.name]
    return " ".join(doc[words[0].i : words[-1].i + 1].text.split())


def _gender(doc: Doc, mention: Mention) -> str | None:
    """What the words right before the name say, or the nearest of its title."""
    title = appositions.title(doc, mention.start)
    before = [*title, *doc[max(0, mention.start - 1) : mention.start + 1]]
    words = (token.lower_.rstrip(".") for token in reversed(before))
    return next(
        (role_words.genders()[word] for word in words if word in role_words.genders()), None
    )


def _fullest(names: Sequence[Name]) -> dict[Name, Name]:
    """Give each name the longest name that begins or ends with it."""
    distinct = list(dict.fromkeys(names))
    return {
        name: max(
            (full for full in distinct if name in {full[: len(name)], full[-len(name) :]}), key=len
        )
        for name in distinct
    }
