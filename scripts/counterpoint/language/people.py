"""The persons of a document: every mention of a name joined to its fullest form and its roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.language import roles

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.language.roles import Role
    from counterpoint.records import SourceKind

Name = tuple[str, ...]

_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady"})
_MEMORY = 120  # tokens, some four sentences, in which a subject is what a pronoun takes up
_LONGEST = 4  # words of a name


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the fullest name, what the text says they are, and as what they are cited."""

    name: str
    kind: SourceKind
    affiliation: str | None


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int  # in tokens
    end: int
    name: Name


class People:
    """The persons named in a parsed document."""

    def __init__(self, doc: Doc, spans: Mapping[tuple[int, int], str]) -> None:
        """Join the mentions of each person.

        Args:
            doc: The parse.
            spans: Type of each entity by its first and past-the-last token.
        """
        self._doc = doc
        named = [span for span, type_ in spans.items() if type_ == "PERSON"]
        taken = {i for span in spans for i in range(*span)}
        unsure = [span for span, type_ in spans.items() if type_ in {"ORG", "OTHER"}]
        named += [run for run in _runs(doc, taken) if roles.names_person(doc, *run)]
        named += [span for span in unsure if roles.in_apposition(doc, *span)]
        mentions = [_Mention(*span, _name(doc[slice(*span)])) for span in sorted(set(named))]
        self._mentions = [mention for mention in mentions if mention.name]
        self._fullest = _fullest([mention.name for mention in self._mentions])
        self._roles: dict[Name, list[Role]] = {}
        for mention in self._mentions:
            stated = roles.beside(doc, mention.start, mention.end)
            self._roles.setdefault(self._fullest[mention.name], []).extend(stated)
        self._at = {
            token.i: mention
            for mention in self._mentions
            for token in (*roles.title(doc, mention.start), *doc[mention.start : mention.end])
        }
        full = dict.fromkeys(self._fullest.values())
        self._short = {name[0]: name for name in full} | {name[-1]: name for name in full}
        self._spans = {i: span for span in spans for i in range(*span)}

    def named(self, token: Token) -> Person | None:
        """Give the person whose name or title `token` is a word of, if it is."""
        if token.i in self._at:
            return self._person(self._fullest[self._at[token.i].name])
        start, end = self._spans.get(token.i, (token.i, token.i + 1))
        if token.pos_ == "PROPN" and end - start == 1 and token.text in self._short:
            return self._person(self._short[token.text])
        return None

    def before(self, token: Token) -> Person | None:
        """Give whom "he" or "she" takes up: the nearest subject not far before, else any name."""
        earlier = [mention for mention in self._mentions if mention.end <= token.i]
        subjects = [
            mention
            for mention in earlier
            if token.i - mention.end < _MEMORY
            and self._doc[mention.start : mention.end].root.dep_ in {"nsubj", "nsubjpass", "appos"}
        ]
        nearest = (subjects or earlier)[-1:]
        return self._person(self._fullest[nearest[0].name]) if nearest else None

    def described(self, noun: Token) -> Person | None:
        """Give whom "the researcher" means: the nearest before said to be one, or of that kind."""
        earlier = [mention for mention in self._mentions if mention.end <= noun.i]
        stated = [
            (self._fullest[mention.name], role)
            for mention in reversed(earlier)
            for role in self._roles[self._fullest[mention.name]]
        ]
        lemma, kind = noun.lemma_.lower(), roles.kind_of(noun)
        same = (name for name, role in stated if lemma in role.text.lower().split())
        alike = (name for name, role in stated if role.kind == kind)
        name = next(same, None) or next(alike, None)
        return None if name is None else self._person(name)

    def _person(self, name: Name) -> Person:
        stated = self._roles[name]
        kind: SourceKind = next((role.kind for role in stated if role.kind != "person"), "person")
        same = [role for role in stated if role.kind == kind]
        best = next((role for role in same if role.placed), same[0] if same else None)
        return Person(" ".join(name), kind, None if best is None else best.text)


def _runs(doc: Doc, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Proper nouns side by side that the entity recogniser passed over, behind any title."""
    start = None
    for token in doc:
        if token.pos_ == "PROPN" and token.i not in taken and roles.kind_of(token) is None:
            start = token.i if start is None else start
            continue
        if start is not None and token.i - start <= _LONGEST:
            yield start, token.i
        start = None


def _name(tokens: Iterable[Token]) -> Name:
    """The words of a name without honorific, possessive and marks."""
    return tuple(
        token.text
        for token in tokens
        if token.pos_ not in {"PUNCT", "PART", "SPACE"}
        and token.lower_.rstrip(".") not in _HONORIFICS
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
