"""Where the things that a figure counts stand in the text: its count and its passages in one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from counterpoint.text.words import WORD, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.records import Article, Span

Counts = NDArray[np.int64]
"""One number a row, shape (rows,). Rows are sentences wherever an interval is to be resampled."""


@dataclass(frozen=True, slots=True)
class Finds:
    """The passages of one column of a family, and so what is counted in it.

    Attributes:
        kind: what they are, in the singular: `hedge`, `name`, `attribution`, `sentence`.
        spans: in characters of the text; in any order, and they may overlap.
        by_word: the words inside the spans are counted, each once, and not the spans.
    """

    kind: str
    spans: tuple[Span, ...]
    by_word: bool = False

    def counted(self, article: Article) -> Counts:
        """Count them, one row a sentence; shape (sentences,)."""
        if self.by_word:
            return words_within(article, self.spans)
        return by_sentence(article, (start for start, _ in self.spans))


def finds(kind: str, items: Iterable[Span], *, by_word: bool = False) -> Finds:
    """Gather spans as finds of one kind."""
    return Finds(kind, tuple(items), by_word)


def words_by_sentence(article: Article) -> Counts:
    """Count the words that start in each sentence, headings among them; shape (sentences,)."""
    return by_sentence(article, _words(article.document.text)[:, 0])


def words_within(article: Article, spans: Iterable[Span]) -> Counts:
    """Count, for each sentence, its words inside any of the spans; shape (sentences,).

    A word is inside if at least half of its characters are: a span ends before the comma or the
    quotation mark that clings to its last word.
    """
    text = article.document.text
    covered = np.zeros(len(text), dtype=np.int64)
    for start, end in spans:
        covered[start:end] = 1
    before = np.concatenate(([0], np.cumsum(covered)))
    starts, ends = _words(text).T
    return by_sentence(article, starts[2 * (before[ends] - before[starts]) >= ends - starts])


@lru_cache(maxsize=1)  # families ask for those of one article after another
def _words(text: str) -> NDArray[np.int64]:
    """Find the words of a text; shape (words, 2), a start and an end each."""
    found = [match.span() for match in WORD.finditer(text)]
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def by_sentence(article: Article, starts: Iterable[int]) -> Counts:
    """Count, for each sentence, how many of some things start in it; shape (sentences,).

    What starts between two sentences belongs to the former, and what starts before the first to
    the first, so that nothing is lost. An article with things to count has a sentence.
    """
    begins = [sentence.start for sentence in article.sentences]
    rows = np.searchsorted(begins, np.fromiter(starts, dtype=np.int64), side="right") - 1
    return np.bincount(np.maximum(rows, 0), minlength=len(begins)).astype(np.int64)


def prose(article: Article) -> Counts:
    """Mark with 1 each sentence of words that is not a heading; shape (sentences,)."""
    text = article.document.text
    return np.array(
        [not s.heading and words(text[s.start : s.end]) > 0 for s in article.sentences],
        dtype=np.int64,
    )
