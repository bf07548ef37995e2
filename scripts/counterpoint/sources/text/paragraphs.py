"""Lines -> paragraphs, and what can be read off one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from counterpoint.sources.text.wrapping import BROKEN_WORD, BULLET, SENTENCE_END, bulleted, together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.sources.text.lines import Line

_QUOTES = "\"'“‘«"
_SOFT_HYPHEN = "\xad"
_HYPHENATED = re.compile(rf"[^\s-][-–—{_SOFT_HYPHEN}]$")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(frozen=True)
class Paragraph:
    """Lines that are one paragraph.

    Attributes:
        lines: as they stand in the file.
        block: numbers the stretches between blank lines.
        corrected: the text, where words in it were put right.
    """

    lines: tuple[Line, ...]
    block: int
    corrected: str | None = None

    @cached_property
    def text(self) -> str:
        """The lines joined; a hyphen at the end of a line takes no space after it."""
        return self.corrected if self.corrected is not None else self._joined[0]

    @cached_property
    def joints(self) -> tuple[tuple[int, Line], ...]:
        """Where a line ends in a letter and a hyphen: its place in `text` as joined, the line."""
        return self._joined[1]

    @cached_property
    def _joined(self) -> tuple[str, tuple[tuple[int, Line], ...]]:
        text, joints = "", []
        for n, line in enumerate(self.lines):
            if BROKEN_WORD.search(text[-2:]):
                joints.append((len(text) - 1, self.lines[n - 1]))
            space = " " if text and not _HYPHENATED.search(text[-2:]) else ""
            text = f"{text.removesuffix(_SOFT_HYPHEN)}{space}{line.text}"
            if line.raw.rstrip().endswith(_SOFT_HYPHEN):
                text += _SOFT_HYPHEN
        return text.removesuffix(_SOFT_HYPHEN), tuple(joints)

    @cached_property
    def unmarked(self) -> str:
        """The text without the bullet or number of a list item."""
        return BULLET.sub("", self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in lower case, with plain apostrophes."""
        return words_of(self.text)

    @property
    def kind(self) -> str | None:
        """What the format says that the paragraph is."""
        return self.lines[0].kind

    @property
    def bulleted(self) -> bool:
        """Whether the paragraph is an item of a list."""
        return bulleted(self.lines[0])

    @property
    def quotes(self) -> bool:
        """Whether the paragraph opens with a quotation mark."""
        return self.text[0] in _QUOTES

    @property
    def finished(self) -> bool:
        """Whether the paragraph ends as a sentence does."""
        return bool(SENTENCE_END.search(self.text))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, with plain apostrophes."""
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))


def paragraphs(lines: Iterable[Line]) -> list[Paragraph]:
    """Put the lines of a source together to paragraphs, none of them empty."""
    return [
        Paragraph(tuple(members), number)
        for number, block in enumerate(together(lines))
        for members in block
    ]
