"""A letter and a short name for each article, for heads of columns and charts."""

from __future__ import annotations

from collections import Counter
from string import ascii_uppercase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import Document

TITLE_WORDS = 4


def letter(position: int) -> str:
    """Give A to Z, then AA, AB, ... as the columns of a spreadsheet."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters


def labels(documents: Sequence[Document]) -> dict[str, str]:
    """Name each document by outlet, or author, or the first words of the title; no two alike.

    Where several share a name the year is added, and a number where that does not part them.
    """
    names = {document.id: _name(document) for document in documents}
    names = {d.id: _with_year(names[d.id], d, Counter(names.values())) for d in documents}
    counts, seen, unique = Counter(names.values()), Counter[str](), {}
    for document in documents:
        name = names[document.id]
        seen[name] += 1
        unique[document.id] = f"{name} ({seen[name]})" if counts[name] > 1 else name
    return unique


def _name(document: Document) -> str:
    if document.outlet:
        return document.outlet
    if document.authors:
        return document.authors[0]
    if document.title:
        words = document.title.split()
        return " ".join(words[:TITLE_WORDS]) + "…" * (len(words) > TITLE_WORDS)
    return document.id


def _with_year(name: str, document: Document, counts: Counter[str]) -> str:
    return f"{name} {document.date[:4]}" if counts[name] > 1 and document.date else name
