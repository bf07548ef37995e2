"""Which of the found is which of the wanted: spans by the words they share, sources by name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .alignment import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Wordset = frozenset[int]

FUNCTION_WORDS = frozenset(
    Path(__file__).with_name("function_words.txt").read_text(encoding="utf-8").split()
)
_POINTED_INITIAL = re.compile(r"\b([^\W_])\.")


def overlap(one: Wordset, other: Wordset) -> float:
    """Give the share of common words in all words of two sets (Jaccard's index), 0 to 1."""
    return len(one & other) / len(one | other) if one | other else 0.0


def pair(
    wanted: Sequence[Wordset],
    found: Sequence[Wordset],
    least: float,
    preferred: Callable[[int, int], bool] = lambda _, __: False,
) -> dict[int, int]:
    """Pair spans one to one where they overlap, best first.

    Args:
        wanted: spans of gold, as sets of words.
        found: spans of the pipeline.
        least: the overlap that a pair must reach; any shared word does for 0.
        preferred: whether a pair of indices goes before every pair that is not preferred.

    Returns:
        Index in `wanted` -> index in `found`.
    """
    candidates = [
        (not preferred(i, j), -overlap(want, got), i, j)
        for i, want in enumerate(wanted)
        for j, got in enumerate(found)
        if want & got and overlap(want, got) >= least
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def is_named(found: str, wanted: str, others: Iterable[str]) -> bool:
    """Tell whether a source that was found is gold's `wanted`.

    They share a word that names something, and no other source of gold in the article has more of
    its name in what was found: "Karen Boyd" is not Wade Boyd where gold has both, "Boyd" is either.

    Args:
        found: what the pipeline calls the source.
        wanted: what gold calls it.
        others: the names of all sources of gold in the article.
    """
    share = _share(wanted, found)
    return share > 0 and all(_share(other, found) <= share for other in others)


def _share(wanted: str, found: str) -> float:
    """Give the share of the words of one name that are in another, 0 to 1."""
    name, given = _name_words(wanted), _name_words(found)
    return len(name & given) / len(name) if name else 0.0


@cache
def _name_words(name: str) -> frozenset[str]:
    """Give the words that tell a name from others; all of them, where it has none such ("Some")."""
    joined = _POINTED_INITIAL.sub(r"\1", name)
    words = frozenset(fold(word) for word in WORD.findall(joined))
    return words - FUNCTION_WORDS or words
