"""What a noun phrase is called: the fullest name for it, or its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.antecedents import definite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Token

    from counterpoint.records import Entity

_NOT_OF_PHRASE = frozenset({"relcl", "acl", "appos", "punct", "cc", "conj", "advcl"})
_NOT_OF_NAME = frozenset({"on", "after", "before"})
_LEFT_OFF = frozenset({"the", "a", "an", "both", "even", "but", "and"})
_NEAR = 10  # tokens behind a noun in which a name makes it a certain one ("report by the ...")


class Phrases:
    """The names and noun phrases of a parsed document."""

    def __init__(self, doc: Doc, names: Mapping[tuple[int, int], Entity]) -> None:
        """Take the names by their first and past-the-last token."""
        self._doc = doc
        self._names = {i: name for span, name in names.items() for i in range(*span)}
        self._fullest: dict[str, str] = {}
        for span, name in names.items():
            text = self.text(*span)
            self._fullest[name.canonical] = max(
                self._fullest.get(name.canonical, text), text, key=len
            )

    def type(self, token: Token) -> str | None:
        """The type of the name that the token is a word of."""
        return self._names[token.i].type if token.i in self._names else None

    def called(self, head: Token) -> str:
        """Give the fullest name that the text has for it, else the noun phrase.

        Without article, relative clause and apposition.
        """
        if head.i in self._names and self.type(head) != "GROUP":
            return self._fullest[self._names[head.i].canonical]
        end = head.i + 1
        for child in head.rights:
            if child.dep_ != "prep" or child.i != end or child.lower_ in _NOT_OF_NAME:
                break
            if any(token.dep_ in _NOT_OF_PHRASE for token in child.subtree):
                break
            end = child.right_edge.i + 1
        return self.text(_start(head), end)

    def introduced(self, head: Token) -> str:
        """The phrase of a noun; of "the statement", that by which the text first told which."""
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
        return any(t.i in self._names and t.i < noun.i + _NEAR for t in noun.subtree)

    def text(self, start: int, end: int) -> str:
        """The words of `[start, end)`, in tokens."""
        return " ".join(self._doc[start:end].text.split())


def _start(head: Token) -> int:
    """Where a phrase begins behind its article, quantifiers kept ("many scholars")."""
    start = head.left_edge.i
    while start < head.i:
        token = head.doc[start]
        if not (token.lower_ in _LEFT_OFF or token.is_punct or token.is_space):
            break
        start += 1
    return start
