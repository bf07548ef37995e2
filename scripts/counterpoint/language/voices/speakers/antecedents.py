"""Whom "he" and "she" take up from the text before them.

After `centering`: the subject of the last main clause comes first, then of other clauses, then
whoever else the text tells to be a "he" or a "she". Names in a quotation do not count. Where two
are equally possible none is given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import SUBJECT, definite
from counterpoint.language.roles import appositions
from counterpoint.language.voices.speakers.centering import rank
from counterpoint.language.voices.thresholds import threshold
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Doc, Token

    from counterpoint.language.voices.speakers.persons import People

_GENDERS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
PERSONAL = frozenset(_GENDERS)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A person, or a description of one, where a pronoun may take it up."""

    at: Token
    head: Token  # the noun that says who it is: not `at` where that is itself a pronoun
    who: object  # equal for two mentions of one person
    rank: int


class Antecedents:
    """Whom the pronouns of a parsed document take up."""

    def __init__(self, doc: Doc, people: People, quoted: Collection[int] = ()) -> None:
        """Resolve the pronouns.

        Args:
            doc: The parse.
            people: The persons named in it.
            quoted: Tokens between quotation marks: nothing outside takes them up.
        """
        self._people = people
        self._candidates = sorted(
            (c for c in (*_named(people, doc), *_described(people, doc)) if c.at.i not in quoted),
            key=lambda c: c.at.i,
        )
        self._genders, self._unclear = self._agreeing(doc, quoted)
        self._heads: dict[int, Token] = {}
        for token in doc:  # in order, for a pronoun that is resolved is taken up by the next
            if token.lower_ in PERSONAL and token.i not in quoted:
                found = self._before(token)
                if found is not None:
                    self._heads[token.i] = found.head
                    self._candidates.append(replace(found, at=token, rank=rank(token)))

    def person(self, pronoun: Token) -> Token | None:
        """Give the noun that "he" or "she" stands for; None where none or two are possible."""
        return self._heads.get(pronoun.i)

    def _before(self, pronoun: Token) -> _Candidate | None:
        near = [
            candidate
            for candidate in self._candidates
            if pronoun.i - threshold("person_memory") < candidate.at.i < pronoun.i
            and self._gender(candidate) in {None, _GENDERS[pronoun.lower_]}
        ]
        near.sort(key=lambda c: c.at.i, reverse=True)
        passed: set[object] = set()
        for _, group in groupby(near, key=lambda c: c.at.sent.start):
            sentence = list(group)
            passed |= {candidate.who for candidate in sentence}
            fitting = [c for c in sentence if c.rank or self._gender(c)]
            if fitting:
                found = self._only(fitting)
                alone = len(passed) == 1 and not _object(pronoun)
                if found is not None and alone and found.who not in self._unclear:
                    # No one else could be meant
                    self._genders.setdefault(found.who, _GENDERS[pronoun.lower_])
                return found
        return self._only(near) if len(passed) == 1 else None

    def _only(self, fitting: list[_Candidate]) -> _Candidate | None:
        """The one of highest rank; of several, the one of whom the text tells that it agrees.

        None of two that are joined by "and", or of whom as much is told.
        """
        highest = max(candidate.rank for candidate in fitting)
        best = [candidate for candidate in fitting if candidate.rank == highest]
        if not any(candidate.at.dep_ == "conj" for candidate in best):
            best = [candidate for candidate in best if self._gender(candidate)] or best
        return best[0] if len({candidate.who for candidate in best}) == 1 else None

    def _gender(self, candidate: _Candidate) -> str | None:
        return self._genders.get(candidate.who)

    def _agreeing(
        self, doc: Doc, quoted: Collection[int]
    ) -> tuple[dict[object, str], frozenset[object]]:
        """What the text tells of each: by an honorific or noun, else by pronouns that agree.

        A pronoun tells it of the one person named before it in its sentence; all have to agree.
        Beside it, those of whom pronouns do not: "Cruz said he had mended her roof".
        """
        told = {c.who: gender for c in self._candidates if (gender := self._stated(c))}
        votes: dict[object, set[str]] = {}
        for sentence in doc.sents:
            named = [c for c in self._candidates if sentence.start <= c.at.i < sentence.end]
            for token in sentence:
                if token.lower_ not in PERSONAL or token.i in quoted or _object(token):
                    continue  # "Lee said they let her down": as likely another as Lee
                before = {c.who for c in named if c.at.i < token.i}
                if len(before) == 1:
                    votes.setdefault(before.pop(), set()).add(_GENDERS[token.lower_])
        unclear = frozenset(who for who, genders in votes.items() if len(genders) > 1)
        agreed = {who: genders.pop() for who, genders in votes.items() if who not in unclear}
        return agreed | told, unclear - told.keys()

    def _stated(self, candidate: _Candidate) -> str | None:
        if isinstance(candidate.who, tuple):
            return self._people.gender(candidate.who)
        return role_words.genders().get(candidate.head.lower_)


def _object(pronoun: Token) -> bool:
    return pronoun.lower_ in {"him", "her"} and pronoun.tag_ == "PRP"


def _named(people: People, doc: Doc) -> Iterator[_Candidate]:
    for mention in people.mentions:
        root = doc[mention.start : mention.end].root
        # "The envoy to Oslo Ana Cruz said": there the parser has the title for the subject
        told = (root, *appositions.title(doc, mention.start))
        yield _Candidate(root, root, mention.full, max(map(rank, told)))


def _described(people: People, doc: Doc) -> Iterator[_Candidate]:
    """Subjects like "a welder", who may be a person named before ("the botanist")."""
    for token in doc:
        if token.tag_ not in {"NN", "CD"} or token.dep_ not in SUBJECT or people.named(token):
            continue
        if any(child.dep_ == "appos" and people.named(child) for child in token.children):
            continue
        if role_words.kind_of(token) in {*role_words.HUMAN, "people"}:
            known = definite(token) and people.described(token)
            who = known.full if known else token.i
            yield _Candidate(token, token, who, rank(token))
