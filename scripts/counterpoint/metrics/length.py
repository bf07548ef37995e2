"""How much there is to read, and in how long sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.metrics.metric import Counts, Family, Metric, prose, words_by_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import Article

LONG = 40  # words; sentences beyond are hard for most readers (Cutts, Oxford Guide to Plain English)


def counts(article: Article) -> Mapping[str, Counts]:
    """Words and sentences; headings have words but are no sentences."""
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
            "words",
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
