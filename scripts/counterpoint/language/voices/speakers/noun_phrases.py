"""What a noun phrase is called: the fullest name for it, or its own words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from counterpoint.language.parse.grammar import definite
from counterpoint.language.voices.thresholds import threshold
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Token

    from counterpoint.records import Entity

_NOT_OF_PHRASE = frozenset({"relcl", "acl", "appos", "punct", "cc", "conj", "advcl"})
_NOT_OF_NAME = frozenset({"on", "after", "before", "as"})
_OWNERS = frozenset({"PLACE", "GROUP", "ORG"})
_LEFT_OFF = frozenset({"the", "a", "an", "both", "even", "but", "and"})


class Phrases:
    """The names and noun phrases of a parsed document."""

    def __init__(self, doc: Doc, names: Mapping[tuple[int, int], Entity]) -> None:
        """Take the names by their first and past-the-last token."""
        self._doc = doc
        self._names = {i: name for span, name in names.items() for i in range(*span)}
        self._spans = {i: (self._owned(*span), span[1]) for span in names for i in range(*span)}
        owners: defaultdict[str, set[str]] = defaultdict(set)
        forms: defaultdict[str, set[str]] = defaultdict(set)
        for (start, end), name in names.items():
            first = self._spans[start][0]
            forms[name.canonical].add(self.text(first, end))
            if first < start:
                owners[name.canonical].add(self._names[first].canonical)
        # "Salt Ministry", where two countries' are spoken of, has no one fullest name
        self._fullest = {
            canonical: max(sorted(texts), key=len)
            for canonical, texts in forms.items()
            if len(owners[canonical]) <= 1
        }

    def _owned(self, start: int, end: int) -> int:
        """Where the name of a body in tokens `[start, end)` begins, with the name of whose it is.

        "Norway's Salt Ministry": the same words name another's elsewhere.
        """
        owner = start - 1
        if owner >= 0 and self._doc[owner].tag_ == "POS":
            owner -= 1
        name = self._names.get(owner)
        body = self._doc[start:end].root
        owned = name is not None and name.type in _OWNERS and self._doc[owner].head == body
        if not owned or self.type(body) != "ORG" or role_words.kind_of(body) != "body":
            return start
        while owner and self._names.get(owner - 1) is name:
            owner -= 1
        return owner

    def type(self, token: Token) -> str | None:
        """The type of the name that the token is a word of."""
        return self._names[token.i].type if token.i in self._names else None

    def called(self, head: Token) -> str:
        """Give the fullest name that the text has for it, else the noun phrase.

        Without article, relative clause and apposition.
        """
        if head.i in self._names and self.type(head) != "GROUP":
            fullest = self._fullest.get(self._names[head.i].canonical)
            return fullest or self.text(*self._spans[head.i])
        end = head.i + 1
        for child in head.rights:
            if child.dep_ != "prep" or child.i != end or child.lower_ in _NOT_OF_NAME:
                break
            if any(token.dep_ in _NOT_OF_PHRASE for token in child.subtree):
                break
            end = child.right_edge.i + 1
        return self.text(_start(head), end)

    def introduced(self, head: Token) -> str:
        """The phrase of a noun; of "the leaflet", that by which the text first told which."""
        text = self.called(head)
        if not definite(head) or " " in text:
            return text
        before = (t for t in self._doc[: head.i] if t.lemma_ == head.lemma_ and t.tag_ == head.tag_)
        return next((told for t in before if " " in (told := self.called(t))), text)

    def joined(self, first: Token, last: Token) -> str:
        """The phrase from the start of that of `first` to `last`: "France and Spain"."""
        return self.text(_start(first), last.i + 1)

    def certain(self, noun: Token) -> bool:
        """Whether a name beside a noun tells which one it is: "a report by the Red Cross"."""
        return any(
            t.i in self._names and t.i < noun.i + threshold("name_reach") for t in noun.subtree
        )

    def text(self, start: int, end: int) -> str:
        """The words of `[start, end)`, in tokens."""
        return " ".join(self._doc[start:end].text.split())


def _start(head: Token) -> int:
    """Where a phrase begins behind its article, quantifiers kept ("many sailors")."""
    start = head.left_edge.i
    while start < head.i:
        token = head.doc[start]
        if not (token.lower_ in _LEFT_OFF or token.is_punct or token.is_space):
            break
        start += 1
    return start
