"""One way to write each character: spaces, invisible marks, ligatures, composed accents."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

# Every character that is white space to Unicode, and the braille blank, becomes one plain space.
_SPACE = re.compile(r"[\s\u2800]+")
_DOUBLED = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
# ASCII in East Asian width, which brings its own space after a comma. In a line of that script it
# is at home.
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WIDE_STOP = re.compile(r"([，；：！？）])(?=[^\W\d_])")

# Sets of characters that are put right: how a reader is told of them, and what is done. The two
# joiners (200C, 200D) are no invisible marks: they carry meaning in some scripts.
_SETS = {
    "soft hyphens": ("\xad", "taken out"),
    "invisible marks": (
        "\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff",
        "taken out",
    ),
    "control characters": ("\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f", "taken out"),
    "non-breaking spaces": ("\xa0\u202f", "made plain"),
    "thin or wide spaces": ("\u1680\u2000-\u200a\u205f\u2800\u3000", "made plain"),
    "ligatures": ("\ufb00-\ufb06", "written as letters"),
    "full-width characters": ("\uff01-\uff5e", "made plain"),
}
_SET = {name: re.compile(f"[{signs}]") for name, (signs, _) in _SETS.items()}
_ANY = re.compile(f"[{''.join(signs for signs, _ in _SETS.values())}]")
_CONTROL, _LIGATURE, _WIDE = (
    _SET[name] for name in ("control characters", "ligatures", "full-width characters")
)
_NOT_PRINTED = re.compile(f"[{_SETS['soft hyphens'][0]}{_SETS['invisible marks'][0]}]")

KINDS = {name: done for name, (_, done) in _SETS.items()} | {"doubled spaces": "made single"}


def clean(line: str) -> str:
    """Write a line with composed accents, single plain spaces, and nothing that does not print."""
    line = _CONTROL.sub("", line)
    if not line.isascii():
        line = _NOT_PRINTED.sub("", line)
        line = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), line)
        if not _EAST_ASIAN.search(line):
            line = _WIDE.sub(
                lambda match: unicodedata.normalize("NFKC", match.group()),
                _WIDE_STOP.sub(r"\1 ", line),
            )
        # Removed marks may have parted a letter from its accent: compose after that.
        line = unicodedata.normalize("NFC", line)
    return _SPACE.sub(" ", line).strip()


def repairs(line: str) -> Counter[str]:
    """Count what `clean` puts right within a line, by the kinds of `KINDS`.

    What is usual at the ends of a line (indents, spaces before the line break) is none of it.
    """
    line = line.strip()
    found = Counter({"doubled spaces": len(_DOUBLED.findall(line))})
    if _ANY.search(line):
        found |= {name: len(signs.findall(line)) for name, signs in _SET.items()}
    if _EAST_ASIAN.search(line):
        del found["full-width characters"]
    return +found
