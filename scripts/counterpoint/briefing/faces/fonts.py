"""The faces of the briefing, and no others.

They come as Python packages, so every machine has the same files: Source Serif 4 and Source Sans 3
for the text, Noto Sans for names in other scripts (all SIL Open Font License 1.1).
They go by private family names: under its own name a face of the machine could stand in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import fontpkg_source_sans_3 as sans
import fontpkg_source_serif_4 as serif
import justmytype_intl_cjk as east_asian
import justmytype_intl_rtl as right_to_left
import justmytype_intl_sea as southeast_asian
import justmytype_intl_south_asia as south_asian
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

SERIF = "Counterpoint Serif"
SANS = "Counterpoint Sans"


@dataclass(frozen=True, slots=True)
class Face:
    """One variable font file: every weight that the style sheet may ask for."""

    family: str
    style: str  # CSS font-style
    file: Path
    called_by: str | None = None  # what in a page asks for this face first, as a regular expression


def _noto(package: ModuleType, name: str, axes: str, called_by: str | None = None) -> Face:
    folder = Path(str(package.__file__)).parent / "fonts" / "ofl" / f"notosans{name.lower()}"
    file = folder / f"NotoSans{name}[{axes}].ttf"
    return Face(f"Counterpoint {name}", "normal", file, called_by)


FACES = (
    Face(SERIF, "normal", serif.ROOT / "files" / "SourceSerif4[opsz,wght].ttf"),
    Face(SERIF, "italic", serif.ROOT / "files" / "SourceSerif4-Italic[opsz,wght].ttf"),
    Face(SANS, "normal", sans.ROOT / "files" / "SourceSans3[wght].ttf"),
    Face(SANS, "italic", sans.ROOT / "files" / "SourceSans3-Italic[wght].ttf"),
)

# Where several draw a character (Han, above all), the first that the page calls does. A page that
# says the language of a passage gets that language's forms, see isolation.py.
OTHER_SCRIPTS = (
    _noto(east_asian, "SC", "wght"),
    _noto(east_asian, "TC", "wght", r"[\u3100-\u312f]|lang=.?zh-(?:Hant|TW|HK|MO)"),  # Bopomofo
    _noto(east_asian, "JP", "wght", r"[\u3041-\u30ff\uff66-\uff9f]|lang=.?ja\b"),  # kana
    _noto(east_asian, "KR", "wght", r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"),  # Hangul
    _noto(right_to_left, "Arabic", "wdth,wght"),
    _noto(right_to_left, "Hebrew", "wdth,wght"),
    _noto(south_asian, "Devanagari", "wdth,wght"),
    _noto(south_asian, "Bengali", "wdth,wght"),
    _noto(south_asian, "Tamil", "wdth,wght"),
    _noto(south_asian, "Telugu", "wdth,wght"),
    _noto(southeast_asian, "Thai", "wdth,wght"),
    _noto(southeast_asian, "Lao", "wdth,wght"),
    _noto(southeast_asian, "Khmer", "wdth,wght"),
    _noto(southeast_asian, "Myanmar", "wdth,wght"),
)


@cache
def characters(face: Face) -> frozenset[int]:
    """List the code points that a face draws."""
    with TTFont(face.file, lazy=True) as font:
        return frozenset(font.getBestCmap())


def font_faces(faces: Iterable[Face] = FACES) -> str:
    """Declare faces in CSS.

    The rules state no weight. WeasyPrint 70 would pin a variable file to the weight stated: lines
    are then spaced for one weight and drawn in another. Left open, the file answers for all.
    """
    return "".join(
        f'@font-face {{ font-family: "{face.family}"; font-style: {face.style}; '
        f'src: url("{face.file.as_uri()}") }}\n'
        for face in faces
    )
