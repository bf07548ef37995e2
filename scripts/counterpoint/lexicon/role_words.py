"""The nouns and verbs that tell what a person, a body or a document is, from the word lists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from counterpoint.lexicon import lists

if TYPE_CHECKING:
    from spacy.tokens import Token

HUMAN = frozenset({"expert", "official", "post", "person", "party"})
RELATING = frozenset({"of", "for", "to", "at", "in", "on", "with", "from"})
_KINDS = HUMAN | {"body", "document", "people"}


def kind_of(noun: Token) -> str | None:
    """Look a common noun up among the role nouns; None where it is not listed.

    Nouns in `-ologist` are experts without being listed: there is no end of them.
    """
    listed = nouns().get(noun.lemma_.lower()) or nouns().get(noun.lower_)
    if listed is None and noun.tag_ == "NNPS":  # "Commuters", which opens a sentence
        listed = nouns().get(noun.lower_.removesuffix("s"))
    return listed or ("expert" if noun.lemma_.lower().endswith("ologist") else None)


@cache
def nouns() -> dict[str, str]:
    """Read the role nouns: expert, official, post, person, party, body, document or people."""
    rows = lists.read("role_nouns", {"noun": None, "kind": _KINDS})
    return {row["noun"]: row["kind"] for row in rows}


@cache
def verbs() -> dict[str, str]:
    """Read the verbs that tell a role ("who directs the museum"): expert, post or person."""
    kinds = frozenset({"expert", "post", "person"})
    rows = lists.read("role_verbs", {"verb": None, "kind": kinds})
    return {row["verb"]: row["kind"] for row in rows}


@cache
def institutions() -> dict[str, str]:
    """Read the nouns that tell what an institution does: knowledge or state."""
    columns = {"noun": None, "kind": frozenset({"knowledge", "state", "members"})}
    return {row["noun"]: row["kind"] for row in lists.read("role_institutions", columns)}


@cache
def genders() -> dict[str, str]:
    """Read the words whose bearer is a "he" or a "she"."""
    rows = lists.read("gendered_words", {"word": None, "pronoun": frozenset({"he", "she"})})
    return {row["word"]: row["pronoun"] for row in rows}
