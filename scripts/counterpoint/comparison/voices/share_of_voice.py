"""How much of the floor an article gives: the words of each source, and which are its own.

A word counts once however often its passage is attributed, so that the share of voice of a source
is its part of all words that the article attributes to anyone. Where two sources are given one
passage together, the shares of an article add up to more than one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from counterpoint.comparison.wording.places import Wording
from counterpoint.metrics.voices import quoted_parts
from counterpoint.records import Attribution
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.records import Article


class Voice(NamedTuple):
    """What a source, or all of a kind, is given to say in an article."""

    attributions: int
    words: int  # attributed
    words_quoted: int  # of them in quotation marks
    share_of_voice: float | None  # of the words attributed to anyone; none where there are none


class Floor:
    """The words that an article gives to others."""

    def __init__(self, article: Article) -> None:
        """Find the words of an article and what of them is quoted."""
        self.article = article
        self.attributions = article.of(Attribution)
        self._wording = Wording(article.document.text)
        self._quoted = quotations.find(article.document.text, article.document.paragraphs)
        self._all = self.words(self.attributions)

    def words(self, items: Sequence[Attribution]) -> int:
        """Count the words of some of the article's attributions."""
        return self._wording.within((item.start, item.end) for item in items)

    def voice(self, items: Sequence[Attribution]) -> Voice:
        """Measure what some of the article's attributions give to whom they are attributed."""
        words = self.words(items)
        own = [part for item in items for part in quoted_parts(item, self._quoted)]
        share = words / self._all if self._all else None
        return Voice(len(items), words, self._wording.within(own), share)
