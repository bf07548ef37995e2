"""Sentences that hold what was counted, as candidates."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Protocol, TypeVar

from counterpoint.briefing.excerpts import window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counterpoint.records import Article, Span


class Spot(Protocol):
    """Characters of a text."""

    @property
    def start(self) -> int:
        """The first of them."""

    @property
    def end(self) -> int:
        """The one after the last."""


Item = TypeVar("Item", bound=Spot)


def holding(
    article: Article, items: Iterable[Item], words: int
) -> Iterator[tuple[Span, list[Item]]]:
    """Put items together that one excerpt of a sentence can show, in the order of the text.

    Args:
        article: whose they are.
        items: in any order.
        words: most words of an excerpt: a longer sentence is shown in as many as show every item.

    Yields:
        The sentence and its items. A passage never leads to words that were cut from it.
    """
    begins = [sentence.start for sentence in article.sentences]
    open_: tuple[int, Span, list[Item]] | None = None
    for item in sorted(items, key=lambda item: (item.start, item.end)):
        at = max(0, bisect_right(begins, item.start) - 1)
        if open_ and open_[0] == at and item.end <= open_[1][1]:
            open_[2].append(item)
            continue
        if open_:
            yield _span(article, open_[0]), open_[2]
        shown = window(article.document.text, _span(article, at), (item.start, item.end), words)
        open_ = at, shown, [item]
    if open_:
        yield _span(article, open_[0]), open_[2]


def _span(article: Article, at: int) -> Span:
    return article.sentences[at].start, article.sentences[at].end


def widened(article: Article, start: int, end: int) -> Span:
    """Widen characters to the whole sentences that they touch."""
    touched = [s for s in article.sentences if s.start < end and s.end > start]
    return min((s.start for s in touched), default=start), max(
        (s.end for s in touched), default=end
    )
