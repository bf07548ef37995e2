"""A clean text laid over the file it was made from, word by word.

Gold counts characters of the file and the pipeline those of the text that it made of it, so spans
are compared as sets of words of the file. How either breaks lines or spells quotation marks is then
no matter.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterpoint.records import Span

WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Give a text without case, accents and compatibility forms."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


@dataclass(frozen=True)
class Words:
    """The words of a text: runs of letters and digits, with their characters."""

    forms: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> Words:
        """Find the words of a text."""
        found = list(WORD.finditer(text))
        return cls(
            forms=[fold(match.group()) for match in found],
            starts=[match.start() for match in found],
            ends=[match.end() for match in found],
        )

    def within(self, span: Span) -> range:
        """Number the words that a span of characters touches."""
        start, end = span
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))


@dataclass(frozen=True)
class Alignment:
    """The words of a file, and which of them the words of a text made from it are."""

    raw: Words
    text: Words
    _origin: dict[int, int] = field(repr=False)

    @classmethod
    def between(cls, raw: str, text: str) -> Alignment:
        """Align a text with the file it was made from.

        A run of words that differs, but has as many words on both sides, was mended and not cut.
        """
        old, new = Words.of(raw), Words.of(text)
        runs = difflib.SequenceMatcher(None, new.forms, old.forms, autojunk=False).get_opcodes()
        origin = {
            at_new: at_old
            for _, start, end, old_start, old_end in runs
            if end - start == old_end - old_start
            for at_new, at_old in zip(range(start, end), range(old_start, old_end), strict=True)
        }
        return cls(old, new, origin)

    def in_raw(self, span: Span) -> frozenset[int]:
        """Number the words of the file that a span of the file touches."""
        return frozenset(self.raw.within(span))

    def in_text(self, span: Span) -> frozenset[int]:
        """Number the words of the file that a span of the text touches."""
        return frozenset(self._origin[n] for n in self.text.within(span) if n in self._origin)
