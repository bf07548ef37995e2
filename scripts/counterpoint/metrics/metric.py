"""What a metric is: countable things, added up over an article, and a formula of the sums."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from counterpoint.text.words import WORD, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from counterpoint.records import Article, Span

Counts = NDArray[np.int64]
"""One number a row, shape (rows,). Rows are sentences wherever an interval is to be resampled."""

Interval = Literal["resampled", "wilson", "poisson", "none"]


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
    # By resampling rows; Wilson's for a share of `over`; Garwood's (1936) for a count, which is the
    # first column, and the figure's bounds follow from the count's by the formula; or none
    interval: Interval
    least: int = 1  # undefined where `n` is less


@dataclass(frozen=True, slots=True)
class Family:
    """Metrics that share their counting: `counts` gives every column that they name."""

    counts: Callable[[Article], Mapping[str, Counts]]
    metrics: tuple[Metric, ...]


def per_1000_words(name: str, column: str) -> Metric:
    """Make a metric of how often things stand in 1,000 words; the family counts its `words`."""
    return Metric(
        name,
        "per 1,000 words",
        (column, "words"),
        lambda things, words: 1000 * things / words,
        "words",
        "resampled",
    )


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
