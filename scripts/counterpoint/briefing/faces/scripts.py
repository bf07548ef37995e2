"""Words in another script than Latin, and the language in which to read them out.

A script is what text shows; a language is more. Kana, Hangul and Greek are written in one language
each. Han characters alone are read as Chinese, Cyrillic as Russian and Arabic script as Arabic:
what most such words in the news are, and better read out so than as English. A single Greek letter
is a symbol.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

LATIN_ENDS = "\u0370"  # Greek begins; what stands before is Latin or a mark
SCRIPTS = {  # first word of a character's name in Unicode -> language, BCP 47
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "KATAKANA-HIRAGANA": "ja",
    "HANGUL": "ko",
    "GREEK": "el",
    "CYRILLIC": "ru",
    "ARABIC": "ar",
}
EAST_ASIAN = ("ja", "ko", "zh")  # the first of these that a run has is its language


def runs(text: str) -> list[tuple[str, str]]:
    """Part text at its scripts.

    Returns:
        Pieces that together are the text, each with the language of its script, "" for Latin.
        Spaces and marks between words of one script go with them.
    """
    if not text or max(text) < LATIN_ENDS:
        return [(text, "")] if text else []
    parts = [
        (family, "".join(char for char, _ in group))
        for family, group in groupby(_families(text), key=lambda pair: pair[1])
    ]
    return [(words, _language(words) if family else "") for family, words in parts]


def _families(text: str) -> list[tuple[str, str]]:
    """Give each character with its script; between two of one script, a mark has it too."""
    found: list[tuple[str, str]] = []
    waiting: list[str] = []
    family = ""
    for char in text:
        if not char.isalpha() and not unicodedata.combining(char):
            waiting.append(char)
            continue
        own = "" if char < LATIN_ENDS else _family(char)
        between = family if own == family else ""
        found += [(mark, between) for mark in waiting]
        found.append((char, own))
        waiting, family = [], own
    return found + [(mark, "") for mark in waiting]


def _family(char: str) -> str:
    language = SCRIPTS.get(unicodedata.name(char, "").split(" ")[0], "")
    return "east-asian" if language in EAST_ASIAN else language


def _language(words: str) -> str:
    found = {SCRIPTS.get(unicodedata.name(char, "").split(" ")[0], "") for char in words} - {""}
    if found == {"el"} and sum(map(str.isalpha, words)) == 1:
        return ""
    return min(found, key=EAST_ASIAN.index) if found & set(EAST_ASIAN) else found.pop()
