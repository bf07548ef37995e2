"""How much there is to read, and in how long sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from counterpoint.metrics.finds import Counts, Finds, finds, prose, words_by_sentence
from counterpoint.metrics.metric import Family, Metric, share
from counterpoint.text.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article

# Words. Longer sentences are hard for most readers (Cutts, Oxford Guide to Plain English).
LONG = 40

# Words. A median is looked for among the sentences that are no longer
LONGEST = 60
HISTOGRAM = tuple(f"of {length} words" for length in range(1, LONGEST + 1))


def found(article: Article) -> Mapping[str, Finds]:
    """Find the sentences of prose that are long."""
    text = article.document.text
    prose = ((s.start, s.end) for s in article.sentences if not s.heading)
    return {"long": finds("sentence", (span for span in prose if words(text[slice(*span)]) > LONG))}


def counts(article: Article) -> Mapping[str, Counts]:
    """Count words and sentences, one row a sentence; headings have words but are no sentences.

    A histogram of lengths is among the columns: its sums give the median of any sample of rows.
    """
    number, sentences = words_by_sentence(article), prose(article)
    return {
        "words": number,
        "sentences": sentences,
        "prose words": number * sentences,
        "squared": number * number * sentences,
        **{
            column: sentences * (number == length)
            for length, column in enumerate(HISTOGRAM, start=1)
        },
    }


def deviation(words: Any, squared: Any, sentences: Any) -> Any:
    """Sample standard deviation of the words of a sentence: of their sum and that of squares."""
    return np.sqrt((squared - words * words / sentences) / (sentences - 1))


def median(sentences: Any, *histogram: Any) -> Any:
    """Median words of a sentence: the mean of the middle two where their number is even.

    Args:
        sentences: how many there are, of any length.
        histogram: how many there are of 1, 2, ... LONGEST words.

    Returns:
        Words; not a number where there is no sentence, or a middle one is longer than LONGEST.
    """
    upto = np.cumsum(histogram, axis=0)
    lower, upper = (
        1 + np.sum(upto < rank, axis=0) for rank in (sentences / 2, sentences / 2 + 0.5)
    )
    return np.where((sentences > 0) & (upper <= LONGEST), (lower + upper) / 2, np.nan)


FAMILY = Family(
    (
        Metric("words", "words", ("words",), lambda words: words, "words", "none"),
        Metric(
            "sentences", "sentences", ("sentences",), lambda sentences: sentences, "words", "none"
        ),
        Metric(
            "words_per_sentence",
            "words per sentence",
            ("prose words", "sentences"),
            lambda words, sentences: words / sentences,
            "sentences",
            "resampled",
        ),
        Metric(
            "median_sentence_words",
            "words per sentence",
            ("sentences", *HISTOGRAM),
            median,
            "sentences",
            "resampled",
        ),
        Metric(
            "sentence_words_deviation",
            "words per sentence",
            ("prose words", "squared", "sentences"),
            deviation,
            "sentences",
            "resampled",
            least=2,
        ),
        share("long_sentences_share", "long", "sentences"),
    ),
    found,
    counts,
)
