"""Which words Dale and Chall count as familiar, by the rules published with their list.

A Formula for Predicting Readability, Educational Research Bulletin 27 (1948), pp. 11-20 and the
instructions of pp. 37-54. The list is textstat's. The rules that part nouns, verbs and adjectives
are applied to the form of a word alone; where this misses the rule, it is said beside it.

Not done as published: a name of several words counts as so many words, not as one; the name of an
organisation that comes again counts each time, not twice in a sample of 100 words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from counterpoint.metrics.difficulty.endings import without
from counterpoint.metrics.difficulty.syllables import LANGUAGE, dictionary

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_NUMERAL = re.compile(r"\W*\d[\d,.:]*(?:st|nd|rd|th|s)?\W*")
# What is short for words of the list: months, days, and the halves of a day
_SHORT = re.compile(
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|am|pm|AM|PM"
)
# The list is spelt as in the United States: harbour, theatre, organise
_BRITISH = (
    (re.compile("our"), "or"),
    (re.compile("tre(?=s?$)"), "ter"),
    (re.compile("is(?=(?:e|ed|es|ing)$)"), "iz"),
)
# Plurals and persons, past tenses, participles, superlatives, adverbs; not -y, -en or -ment.
# At most one: `clippings` has two endings and is unfamiliar.
_ENDINGS = ("s", "es", "ed", "ing", "est", "ly")


def familiar(word: str) -> bool:
    """Tell whether a fourth-grade pupil of 1948 would know the word, by the list and its rules.

    Familiar are words of the list; their regular plurals, persons and tenses (-s, -es, -ed, -ing,
    participles in -n), comparatives, superlatives and adverbs in -ly; numerals; and months that are
    cut short. So are names of persons and places, which the caller knows. Irregular forms, nouns in
    -er, adjectives in -y, verbs in -en and abbreviations are unfamiliar unless listed.

    Args:
        word: without hyphens, possessive ending or marks around it, in its own case.
    """
    plain = _NUMERAL.fullmatch(word) or _SHORT.fullmatch(word)
    lower = word.lower()
    spelt = {lower, *(british.sub(american, lower) for british, american in _BRITISH)}
    return plain is not None or any(map(_listed_form, spelt))


@lru_cache(maxsize=1)
def listed() -> AbstractSet[str]:
    """Give the words of the list itself, in lower case; those with a full stop without it."""
    from textstat.backend.utils import get_lang_easy_words

    return frozenset(word.removesuffix(".") for word in get_lang_easy_words(LANGUAGE))


def _listed_form(word: str) -> bool:
    words = listed()
    return (
        word in words
        or any(stem in words for ending in _ENDINGS for stem in without(word, ending))
        or any(stem in words and stem[-1] in "ew" for stem in without(word, "n"))
        or any(stem in words and _gradable(word) for stem in without(word, "er"))
    )


def _gradable(comparative: str) -> bool:
    """Whether the word in -er is an adjective's: `longer` beside longest, while not `burner`.

    A noun that looks like a comparative (a cleaner) passes for one.
    """
    return f"{comparative.removesuffix('er')}est" in dictionary()
