"""How much there is to read, and in how long sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.metrics.metric import Counts, Family, Metric, prose, words_by_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article

# Words. Longer sentences are hard for most readers (Cutts, Oxford Guide to Plain English).
LONG = 40


def counts(article: Article) -> Mapping[str, Counts]:
    """Count words and sentences, one row a sentence; headings have words but are no sentences."""
    words, sentences = words_by_sentence(article), prose(article)
    return {
        "words": words,
        "sentences": sentences,
        "prose words": words * sentences,
        "long": sentences * (words > LONG),
    }


FAMILY = Family(
    counts,
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
            "long_sentences_share",
            "share",
            ("long", "sentences"),
            lambda long, sentences: long / sentences,
            "sentences",
            "wilson",
        ),
    ),
)
