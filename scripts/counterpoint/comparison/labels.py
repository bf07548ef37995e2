"""A letter and a short name for each article, for heads of columns and charts."""

from __future__ import annotations

from collections import Counter
from itertools import count
from string import ascii_uppercase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import Document

TITLE_WORDS = 4


def letter(position: int) -> str:
    """Give the letter of a position from 0: A to Z, then AA, AB, ... as spreadsheets do."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters


def labels(documents: Sequence[Document]) -> dict[str, str]:
    """Name each document by outlet, or author, or the first words of the title; no two alike.

    Where several share a name the year is added, and a number where that does not part them.

    Returns:
        The name by the document's id, in the order of the documents.
    """
    names = {document.id: _name(document) for document in documents}
    shared = Counter(names.values())
    for document in documents:
        if shared[names[document.id]] > 1 and document.date:
            names[document.id] += f" {document.date[:4]}"
    return _numbered(names)


def _name(document: Document) -> str:
    words = (document.title or "").split()
    title = " ".join(words[:TITLE_WORDS]) + "…" * (len(words) > TITLE_WORDS)
    stated = (document.outlet, *document.authors, title)
    return next((name for name in stated if name and not name.isspace()), document.id)


def _numbered(names: dict[str, str]) -> dict[str, str]:
    """Add a number to names that are shared, passing over what another is called already."""
    shared, taken = Counter(names.values()), set(names.values())
    numbers = {name: count(1) for name in shared}
    unique = {}
    for key, name in names.items():
        if shared[name] > 1:
            numbered = (f"{name} ({number})" for number in numbers[name])
            unique[key] = next(label for label in numbered if label not in taken)
            taken.add(unique[key])
        else:
            unique[key] = name
    return unique
