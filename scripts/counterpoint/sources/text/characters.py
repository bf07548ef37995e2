"""One way to write each character: spaces, invisible marks, ligatures, composed accents.

Nothing that is read here is longer than a reader could read: what comes after takes time by the
square of the length of a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from counterpoint.sources.lexicon import threshold

# Every character that is white space to Unicode, and the braille blank, becomes one plain space.
_SPACE = re.compile(r"[\s\u2800]+")
_DOUBLED = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
# Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Chinese, Hangul
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
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
    "broken characters": ("\ud800-\udfff", "marked as lost"),  # halves that no encoding can write
}
_LOST = "\ufffd"
_SET = {name: re.compile(f"[{signs}]") for name, (signs, _) in _SETS.items()}
_ANY = re.compile(f"[{''.join(signs for signs, _ in _SETS.values())}]")
_CONTROL, _LIGATURE, _WIDE = (
    _SET[name] for name in ("control characters", "ligatures", "full-width characters")
)
_NOT_PRINTED = re.compile(f"[{_SETS['soft hyphens'][0]}{_SETS['invisible marks'][0]}]")

# Cyrillic letters that look like Latin ones, which some pages print so that no one can copy them
_ALIKE = str.maketrans("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ", "ABESIJKMHOPCTYXaesijopcyxdh")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_MIXED = re.compile("[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]")
_DISGUISED = "Cyrillic letters that look Latin"

_BROKEN = _SET["broken characters"]

KINDS = {name: done for name, (_, done) in _SETS.items()} | {
    "doubled spaces": "made single",
    "runs of signs": "shortened",
    "endless words": "shortened",
    _DISGUISED: "written as Latin",
}


def clean(line: str) -> str:
    """Write a line with composed accents, single plain spaces, and nothing that does not print."""
    line = _CONTROL.sub("", line)
    if not line.isascii():
        line = _BROKEN.sub(_LOST, line)
        line = _NOT_PRINTED.sub("", line)
        if _is_disguised(line):
            line = line.translate(_ALIKE)
        line = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), line)
        if not _EAST_ASIAN.search(line):
            line = _WIDE.sub(
                lambda match: unicodedata.normalize("NFKC", match.group()),
                _WIDE_STOP.sub(r"\1 ", line),
            )
        # Removed marks may have parted a letter from its accent: compose after that.
        line = unicodedata.normalize("NFC", shortened(line))
    return _SPACE.sub(" ", shortened(line)).strip()


def whole(text: str) -> str:
    """Return a text that every encoding of Unicode can write: broken characters marked as lost."""
    return text if text.isascii() else _BROKEN.sub(_LOST, text)


def shortened(text: str) -> str:
    """Shorten what no reader could read: rows of signs, and words without an end."""
    if len(text) <= threshold("longest_run"):
        return text
    for pattern in _endless().values():
        text = pattern.sub(r"\1", text)
    return text


@cache
def _endless() -> dict[str, re.Pattern[str]]:
    """Return the patterns of what has no end; what is kept of it is their first group."""
    run, word = int(threshold("longest_run")), int(threshold("longest_word"))
    sign, letter = r"[^\w\s]", rf"[^\s{_UNSPACED}]"
    return {
        "runs of signs": re.compile(rf"(?<!{sign})({sign}{{{run}}}){sign}+"),
        "endless words": re.compile(rf"(?<!{letter})({letter}{{{word}}}){letter}+"),
    }


def _is_disguised(line: str) -> bool:
    """Tell a line in which one word mixes both alphabets and every Cyrillic letter looks Latin."""
    return bool(_MIXED.search(line)) and all(
        ord(letter) in _ALIKE for letter in _CYRILLIC.findall(line)
    )


def repairs(line: str) -> Counter[str]:
    """Count what `clean` puts right within a line, by the kinds of `KINDS`.

    What is usual at the ends of a line (indents, spaces before the line break) is none of it.
    """
    line = line.strip()
    found = Counter({"doubled spaces": len(_DOUBLED.findall(line))})
    if _is_disguised(line):
        found[_DISGUISED] = len(_CYRILLIC.findall(line))
    if _ANY.search(line):
        found |= {name: len(signs.findall(line)) for name, signs in _SET.items()}
    if _EAST_ASIAN.search(line):
        del found["full-width characters"]
    if len(line) > threshold("longest_run"):
        for name, pattern in _endless().items():
            line, found[name] = pattern.subn(r"\1", line)
    return +found
