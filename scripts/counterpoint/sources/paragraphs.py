"""Lines -> paragraphs: what was broken to fit a column is joined again.

Three habits are known: paragraphs parted by blank lines, one line a paragraph, and lines wrapped at
a fixed width. A wrapped line is told by arithmetic, not by its look: the first word of the
next line would not have fitted within the width.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from counterpoint.sources import characters

_SENTENCE_END = re.compile(r"[.!?…。！？।۔][\"'”’»)\]*]*$")
_QUOTES = "\"'“‘«"
_SOFT_HYPHEN = "\xad"
_HYPHENATED = re.compile(rf"\w[-–—{_SOFT_HYPHEN}]$")
_BULLET = re.compile(r"^(?:[•·▪●◦‣*–—-]|\d{1,2}[.)])\s+")
_INDENT = re.compile(r"^(?: {2,}|\t)")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")

# A wrapped text: its width in characters, and shares of the lines that another line follows
_NARROWEST, _WIDEST = 30, 120
_LEAST_LINES = 3
_WIDTH_PERCENTILE = 0.9  # one address that cannot be wrapped does not make the column wider
_LEAST_UNFINISHED = 0.4
_LEAST_LOWER = 0.25
# A line of this length that stops amid a sentence goes on in the next, if that begins in lower case
_LEAST_BROKEN = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: 1-based number, the text as it stands there, and cleaned."""

    number: int
    raw: str
    text: str

    @property
    def width(self) -> int:
        """The columns the line takes, its indent among them."""
        return len(self.raw.rstrip().expandtabs())

    @property
    def bulleted(self) -> bool:
        """Whether the line begins as an item of a list."""
        return bool(_BULLET.match(self.text))


@dataclass(frozen=True)
class Paragraph:
    """Lines that are one paragraph. `block` numbers the stretches between blank lines."""

    lines: tuple[Line, ...]
    block: int

    @cached_property
    def text(self) -> str:
        """The lines joined; a hyphen at the end of a line takes no space after it."""
        text = ""
        for line in self.lines:
            joint = " " if text and not _HYPHENATED.search(text) else ""
            text = f"{text.removesuffix(_SOFT_HYPHEN)}{joint}{line.text}"
            if line.raw.rstrip().endswith(_SOFT_HYPHEN):
                text += _SOFT_HYPHEN
        return text.removesuffix(_SOFT_HYPHEN)

    @cached_property
    def unmarked(self) -> str:
        """The text without the bullet or number of a list item."""
        return _BULLET.sub("", self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in lower case, with plain apostrophes."""
        return words_of(self.text)

    @property
    def bulleted(self) -> bool:
        """Whether the paragraph is an item of a list."""
        return self.lines[0].bulleted

    @property
    def quotes(self) -> bool:
        """Whether the paragraph opens with a quotation mark."""
        return self.text[0] in _QUOTES

    @property
    def finished(self) -> bool:
        """Whether the paragraph ends as a sentence does."""
        return bool(_SENTENCE_END.search(self.text))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, with plain apostrophes."""
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))


def paragraphs(text: str) -> list[Paragraph]:
    """Split a text into paragraphs, none of them empty.

    Args:
        text: the text of a file, its line ends as they are.
    """
    blocks = _blocks(text)
    width = _width(blocks)
    return [
        Paragraph(tuple(lines), number)
        for number, block in enumerate(blocks)
        for lines in _joined(block, width)
    ]


def _blocks(text: str) -> list[list[Line]]:
    blocks: list[list[Line]] = [[]]
    for number, raw in characters.lines(text):
        line = Line(number, raw, characters.clean(raw))
        if line.text:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _width(blocks: list[list[Line]]) -> int | None:
    """Return the width in characters at which a text was wrapped; None where it was not."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    if len(pairs) < _LEAST_LINES:
        return None
    lengths = sorted(line.width for line, _ in pairs)
    width = lengths[int(_WIDTH_PERCENTILE * (len(lengths) - 1))]
    unfinished = sum(not _SENTENCE_END.search(line.text) for line, _ in pairs)
    lower = sum(after.text[0].islower() for _, after in pairs)
    wrapped = (
        _NARROWEST <= width <= _WIDEST
        and unfinished >= _LEAST_UNFINISHED * len(pairs)
        and lower >= _LEAST_LOWER * len(pairs)
    )
    return width if wrapped else None


def _joined(block: list[Line], width: int | None) -> list[list[Line]]:
    joined = [[block[0]]]
    for line, after in pairwise(block):
        if _continues(line, after, width):
            joined[-1].append(after)
        else:
            joined.append([after])
    return joined


def _continues(line: Line, after: Line, width: int | None) -> bool:
    if after.bulleted:
        return False
    if width is not None:
        indented = _INDENT.match(after.raw) and not _INDENT.match(line.raw)
        full = line.width + 1 + len(after.text.split(maxsplit=1)[0]) > width
        return full and not indented
    unfinished = not _SENTENCE_END.search(line.text) and len(line.text) >= _LEAST_BROKEN
    return unfinished and after.text[0].islower() and not after.text.startswith("by ")
