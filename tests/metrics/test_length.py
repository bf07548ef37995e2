from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.metrics.length import FAMILY, HISTOGRAM, LONGEST, median
from counterpoint.statistics import measure

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
        "median_sentence_words": 4,
        "sentence_words_deviation": 0,
        "long_sentences_share": 0,
    }


def test_a_sentence_is_long_beyond_forty_words(
    article_of: Callable[..., Article], figures: Callable[..., dict[str, float]]
) -> None:
    forty, more = " ".join(["so"] * 40), " ".join(["so"] * 41)
    article = article_of(more, [forty, more, more, "So."])
    assert figures(FAMILY, article)["long_sentences_share"] == 0.5


@given(st.lists(st.integers(1, LONGEST), min_size=2, max_size=20))
def test_median_and_deviation_are_those_of_the_lengths(
    article_of: Callable[..., Article],
    figures: Callable[..., dict[str, float]],
    lengths: list[int],
) -> None:
    found = figures(FAMILY, article_of([" ".join(["so"] * length) for length in lengths]))
    assert found["median_sentence_words"] == statistics.median(lengths)
    assert found["sentence_words_deviation"] == pytest.approx(statistics.stdev(lengths), abs=1e-6)


def test_a_median_beyond_the_histogram_is_unknown(article_of: Callable[..., Article]) -> None:
    one, much_more = "So.", " ".join(["so"] * (LONGEST + 1))
    for body, value in (([one, one, much_more], 1), ([one, much_more, much_more], None)):
        found = {m.metric: m.value for m in measure(article_of(body))}
        assert found["median_sentence_words"] == value


def test_the_median_of_many_texts_is_worked_out_at_once() -> None:
    sums = np.zeros((len(HISTOGRAM), 3))
    sums[[4, 9], 0] = 2, 1
    sums[[4, 9], 1] = 2, 2
    found = median(sums.sum(axis=0), *sums)
    assert found.tolist()[:2] == [5, 7.5]
    assert np.isnan(found[2])


def test_one_sentence_does_not_vary(article_of: Callable[..., Article]) -> None:
    found = {m.metric: m.value for m in measure(article_of(["Nothing else is known."]))}
    assert found["median_sentence_words"] == 4
    assert found["sentence_words_deviation"] is None
