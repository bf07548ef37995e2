"""Articles with the same text, or nearly: one would otherwise count twice.

Likeness is the Jaccard index of two texts' shingles (Broder 1997): of all the different runs of
three words in either, the share that is in both. Candidates are found exactly and without comparing
all pairs by prefix filtering (Chaudhuri, Ganti and Kaushik 2006): of two sets with a likeness of at
least t, in one common order, the first (1 - t) of either share an element. From rare to common is
the order in which the fewest others do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.records import Document

    Shingles = np.ndarray[tuple[int], np.dtype[np.uint64]]

SHINGLE = 3  # words
_WORD = re.compile(r"\w+")  # marks between words are often changed in print
# One word in sixteen may differ where the changes lie apart, and whole sentences in a sixth of the
# text. Two reports made from one press release stay far below.
NEARLY = 0.7
_BITS = 21  # of a word's number: three of them fit 63 bits, and two million different words


@dataclass(frozen=True, slots=True)
class Copy:
    """A document whose text an earlier one has, and how much of it: likeness from 0 to 1."""

    document: str
    of: str
    likeness: float


def copies(documents: Sequence[Document]) -> list[Copy]:
    """Find the documents that repeat an earlier one, each with the one that it is most like.

    An original is never itself a copy: of three alike, the second and the third repeat the first.
    """
    numbers: dict[str, int] = {}
    shingled = {document.id: _shingles(document.text, numbers) for document in documents}
    prefixes = _prefixes(shingled)
    holders: defaultdict[int, list[str]] = defaultdict(list)  # originals, by shingle
    found = []
    for document, shingles in shingled.items():
        prefix = prefixes[document]
        candidates = dict.fromkeys(key for shingle in prefix for key in holders.get(shingle, ()))
        alike = [(_likeness(shingles, shingled[key]), key) for key in candidates]
        best = max(alike, key=lambda pair: pair[0], default=(0.0, ""))
        if best[0] >= NEARLY:
            found.append(Copy(document, best[1], best[0]))
            continue
        for shingle in prefix:
            holders[shingle].append(document)
    return found


def _shingles(text: str, numbers: dict[str, int]) -> Shingles:
    """Number the different shingles of a text; a text shorter than one is one."""
    words = [numbers.setdefault(word.casefold(), len(numbers) + 1) for word in _WORD.findall(text)]
    words += [0] * (SHINGLE - len(words))
    coded = np.array(words, dtype=np.uint64)
    runs = np.zeros(len(words) - SHINGLE + 1, dtype=np.uint64)
    for place in range(SHINGLE):
        runs = (runs << np.uint64(_BITS)) | coded[place : place + len(runs)]
    return np.unique(runs)


def _prefixes(shingled: Mapping[str, Shingles]) -> dict[str, list[int]]:
    """Take from each text the rare shingles of which a like text must have one."""
    if not shingled:
        return {}
    known, spread = np.unique(np.concatenate(list(shingled.values())), return_counts=True)
    prefixes = {}
    for document, shingles in shingled.items():
        size = len(shingles) - int(np.ceil(NEARLY * len(shingles))) + 1
        rarity = spread[np.searchsorted(known, shingles)]
        prefixes[document] = shingles[np.argsort(rarity, kind="stable")[:size]].tolist()
    return prefixes


def _likeness(one: Shingles, other: Shingles) -> float:
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common / (len(one) + len(other) - common)
