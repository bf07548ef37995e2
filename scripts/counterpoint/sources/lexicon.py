"""The word lists and thresholds of `data/`, read once. `data/README.md` says what each is for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from counterpoint.wordlists import rows, thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping

_DATA = Path(__file__).with_name("data")
_FURNITURE = {
    "reason": {"biography", "caption", "consent", "credit", "navigation", "prompt", "related"},
    "place": {"any", "edge"},
    "match": {"is", "starts", "within"},
    "phrase": None,
}
DATE_PARTS = frozenset({"when", "done", "said", "weekday", "weekday_short", "zone"})
_CLASSES = {
    "addressed",
    "agency",
    "author",
    "by",
    "consent",
    "credit",
    "function",
    "language",
    "narrated",
    "outlet",
    "particle",
    "place",
    "role",
    "section",
    "switch",
    "unnamed",
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, lower case and plain apostrophes, that tell a kind of furniture."""

    reason: str
    edge: bool  # told only above the first and below the last paragraph of text
    words: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of furniture.tsv, found by how each is matched."""

    _whole: dict[str, Phrase]
    _opening: dict[str, tuple[Phrase, ...]]  # by first word, the longest phrase first
    _within: dict[str, Phrase]
    _any_within: re.Pattern[str]

    def matching(self, text: tuple[str, ...]) -> list[Phrase]:
        """Return the phrases that are the text, that open it, or that are within it."""
        key = " ".join(text)
        whole = [self._whole[key]] if key in self._whole else []
        within = [self._within[found] for found in self._any_within.findall(key)]
        return [*whole, *self.opening(text), *within]

    def named(self, text: tuple[str, ...]) -> str | None:
        """Return the reason of the phrase that is the text."""
        phrase = self._whole.get(" ".join(text))
        return phrase.reason if phrase else None

    def opening(self, text: tuple[str, ...]) -> list[Phrase]:
        """Return the phrases that open a text, given as words in lower case."""
        key = " ".join(text) + " "
        group = self._opening.get(text[0], ()) if text else ()
        return [phrase for phrase in group if key.startswith(phrase.words + " ")]


@cache
def phrases() -> Phrases:
    """Return the phrases that tell furniture."""
    whole: dict[str, Phrase] = {}
    opening: dict[str, list[Phrase]] = {}
    within: dict[str, Phrase] = {}
    for row in rows(_DATA / "furniture.tsv", _FURNITURE):
        phrase = Phrase(row["reason"], row["place"] == "edge", row["phrase"])
        if row["match"] == "is":
            whole[phrase.words] = phrase
        elif row["match"] == "starts":
            opening.setdefault(phrase.words.split()[0], []).append(phrase)
        else:
            within[phrase.words] = phrase
    return Phrases(
        whole,
        {word: tuple(sorted(group, key=_longest_first)) for word, group in opening.items()},
        within,
        re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(within)))})\b"),
    )


@cache
def words(kind: str) -> frozenset[str]:
    """Return the lower-case words of one class of words.tsv, for look-up only (no order)."""
    listed = rows(_DATA / "words.tsv", {"class": _CLASSES, "word": None})
    return frozenset(row["word"] for row in listed if row["class"] == kind)


@cache
def date_words(part: str) -> tuple[str, ...]:
    """Return the words of dates.tsv that play a part around a date, the longest first."""
    listed = rows(_DATA / "dates.tsv", {"part": DATE_PARTS, "word": None, "why": None})
    return tuple(
        sorted((row["word"] for row in listed if row["part"] == part), key=lambda w: (-len(w), w))
    )


def threshold(name: str) -> float:
    """Return a figure of thresholds.tsv."""
    return _thresholds()[name]


@cache
def _thresholds() -> Mapping[str, float]:
    return thresholds(_DATA / "thresholds.tsv")


@cache
def language_name(code: str) -> str:
    """Return the English name of an ISO 639 code, or the code where the list has none."""
    listed = rows(_DATA / "languages.tsv", {"code": None, "name": None})
    return {row["code"]: row["name"] for row in listed}.get(code, code)


def _longest_first(phrase: Phrase) -> tuple[int, str]:
    return -len(phrase.words), phrase.words
