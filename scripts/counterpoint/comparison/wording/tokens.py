"""The words of a text as they are compared: in one case, without the marks between them."""

from __future__ import annotations

import re
from typing import NamedTuple

# Letters and digits, with apostrophes inside; a hyphen parts words, since print often drops it.
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POSSESSIVE = re.compile(r"'s$")


class Token(NamedTuple):
    """A word: where it stands in the text, and how it is compared."""

    start: int
    end: int
    form: str


def tokens(text: str) -> list[Token]:
    """Give the words of a text in order: case folded, apostrophes straight."""
    return [
        Token(*match.span(), match[0].casefold().replace("’", "'"))
        for match in _WORD.finditer(text)
    ]


def without_possessive(form: str) -> str:
    """Give a word without the ending of a possessor."""
    return _POSSESSIVE.sub("", form)
