"""The institution that "the shipyard", "the brewery" or "the kingdom" stands for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import definite
from counterpoint.language.voices.speakers.centering import MAIN, rank
from counterpoint.language.voices.thresholds import threshold
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Span, Token

    from counterpoint.records import Entity

_FIRM = frozenset({"company", "firm", "business", "corporation", "manufacturer"})
_LAND = frozenset({"country", "nation"})
_NARROWING = frozenset({"prep", "amod", "compound", "relcl", "acl", "appos"})


class Bodies:
    """The institutions and countries named in a parsed document."""

    def __init__(self, doc: Doc, names: Mapping[tuple[int, int], Entity]) -> None:
        """Take the names by their first and past-the-last token, in order."""
        self._named = [(doc[slice(*at)], name) for at, name in names.items()]

    def named(self, noun: Token) -> str | None:
        """Give the name that stands beside "the shipyard", or the one before that fits it.

        Of several the one that the last sentences or else all before are about, or that is
        named most. None where none fits, or two as well.
        """
        beside = self.beside(noun)
        if beside is not None:
            return beside
        if not definite(noun) or any(c.dep_ in _NARROWING for c in noun.children):
            return None
        lemma = noun.lemma_.lower()
        since = noun.i - threshold("topic_memory")
        before = [(span, name) for span, name in self._named if span.end <= noun.i]
        if lemma in _LAND:
            near = [
                (span, name)
                for span, name in before
                if name.type == "PLACE" and span.end > since and rank(span.root)
            ]
            return _only(near)
        bodies = [(span, name) for span, name in before if name.type == "ORG"]
        called = [(span, name) for span, name in bodies if lemma in _called(span)]
        firm = lemma in _FIRM and not called
        fitting = [named for named in bodies if not _bodied(named[0])] if firm else called
        topics = [named for named in fitting if rank(named[0].root) == MAIN]
        last = [named for named in topics if named[0].end > since]
        return _only(fitting) or _only(last) or _only(topics) or _foremost(fitting)

    def beside(self, noun: Token) -> str | None:
        """Give the name of an institution in apposition: "its largest shareholder, Volt Group"."""
        appositions = [c.i for c in noun.children if c.dep_ == "appos"]
        return next(
            (
                name.text
                for at in appositions
                for span, name in self._named
                if span.start <= at < span.end and name.type == "ORG"
            ),
            None,
        )

    def pair(self, noun: Token) -> str | None:
        """Give the two countries or bodies that "both nations" stands for, joined before it."""
        land = noun.lemma_.lower() in _LAND
        wanted = {"PLACE", "ORG"} if land else {"ORG"}
        if not land and role_words.kind_of(noun) != "body":
            return None
        before = [(span, name) for span, name in self._named if span.end <= noun.i]
        since = noun.i - threshold("topic_memory")
        near = [named for named in before if named[0].end > since]
        for (one, first), (other, second) in zip(near[-2::-1], near[:0:-1], strict=True):
            joined = other.root.head == one.root
            if joined and {first.type, second.type} <= wanted:
                return f"{first.text} and {second.text}"
        return None


def _only(found: Sequence[tuple[Span, Entity]]) -> str | None:
    """The name, if all are names of one; the longest of those the text has for it."""
    if len({name.canonical for _, name in found}) != 1:
        return None
    return max((name.text for _, name in found), key=len)


def _foremost(found: Sequence[tuple[Span, Entity]]) -> str | None:
    """The name of the one that is named most, if one is."""
    times = Counter(name.canonical for _, name in found).most_common(2)
    if len(times) > 1 and times[0][1] == times[1][1]:
        return None
    return _only([named for named in found if named[1].canonical == times[0][0]]) if times else None


def _called(span: Span) -> set[str]:
    """The words of a name and the nouns that are put beside it: "Swissair, the airline"."""
    words = {token.lower_ for token in span}
    if span.start:
        before = span[0].nbor(-1)
        if before.tag_ == "NN":
            words.add(before.lower_)
    words |= {c.lemma_.lower() for c in span.root.children if c.dep_ == "appos"}
    return words | ({span.root.head.lemma_.lower()} if span.root.dep_ == "appos" else set())


def _bodied(span: Span) -> bool:
    """Whether a name tells of itself that it is no firm: "Ministry", "University"."""
    return any(role_words.kind_of(token) == "body" for token in span)
