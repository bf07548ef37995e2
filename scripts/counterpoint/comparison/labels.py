"""A letter and a short name for each article, for heads of columns and charts.

The name is of one kind for all: the words of the title that tell it from the other titles. Where
it is from, and when, stands on a line of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from string import ascii_uppercase
from typing import TYPE_CHECKING

from counterpoint.lexicon.function_words import function_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import Document

MOST_WORDS = 4  # of a title, in a row, grammatical ones between telling ones included
BESIDE = 3  # words, where one alone tells something
ACRONYM = 4  # letters, at the most
LONGEST = 26  # characters of a name, before it is told from others
_DENYING = frozenset({"no", "not", "never", "nor", "cannot", "without"})
_WORD = re.compile(r"[^\W_](?:[\w’'&.-]*[^\W_])?")


def letter(position: int) -> str:
    """Give the letter of a position from 0: A to Z, then AA, AB, ... as spreadsheets do."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters


def labels(documents: Sequence[Document]) -> dict[str, str]:
    """Name each document by the telling words of its title; without one by outlet or author.

    Where two would be called alike, outlet, year, date and at last the id are added. What
    sources.csv calls a document is kept.

    Returns:
        The name by the document's id, in the order of the documents.
    """
    spread = Counter(word for document in documents for word in set(_forms(document.title or "")))
    names = {document.id: _names(document, spread) for document in documents}
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


def _names(document: Document, spread: Counter[str]) -> list[str]:
    """List the names that a document may have, the shortest first; the last is its alone."""
    author = _cut(document.authors[0]) if document.authors else ""
    outlet, year = _cut(document.outlet or ""), (document.date or "")[:4]
    dated_author = f"{author} {year}".strip() if author.strip() else ""
    told = (_telling(document.title or "", spread), outlet, dated_author)
    base = next((name for name in told if name.strip()), document.id)
    origin = next((name for name in (outlet, author) if name.strip() and name != base), "")
    fuller = [f"{base}, {stamp}" for stamp in (origin, year, document.date) if stamp]
    names = [*([document.label] if document.label else []), base, *fuller]
    return list(dict.fromkeys([*names, f"{base} ({document.id})", document.id]))


def _telling(title: str, spread: Counter[str]) -> str:
    """Choose the run of words of a title that tells most: content words that no other title has.

    Runs begin and end with such a word, and where the best of them is one word alone, with a
    content word beside it; of equals the shorter is chosen, then the first.
    """
    if title.isupper():  # a heading in capitals; short words of it may be acronyms
        title = _WORD.sub(lambda w: w[0].capitalize() if len(w[0]) > ACRONYM else w[0], title)
    words = list(_WORD.finditer(title))
    content = [word[0].lower() not in function_words() for word in words]
    tells = [_tells(word[0], spread) for word in words]
    if not any(tells):  # another title has the same words: the first of them
        tells = content
    count, chosen = _best(title, words, tells, tells, MOST_WORDS)
    if count == 1:
        _, chosen = _best(title, words, tells, content, BESIDE)
    first = chosen[:1].upper()
    return _cut((first if len(first) == 1 else chosen[:1]) + chosen[1:])


def _best(
    title: str,
    words: Sequence[re.Match[str]],
    tells: Sequence[bool],
    ends: Sequence[bool],
    most: int,
) -> tuple[int, str]:
    """Give the run with most telling words, then of most `ends`, and how many it has of the one."""
    best, chosen = (0, 0, 0), ""
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + most) + 1):
            run = title[words[start].start() : words[end - 1].end()]
            if ends[start] and ends[end - 1] and (len(run) <= LONGEST or end == start + 1):
                rank = sum(tells[start:end]), sum(ends[start:end]), start - end
                if rank > best:
                    best, chosen = rank, run
    return best[0], chosen


def _tells(word: str, spread: Counter[str]) -> bool:
    form = _form(word)
    if form in _DENYING or form.endswith("n't"):  # without it a title would say the contrary
        return True
    return form not in function_words() and spread[form] == 1


def _forms(title: str) -> Iterable[str]:
    return (_form(word[0]) for word in _WORD.finditer(title))


def _form(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _cut(name: str) -> str:
    """Shorten a name to whole words that fit; a word that is too long by itself is cut."""
    words = " ".join(name.split())
    shown = words if len(words) <= LONGEST else words[: LONGEST + 1].rpartition(" ")[0]
    return shown or words[:LONGEST]
