from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.metrics.length import FAMILY

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article


def test_headings_have_words_and_are_no_sentences(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    article = article_of("A new stand", ["The club will build.", "Fans cheered loudly, mostly."])
    assert figures(FAMILY, article) == {
        "words": 11,
        "sentences": 2,
        "words_per_sentence": 4,
        "long_sentences_share": 0,
    }


def test_a_sentence_is_long_beyond_forty_words(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    forty, more = " ".join(["so"] * 40), " ".join(["so"] * 41)
    article = article_of(more, [forty, more, more, "So."])
    assert figures(FAMILY, article)["long_sentences_share"] == 0.5
