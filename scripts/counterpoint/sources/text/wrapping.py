"""Which lines are one paragraph: what was broken to fit a column belongs together.

Three habits are known: paragraphs parted by blank lines, one line a paragraph, and lines wrapped at
a fixed width, be it with a blank line after each. A wrapped line is told by arithmetic, not by its
look: the first word of the next line would not have fitted within the width. So paragraphs are told
that only a short last line or an indent parts.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.sources.text.lines import Line

SENTENCE_END = re.compile(r"[.!?…。！？।۔][\"'”’»)\]*]*$")
BROKEN_WORD = re.compile(r"[^\W\d_]-$")
BULLET = re.compile(r"^(?:[•·▪●◦‣*–—-]|\d{1,2}[.)])\s+")

# A wrapped text: its width in characters, and shares of the lines that another line follows
_NARROWEST, _WIDEST = 30, 120
_LEAST_LINES = 3
_WIDTH_PERCENTILE = 0.9  # one address that cannot be wrapped does not make the column wider
_LEAST_UNFINISHED = 0.4
_LEAST_LOWER = 0.25
_LEAST_INDENT = 2
# Double spacing: shares of the lines that a blank one follows, and that are full to the width
_LEAST_DOUBLE, _LEAST_FULL = 0.9, 0.8
# A line of this length that stops amid a sentence goes on in the next, if that begins in lower case
_LEAST_BROKEN = 40


def together(lines: Iterable[Line]) -> list[list[list[Line]]]:
    """Put the lines of a source together.

    Returns:
        The stretches between blank lines, each as the lines of its paragraphs; none is empty.
    """
    blocks = _blocks(_single_spaced(list(lines)))
    width = _width([pair for block in blocks for pair in pairwise(block)])
    return [_paragraphs(block, width) for block in blocks]


def _blocks(lines: Iterable[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _single_spaced(lines: list[Line]) -> list[Line]:
    """Take a blank line out after each line of a wrapped text that is printed doubly spaced."""
    followed = [(line, after) for line, after in pairwise(lines) if line.text]
    spaced = sum(not after.text for _, after in followed)
    if spaced < _LEAST_DOUBLE * len(followed):
        return lines
    pairs = list(pairwise(line for line in lines if line.text))
    width = _width(pairs)
    if width is None or any(line.kind for line in lines):
        return lines
    broken = [pair for pair in pairs if pair[1].text[0].islower()]
    if sum(_full(*pair, width) for pair in broken) < _LEAST_FULL * len(broken):
        return lines
    return [line for n, line in enumerate(lines) if n == 0 or line.text or not lines[n - 1].text]


def bulleted(line: Line) -> bool:
    """Tell the first line of an item of a list."""
    return bool(BULLET.match(line.text))


def _width(pairs: Sequence[tuple[Line, Line]]) -> int | None:
    """Return the width in characters at which a text was wrapped; None where it was not.

    Args:
        pairs: each line that another follows, and that one.
    """
    if len(pairs) < _LEAST_LINES:
        return None
    lengths = sorted(line.width for line, _ in pairs)
    width = lengths[int(_WIDTH_PERCENTILE * (len(lengths) - 1))]
    unfinished = sum(not SENTENCE_END.search(line.text) for line, _ in pairs)
    lower = sum(after.text[0].islower() for _, after in pairs)
    wrapped = (
        _NARROWEST <= width <= _WIDEST
        and unfinished >= _LEAST_UNFINISHED * len(pairs)
        and lower >= _LEAST_LOWER * len(pairs)
    )
    return width if wrapped else None


def _paragraphs(block: list[Line], width: int | None) -> list[list[Line]]:
    joined = [[block[0]]]
    margin = min(map(_indent, block))
    for line, after in pairwise(block):
        listed = bulleted(joined[-1][0])
        opens = not listed and _opens(line, after, margin)
        if _continues(line, after, width, opens=opens):
            joined[-1].append(after)
        else:
            joined.append([after])
    return joined


def _indent(line: Line) -> int:
    return line.width - len(line.raw.strip().expandtabs())


def _opens(line: Line, after: Line, margin: int) -> bool:
    """Tell a line that an indent makes the first of a paragraph."""
    if _indent(after) < margin + _LEAST_INDENT:
        return False
    return _indent(line) < _indent(after) or bool(SENTENCE_END.search(line.text))


def _full(line: Line, after: Line, width: int) -> bool:
    """Tell a line to which the next word would not have fitted."""
    return line.width + 1 + len(after.text.split(maxsplit=1)[0]) > width


def _continues(line: Line, after: Line, width: int | None, *, opens: bool) -> bool:
    if bulleted(after) or line.kind != after.kind:
        return False
    broken = bool(BROKEN_WORD.search(line.text))
    if width is not None:
        return not opens and (broken or _full(line, after, width))
    unfinished = not SENTENCE_END.search(line.text) and len(line.text) >= _LEAST_BROKEN
    lower = after.text[0].islower() and not after.text.startswith("by ")
    return lower and (broken or unfinished)
