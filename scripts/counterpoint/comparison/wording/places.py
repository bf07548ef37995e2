"""The words of an article by where they stand, to count those of many passages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.text.words import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counterpoint.records import Span


class Wording:
    """Where each word of a text stands."""

    def __init__(self, text: str) -> None:
        """Find the words of a text, as `text.words` counts them."""
        spans = [match.span() for match in WORD.finditer(text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def within(self, spans: Iterable[Span]) -> int:
        """Count the words inside any of some spans, each once.

        A word is inside if at least half of its characters are, as in `finds.words_within`,
        of whose counts by sentence this is the sum.
        """
        whole, parts = 0, Counter[int]()
        for start, end in _merged(spans):
            first, last = bisect_right(self._ends, start), bisect_left(self._starts, end) - 1
            whole += max(0, last - first - 1)
            for word in {first, last} if first <= last else ():
                parts[word] += min(end, self._ends[word]) - max(start, self._starts[word])
        halves = (2 * n >= self._ends[word] - self._starts[word] for word, n in parts.items())
        return whole + sum(halves)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """The same characters in spans that do not overlap."""
    reached = 0
    for start, end in sorted(spans):
        if end > reached:
            yield max(start, reached), end
            reached = end
