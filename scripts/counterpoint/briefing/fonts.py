"""The faces of the briefing, and no others.

Source Serif 4 and Source Sans 3 come as Python packages, so every machine has the same files.
They go by private family names: under its own name a face of the machine could stand in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import fontpkg_source_sans_3 as sans
import fontpkg_source_serif_4 as serif
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from pathlib import Path

SERIF = "Counterpoint Serif"
SANS = "Counterpoint Sans"

# Naming no folder leaves fontconfig nothing but the faces that the style sheets declare.
_FONTCONFIG = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig/>
"""

# Drawn as nothing, with or without a glyph: spaces, joiners, directions, variation selectors.
_INVISIBLE = (
    " \t\n\r\u1680\u2000-\u200f\u202a-\u202e\u205f-\u2064\u2066-\u206f\u3000"
    "\u061c\u180e\ufe00-\ufe0f\U000e0001-\U000e007f\U000e0100-\U000e01ef"
)


@dataclass(frozen=True, slots=True)
class Face:
    """One variable font file: every weight from 200 to 900, and every optical size."""

    family: str
    style: str  # CSS font-style
    file: Path


FACES = (
    Face(SERIF, "normal", serif.ROOT / "files" / "SourceSerif4[opsz,wght].ttf"),
    Face(SERIF, "italic", serif.ROOT / "files" / "SourceSerif4-Italic[opsz,wght].ttf"),
    Face(SANS, "normal", sans.ROOT / "files" / "SourceSans3[wght].ttf"),
    Face(SANS, "italic", sans.ROOT / "files" / "SourceSans3-Italic[wght].ttf"),
)


def font_faces() -> str:
    """Declare the faces in CSS.

    The rules state no weight. WeasyPrint 70 would pin a variable file to the weight stated: lines
    are then spaced for one weight and drawn in another. Left open, the file answers for all.
    """
    return "".join(
        f'@font-face {{ font-family: "{face.family}"; font-style: {face.style}; '
        f'src: url("{face.file.as_uri()}") }}\n'
        for face in FACES
    )


def isolate(folder: Path) -> dict[str, str]:
    """Describe a process in which no font of the machine exists.

    Args:
        folder: Where the configuration of fontconfig is written; kept until the PDF is made.

    Returns:
        Environment variables. They hold for font maps made while they are set, before or after
        WeasyPrint is imported; a font map that already exists keeps the fonts it has.
    """
    configuration = folder / "fonts.conf"
    configuration.write_text(_FONTCONFIG, encoding="utf-8")
    return {"FONTCONFIG_FILE": str(configuration)}


def printable(text: str) -> str:
    """Spell out what the faces cannot draw: `漢字` becomes `[U+6F22 U+5B57]`.

    An accessible PDF may hold no missing glyph (ISO 14289-1, 7.21.8), and articles hold names in
    any script. Offsets into the text do not hold in the result.
    """
    return _undrawn().sub(_spelled, text)


def _spelled(run: re.Match[str]) -> str:
    return "[" + " ".join(f"U+{ord(character):04X}" for character in run[0]) + "]"


@cache
def _undrawn() -> re.Pattern[str]:
    """A run of characters for which no face has a glyph."""
    drawn: set[int] = set()
    for face in FACES:
        with TTFont(face.file, lazy=True) as font:
            drawn |= font.getBestCmap().keys()
    return re.compile(f"[^{re.escape(''.join(map(chr, sorted(drawn))))}{_INVISIBLE}]+")
