"""A letter and a short name for each article, for heads of columns and charts."""

from __future__ import annotations

from collections import Counter
from string import ascii_uppercase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import Document

TITLE_WORDS = 4
LONGEST = 32  # characters of a name; a longer one is cut at a word


def letter(position: int) -> str:
    """Give the letter of a position from 0: A to Z, then AA, AB, ... as spreadsheets do."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters


def labels(documents: Sequence[Document]) -> dict[str, str]:
    """Name each document by outlet, or author and year, or the first words of the title.

    A name stays what it is until another document has it too. Then year, date, title and at last
    the id are added until no two are alike. What sources.csv calls a document is kept.

    Returns:
        The name by the document's id, in the order of the documents.
    """
    names = {document.id: _names(document) for document in documents}
    level = dict.fromkeys(names, 0)
    while True:
        current = {key: names[key][level[key]] for key in names}
        shared = Counter(current.values())
        rising = [
            key
            for key, name in current.items()
            if shared[name] > 1 and level[key] < len(names[key]) - 1
        ]
        if not rising:
            return current
        for key in rising:
            level[key] += 1


def _names(document: Document) -> list[str]:
    """List the names that a document may have, the shortest first; the last is its alone."""
    title = _cut(" ".join((document.title or "").split()[:TITLE_WORDS]), document.title)
    author = _cut(document.authors[0]) if document.authors else ""
    year = (document.date or "")[:4]
    if author and len(document.authors) > 1:
        author += " et al."
    dated_author = f"{author} {year}".strip() if author.strip() else ""
    outlet = _cut(document.outlet or "")
    base = next((name for name in (outlet, dated_author, title) if name.strip()), document.id)
    fuller = [f"{outlet or author} {stamp}" for stamp in (year, document.date) if stamp]
    names = [base, *(fuller if base != title else ())]
    if title and base != title:
        names.append(f"{base}: {title}")
    names += [f"{base} ({document.id})", document.id]
    return list(dict.fromkeys([*([document.label] if document.label else []), *names]))


def _cut(name: str, whole: str | None = None) -> str:
    """Shorten a name at a word; `whole` is what it was cut from before."""
    words = " ".join(name.split())
    shown = words if len(words) <= LONGEST else words[: LONGEST + 1].rpartition(" ")[0]
    shown = shown or words[:LONGEST]
    full = " ".join((name if whole is None else whole).split())
    return shown + "…" * (shown != full)
