"""What a metric is: countable things, added up over an article, and a formula of the sums."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from counterpoint.records import Article, Span

Counts = NDArray[np.int64]
"""One number a row, shape (rows,). Rows are sentences wherever an interval is to be resampled."""

Interval = Literal["resampled", "wilson", "none"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure: `formula` of the sums of some columns of its family's counts.

    The formula takes one array a column, of any shape, and works element by element, so that the
    same lines give the figure of the article and those of 2,000 resampled articles. Where it
    divides by zero the figure is undefined.
    """

    name: str
    unit: str
    columns: tuple[str, ...]
    formula: Callable[..., Any]
    over: str  # the column whose sum is `n`: what was counted over
    interval: Interval  # by resampling rows, Wilson's for a share of `over`, or none
    least: int = 1  # undefined where `n` is less


@dataclass(frozen=True, slots=True)
class Family:
    """Metrics that share their counting."""

    counts: Callable[[Article], Mapping[str, Counts]]
    metrics: tuple[Metric, ...]


def is_word(token: str) -> bool:
    """Tell whether a run of non-spaces is a word: it holds a letter or a digit."""
    return any(character.isalnum() for character in token)


def words(text: str) -> int:
    """Count words as word processors do: runs between spaces that hold a letter or a digit."""
    return sum(map(is_word, text.split()))


def words_by_sentence(article: Article) -> Counts:
    """Count the words of each sentence, headings among them; shape (sentences,)."""
    text = article.document.text
    return np.array([words(text[s.start : s.end]) for s in article.sentences], dtype=np.int64)


def prose(article: Article) -> Counts:
    """Mark with 1 each sentence that is not a heading; shape (sentences,)."""
    return np.array([not sentence.heading for sentence in article.sentences], dtype=np.int64)


def by_sentence(article: Article, starts: Iterable[int]) -> Counts:
    """Count, for each sentence, how many of some things start in it; shape (sentences,)."""
    counts = np.zeros(len(article.sentences), dtype=np.int64)
    begins = [sentence.start for sentence in article.sentences]
    for start in starts:
        counts[max(0, bisect.bisect_right(begins, start) - 1)] += 1
    return counts


def words_within(article: Article, spans: Iterable[Span]) -> Counts:
    """Count, for each sentence, its words inside any of the spans; shape (sentences,)."""
    text, covered = article.document.text, bytearray(len(article.document.text))
    for start, end in spans:
        covered[start:end] = b"\1" * (end - start)
    counts = np.zeros(len(article.sentences), dtype=np.int64)
    for row, sentence in enumerate(article.sentences):
        position = sentence.start
        for token in text[sentence.start : sentence.end].split():
            position = text.index(token, position)
            inside = sum(covered[position : position + len(token)]) * 2 >= len(token)
            counts[row] += inside and is_word(token)
            position += len(token)
    return counts
