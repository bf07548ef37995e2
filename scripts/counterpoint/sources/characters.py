"""One way to write each character: spaces, line ends, invisible marks, composed accents."""

from __future__ import annotations

import re
import unicodedata

# Every character that is white space to Unicode, and the braille blank, becomes one plain space.
_SPACE = re.compile(r"[\s\u2800]+")
# Line breaks within what an editor numbers as one line: vertical tab, form feed, separators
_INNER_BREAK = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
# Soft hyphens, zero-width spaces, joiners, direction marks and byte order marks print nothing and
# part words that are one. The two joiners (200C, 200D) stay: they carry meaning in some scripts.
_INVISIBLE = re.compile("[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


def lines(text: str) -> list[tuple[int, str]]:
    """Split a text into its lines, uncleaned.

    Returns:
        (1-based number, text) of each line as an editor counts them; a line broken by a form feed
        or a line separator is given as several with one number.
    """
    return [
        (number, piece)
        for number, line in enumerate(_LINE_BREAK.split(text), start=1)
        for piece in _INNER_BREAK.split(line)
    ]


def clean(line: str) -> str:
    """Write a line with composed accents, single plain spaces, and nothing that does not print."""
    line = _CONTROL.sub("", _INVISIBLE.sub("", line))
    # Removed marks may have parted a letter from its accent: compose last.
    return unicodedata.normalize("NFC", _SPACE.sub(" ", line)).strip()
