"""Where the words of an extracted text stand on the page that it was extracted from.

Texts are compared by their letters and digits alone: what an extractor does to spaces, quotes and
marks of lists leaves no trace in them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from counterpoint.sources.text.characters import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKS = re.compile(r"[\W_]+")
_ANCHOR = 40  # letters; a passage so long that stands once on a page is found for sure
_HALF = 2  # a line is of the text when at least half of its letters are


def letters(text: str) -> str:
    """Return the letters and digits of a text, composed, in lower case."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", shortened(text))).casefold()


def found(passages: Sequence[str], lines: Sequence[str]) -> set[int]:
    """Find the lines that the passages of a text were taken from.

    Args:
        passages: of the extracted text, in its order.
        lines: of the page, in its order.

    Returns:
        The indexes of the lines.
    """
    spelled = [letters(line) for line in lines]
    page = "".join(spelled)
    starts = list(accumulate(map(len, spelled), initial=0))
    covered = [0] * len(lines)
    for start, end in _places([letters(passage) for passage in passages], page):
        n = bisect_right(starts, start) - 1
        while n < len(lines) and starts[n] < end:
            covered[n] += min(end, starts[n + 1]) - max(start, starts[n])
            n += 1
    return {n for n, line in enumerate(spelled) if line and covered[n] * _HALF >= len(line)}


def _places(passages: Sequence[str], page: str) -> list[tuple[int, int]]:
    """Place the passages: first those that stand once, then the others between them."""
    sure = [
        page.find(passage) if len(passage) >= _ANCHOR and page.count(passage) == 1 else None
        for passage in passages
    ]
    limits = list(
        accumulate(reversed(sure), lambda end, at: end if at is None else at, initial=len(page))
    )
    limits = limits[-2::-1]  # for each passage, where the next sure one stands
    places: list[tuple[int, int]] = []
    cursor = 0
    for passage, known, limit in zip(passages, sure, limits, strict=True):
        if not passage:
            continue
        place = known
        if place is None:
            place = page.find(passage, cursor, max(limit, cursor))
            place = page.find(passage) if place < 0 else place
        if place >= 0:
            places.append((place, place + len(passage)))
        elif len(passage) >= 2 * _ANCHOR:  # something was cut out of its middle
            half = len(passage) // 2
            places += _places([passage[:half], passage[half:]], page)
        cursor = places[-1][1] if places else 0
    return places
