"""The words of an article as the readability indices count them, and what is a name among them.

A word is a run between spaces, as word processors count; dashes and slashes part words too, since
textstat deletes them and would run the words together. Hyphens do not. Headings are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from counterpoint.records import Entity
from counterpoint.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from counterpoint.records import Article

_BREAK = re.compile(r"[—–/…]|--+|\.{2,}")
_STOP = re.compile(r"[.!?]")
_QUOTE = re.compile(r"(?<!\w)'|'(?!\w)")
_EDGES = re.compile(r"^[^\w$£€]+|[^\w%]+$")
_POSSESSIVE = re.compile(r"(?<=\w)'s$")


def sentences(article: Article) -> list[list[str]]:
    """Give the words of each sentence of prose, as they stand; a sentence without any is none."""
    text = article.document.text
    found = (words(text[s.start : s.end]) for s in article.sentences if not s.heading)
    return [sentence for sentence in found if sentence]


def words(text: str) -> list[str]:
    """Part a text into its words, with the marks that cling to them."""
    return WORD.findall(_BREAK.sub(" ", text))


def plain(word: str) -> str:
    """Give a word as textstat can count it: without full stops; with plain apostrophes.

    `U.S.` becomes `US` and 3.5 becomes 35: inner stops would end the sentence. A single quotation
    mark becomes a double one: textstat takes that of `'tomorrow` for a contraction.
    """
    return _STOP.sub("", _QUOTE.sub('"', word.replace("’", "'").replace("‘", "'")))


@lru_cache(maxsize=1 << 16)
def parts(word: str) -> tuple[str, ...]:
    """Give what a word is put together from: between its hyphens, bare of marks and possessives."""
    pieces = (_EDGES.sub("", plain(piece)) for piece in re.split(r"[-‐‑]", word))
    return tuple(_POSSESSIVE.sub("", piece) for piece in pieces if piece)


@dataclass(frozen=True, slots=True)
class Names:
    """The capitalised words of an article's names, in parts; entities are its evidence for them.

    Capitals alone would take sentences' first words, titles (President) and text in capitals for
    names. Part of a name is one wherever it stands with its capital: recognisers miss mentions.
    """

    proper: AbstractSet[str]  # of every name
    familiar: AbstractSet[str]  # persons and places, and adjectives in -n (Peruvian)

    @classmethod
    def of(cls, article: Article) -> Names:
        """Collect them."""
        entities = article.of(Entity)
        near = _capitalised(e.text for e in entities if e.type in {"PERSON", "PLACE"})
        groups = _capitalised(e.text for e in entities if e.type == "GROUP")
        return cls(
            proper=_capitalised(e.text for e in entities),
            familiar=near | {part for part in groups if part.lower().endswith("n")},
        )


def _capitalised(names: Iterable[str]) -> set[str]:
    pieces = (part for name in names for word in words(name) for part in parts(word))
    return {part for part in pieces if part[0].isupper()}
