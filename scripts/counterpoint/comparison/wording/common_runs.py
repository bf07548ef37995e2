"""Runs of words that two of many texts have in common, as long as they can be.

Every run of LEAST words is numbered (by doubling: runs of two, of four, of eight), and where two
texts have one that the words before do not share, a common run begins. So the work grows with the
words there are and with the runs found, and not with the pairs of texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

LEAST = 8  # words; a power of two
WIDESPREAD = 50  # places of a run from which on each is compared with the first alone


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A run of words of two texts: of each its place among all, and the first word there."""

    first: int
    second: int
    at: int
    other: int
    words: int


def common_runs(texts: Sequence[Sequence[str]]) -> Iterator[Run]:
    """Give every run of LEAST words or more of two texts that cannot be made longer.

    Args:
        texts: the words of each, as they are to be compared.
    """
    words, text, begins = _numbered(texts)
    plain = words.tolist()
    for one, other in _beginnings(words, text):
        length = LEAST
        while plain[one + length] == plain[other + length]:
            length += 1
        first, second = int(text[one]), int(text[other])
        yield Run(first, second, one - begins[first], other - begins[second], length)


def _numbered(texts: Sequence[Sequence[str]]) -> tuple[Numbers, Numbers, list[int]]:
    """Number the words of all texts, one after the other.

    Returns:
        The number of each word, the text it is in, and where each text begins. Before each text and
        after the last is a number that no other place has, so that nothing goes on from one into
        the next.
    """
    numbers: dict[str, int] = {}
    words, text, begins = [-1], [-1], []
    for place, one in enumerate(texts):
        begins.append(len(words))
        words += [numbers.setdefault(word, len(numbers)) for word in one]
        words.append(-2 - place)
        text += [place] * (len(one) + 1)
    return np.array(words) + len(texts) + 2, np.array(text), begins


def _beginnings(words: Numbers, text: Numbers) -> Iterator[tuple[int, int]]:
    """Give the places, of two texts, where a common run begins; the earlier first."""
    if len(words) < LEAST:
        return
    runs, length = words, 1
    while length < LEAST:
        coded = runs[:-length] * (runs.max() + 1) + runs[length:]
        runs = np.unique(coded, return_inverse=True)[1]
        length *= 2
    order = np.argsort(runs, kind="stable")
    edges = np.flatnonzero(np.diff(runs[order], prepend=-1, append=-1))
    before = words[order - 1]
    # A run that the same word comes before everywhere is the middle of a longer one.
    least, most = (f.reduceat(before, edges[:-1]) for f in (np.minimum, np.maximum))
    for group in np.flatnonzero(least < most):
        places = order[edges[group] : edges[group + 1]].tolist()
        pairs: Iterable[tuple[int, int]] = combinations(places, 2)
        if len(places) > WIDESPREAD:
            pairs = ((places[0], place) for place in places[1:])
        for one, other in pairs:
            if text[one] != text[other] and words[one - 1] != words[other - 1]:
                yield one, other
