"""A face of the briefing cut down to what one page uses, small enough to travel inside the page."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import TYPE_CHECKING

from fontTools import subset
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from counterpoint.briefing.faces.fonts import Face

FEATURES = ["ccmp", "kern", "lnum", "locl", "mark", "mkmk", "tnum"]


def declared(face: Face, text: str) -> str:
    """Declare a face in CSS, with its outlines inside (WOFF 2, W3C 2024).

    Args:
        face: a variable font of all weights from 200 to 900.
        text: whatever is to be drawn; characters that the face does not have are left out, and
            the browser draws them by a face of its own.

    Returns:
        One `@font-face` rule, the same for the same characters.
    """
    outlines = b64encode(_cut(face, text)).decode()
    return (
        f'@font-face {{ font-family: "{face.family}"; font-style: {face.style}; '
        f"font-weight: 200 900; "
        f'src: url("data:font/woff2;base64,{outlines}") format("woff2") }}\n'
    )


def _cut(face: Face, text: str) -> bytes:
    options = subset.Options(layout_features=FEATURES, hinting=False, flavor="woff2")
    with TTFont(face.file, lazy=True, recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=sorted(set(map(ord, text))))
        cutter.subset(font)
        font.flavor = "woff2"
        content = BytesIO()
        font.save(content)
    return content.getvalue()
