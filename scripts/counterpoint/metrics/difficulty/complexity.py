"""Which words Gunning counts as hard: The Technique of Clear Writing (1952).

Words of three syllables or more, leaving out proper names, combinations of short easy words
(bookkeeper) and verbs that -ed or -es makes three syllables long (created, trespasses). Later
handbooks leave out -ing as well; Gunning does not, and neither does this. textstat leaves out the
words of the Dale-Chall list instead, and nothing else.
"""

from __future__ import annotations

from counterpoint.metrics.difficulty.endings import without
from counterpoint.metrics.difficulty.familiarity import listed
from counterpoint.metrics.difficulty.syllables import dictionary, syllables

HARD = 3  # syllables
_ENDINGS = ("s", "ed", "ing", "er", "ers")  # of a combination as a whole
_SUFFIXES = frozenset(
    {"able", "age", "ate", "ant"}
)  # listed as words, and no part of a combination
_LEAST_PART = 3  # letters of a word within a word: `an` and `ant` are in too many


def hard(word: str) -> bool:
    """Tell whether a word that is no proper name is one of Gunning's hard words.

    The form of a word alone does not tell verbs from nouns: `processes` is left out as either.

    Args:
        word: without hyphens, possessive ending or marks around it. A hyphened word is hard if one
            of its parts is; numerals and acronyms are read at a glance, and are not.
    """
    if not word.isalpha() or (word.isupper() and len(word) > 1):
        return False
    lower = word.lower()
    length = syllables(lower)
    return length >= HARD and not (length == HARD and _lengthened(lower)) and not _joined(lower)


def _lengthened(word: str) -> bool:
    stems = (stem for ending in ("ed", "es") for stem in without(word, ending))
    return any(stem in dictionary() and syllables(stem) < HARD for stem in stems)


def _joined(word: str) -> bool:
    """Whether two short words of Dale and Chall's list make it up, each said as it is alone."""
    stems = {word}.union(*(without(word, ending) for ending in _ENDINGS))
    parts = (
        (stem[:cut], stem[cut:])
        for stem in stems
        for cut in range(_LEAST_PART, len(stem) - _LEAST_PART + 1)
    )
    return any(
        first in listed()
        and second in listed() - _SUFFIXES
        and max(syllables(first), syllables(second)) < HARD
        and syllables(first) + syllables(second) <= syllables(word)
        for first, second in parts
    )
