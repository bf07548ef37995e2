"""Which faces a page needs, and what no face can draw.

A face of another script weighs up to 18 MB and takes half a second to open: a page in which every
character is of the text faces never sees one.
"""

from __future__ import annotations

import html
import re
from functools import cache
from itertools import groupby

from counterpoint.briefing.faces.fonts import FACES, OTHER_SCRIPTS, Face, characters

# Drawn as nothing, with or without a glyph: spaces, joiners, directions, variation selectors.
_INVISIBLE = (
    " \t\n\r\u1680\u2000-\u200f\u202a-\u202e\u205f-\u2064\u2066-\u206f\u3000"
    "\u061c\u180e\ufe00-\ufe0f\U000e0001-\U000e007f\U000e0100-\U000e01ef"
)


def printable(text: str) -> str:
    """Spell out what no face can draw: `ok 👍` becomes `ok [U+1F44D]`.

    An accessible PDF may hold no missing glyph (ISO 14289-1, 7.21.8), and articles hold names in
    any script. Offsets into the text do not hold in the result.
    """
    return _beyond_the_text_faces().sub(_spelled, text)


def faces_for(page: str) -> tuple[Face, ...]:
    """List the faces that draw a page of HTML: those of its text, and of other scripts in it.

    Of the others come those whose script is on the page, then, in their order, those that draw
    what is left.
    """
    page = html.unescape(page)
    left = {ord(sign) for run in _beyond_the_text_faces().findall(page) for sign in run}
    if not left:
        return FACES
    called = {f for f in OTHER_SCRIPTS if f.called_by and re.search(f.called_by, page)}
    left = left.difference(*map(characters, called))
    for face in OTHER_SCRIPTS:
        if not left.isdisjoint(characters(face)):
            called.add(face)
            left -= characters(face)
    return (*FACES, *(face for face in OTHER_SCRIPTS if face in called))


def _spelled(run: re.Match[str]) -> str:
    return "".join(
        "".join(signs) if drawn else "[" + " ".join(f"U+{ord(sign):04X}" for sign in signs) + "]"
        for drawn, signs in groupby(run[0], _drawn_by_another)
    )


def _drawn_by_another(sign: str) -> bool:
    return any(ord(sign) in characters(face) for face in OTHER_SCRIPTS)


@cache
def _beyond_the_text_faces() -> re.Pattern[str]:
    """A run of characters for which no face of the text has a glyph."""
    drawn = sorted(frozenset[int]().union(*map(characters, FACES)))
    return re.compile(f"[^{re.escape(''.join(map(chr, drawn)))}{_INVISIBLE}]+")
