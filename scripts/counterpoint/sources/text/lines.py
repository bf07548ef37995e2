"""Lines of a source, numbered as its reader counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.text.characters import clean

# Line breaks within what an editor numbers as one line: vertical tab, form feed, separators
_INNER_BREAK = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Line:
    """A line as it stands in the file; without a word in it, it parts paragraphs.

    Attributes:
        number: 1-based. Of a file with a layout of its own: of the source line of a page, the
            paragraph of a document, the line of a print.
        raw: the words, uncleaned.
        kind: what the format itself says that the line is: `body`, `heading`, or the reason for
            which it is no part of the article (`title`, `caption`, `navigation`). None where it
            says nothing, as in plain text.
    """

    number: int
    raw: str
    kind: str | None = None

    @cached_property
    def text(self) -> str:
        """The words, cleaned."""
        return clean(self.raw)

    @property
    def width(self) -> int:
        """The columns the line takes, its indent among them."""
        return len(self.raw.rstrip().expandtabs())


def split(text: str) -> list[Line]:
    """Split a text into its lines, numbered as an editor counts them.

    A line broken by a form feed or a line separator is given as several with one number.
    """
    return [
        Line(number, piece)
        for number, line in enumerate(_LINE_BREAK.split(text), start=1)
        for piece in _INNER_BREAK.split(line)
    ]


def checked(text: str) -> str:
    """Return a text that may be a file of one article, whatever stands around that.

    Raises:
        UnreadableError: it is longer.
    """
    if len(text) > threshold("longest_source"):
        most = f"{threshold('longest_source'):,.0f}"
        raise UnreadableError(f"longer than {most} characters: no article; split it")
    return text


def apart(lines: list[Line]) -> tuple[Line, ...]:
    """Put an empty line after each: every one of them is a whole paragraph."""
    return tuple(piece for line in lines for piece in (line, Line(line.number, "")))
