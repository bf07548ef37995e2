"""Lines that a format knows to be one paragraph, as `paragraphs` will join them.

A plain text leaves it to arithmetic which lines belong together. Where mark-up or the place on a
printed page has said so, nothing is left to tell but what a hyphen at the end of a line is: that
is asked of the whole text, and so the line is left broken there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from counterpoint.sources.structure.features import is_byline, is_date
from counterpoint.sources.text.lines import Line, apart
from counterpoint.sources.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The soft hyphen is the one that some typesetters print, U+2010 the one of others.
_BROKEN = re.compile(r"(?<=\w)[-\xad\u2010]\s*$")
_MOST_LISTED = 4  # lines: name, what the named is, place, day


def flowing(lines: Iterable[Line]) -> list[Line]:
    """Join the lines of one paragraph, but where a word is broken over two of them.

    A byline and a date set under each other without a gap are no paragraph: they stay apart.

    Returns:
        Lines that bear the number and the kind of the first that they hold.
    """
    filled = [line for line in lines if line.text]
    if _is_listed(filled):
        return list(apart(filled))[:-1]
    joined: list[tuple[Line, list[str]]] = []  # the first line of each, and the words of all
    for line in filled:
        if not joined:
            joined.append((line, [line.raw]))
            continue
        first, words = joined[-1]
        if not _BROKEN.search(words[-1]):
            words[-1:] = [words[-1].rstrip(), " " + line.raw.lstrip()]
            continue
        words[-1] = _BROKEN.sub("-", words[-1])
        if line.text[0].islower():
            joined.append((Line(line.number, "", first.kind), [line.raw.lstrip()]))
        else:
            words.append(line.raw.lstrip())
    return [replace(first, raw="".join(words)) for first, words in joined]


def _is_listed(lines: Sequence[Line]) -> bool:
    if not 1 < len(lines) <= _MOST_LISTED:
        return False
    alone = [Paragraph((line,), 0) for line in lines]
    return any(is_byline(line) or is_date(line) for line in alone)
