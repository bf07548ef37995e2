from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.contrasts import RATES, contrasts
from counterpoint.statistics.differences import verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.finding import Finding
    from counterpoint.records import Article, Measure

Rate = tuple[float | None, ...]  # value, and low and high where there is an interval
bounds = st.lists(st.integers(0, 20), min_size=3, max_size=3).map(sorted)
rates = st.lists(
    st.one_of(
        bounds.map(lambda b: (b[1], b[0], b[2])), st.tuples(st.integers(0, 9)), st.just((None,))
    ),
    min_size=2,
    max_size=8,
)
LOW, MIDDLE, HIGH, HIGHEST = (5, 2, 8), (10, 7, 16), (20, 15, 25.5), (40, 30, 50)
ZERO, UNDEFINED = (0,), (None,)
B_AND_A = "B (b) has 20.0 [15.0 to 25.5] hedges per 1,000 words, A (a) 5.0 [2.0 to 8.0]."


@pytest.fixture(scope="session")
def hedging(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> Callable[..., Finding]:
    """Say what the hedges of articles a, b, c ... tell, given a rate each."""

    def say(*rates: Rate) -> Finding:
        keys = "abcdefgh"[: len(rates)]
        measures = [measure_of(key, *rate) for key, rate in zip(keys, rates, strict=True)]
        corpus = corpus_of([article_of(key=key) for key in keys], measures)
        [finding] = [finding for finding in contrasts(corpus) if finding.topic == "hedging"]
        return finding

    return say


def test_an_article_alone_is_compared_with_nothing(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    assert contrasts(corpus_of([article_of()], [measure_of("a", *LOW)])) == []


def test_every_rate_has_its_finding(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    found = contrasts(corpus_of([article_of(key="a"), article_of(key="b")]))
    assert [finding.topic for finding in found] == [topic for topic, *_ in RATES]
    assert {finding.verdict for finding in found} == {"noise"}


@pytest.mark.parametrize(
    ("given_", "sentences"),
    [
        ([LOW, HIGH], [B_AND_A, "The intervals do not overlap."]),
        (
            [LOW, HIGH, MIDDLE, MIDDLE, MIDDLE],
            [B_AND_A, "One of ten pairs of articles is told apart; the rest is within the noise."],
        ),
        (
            [LOW, HIGH, LOW, ZERO, UNDEFINED],
            [
                B_AND_A,
                "Two of three pairs of articles are told apart; the rest is within the noise.",
                "Two of five articles have too little to count for an interval and are not judged.",
            ],
        ),
        (
            [LOW, HIGH, HIGHEST],
            [
                "C (c) has 40.0 [30.0 to 50.0] hedges per 1,000 words, A (a) 5.0 [2.0 to 8.0].",
                "All three pairs of articles are told apart.",
            ],
        ),
    ],
)
def test_a_difference_shows_the_widest_pair_and_how_many_there_are(
    hedging: Callable[..., Finding], given_: list[Rate], sentences: list[str]
) -> None:
    finding = hedging(*given_)
    assert (finding.verdict, finding.text) == ("difference", " ".join(sentences))


@pytest.mark.parametrize(
    ("given_", "sentences"),
    [
        (
            [MIDDLE, LOW],
            [
                "The two articles cannot be told apart.",
                "They have 5.0 to 10.0 hedges per 1,000 words, and the intervals overlap.",
            ],
        ),
        (
            [MIDDLE] * 5,
            [
                "No two of five articles can be told apart.",
                "They have 10.0 hedges per 1,000 words, and all the intervals overlap.",
            ],
        ),
        (
            [LOW, MIDDLE, LOW, ZERO, LOW],
            [
                "No two of four articles that have an interval can be told apart.",
                "They have 5.0 to 10.0 hedges per 1,000 words, and all the intervals overlap.",
                "One of five articles has too little to count for an interval and is not judged.",
            ],
        ),
        (
            [LOW, MIDDLE, ZERO, UNDEFINED],
            [
                "The two articles that have an interval cannot be told apart.",
                "They have 5.0 to 10.0 hedges per 1,000 words, and the intervals overlap.",
                "Two of four articles have too little to count for an interval and are not judged.",
            ],
        ),
        (
            [HIGH, ZERO],
            [
                "No two articles can be compared.",
                "One of two articles has too little to count for an interval and is not judged.",
            ],
        ),
        (
            [ZERO, UNDEFINED],
            [
                "No two articles can be compared.",
                "Both articles have too little to count for an interval and are not judged.",
            ],
        ),
        (
            [ZERO] * 5,
            [
                "No two articles can be compared.",
                "All five articles have too little to count for an interval and are not judged.",
            ],
        ),
    ],
)
def test_noise_is_said_of_the_articles_that_are_judged(
    hedging: Callable[..., Finding], given_: list[Rate], sentences: list[str]
) -> None:
    finding = hedging(*given_)
    assert (finding.verdict, finding.text) == ("noise", " ".join(sentences))


@given(rates)
def test_a_difference_is_said_where_the_verdict_finds_one_and_nowhere_else(
    hedging: Callable[..., Finding], measure_of: Callable[..., Measure], given_: list[Rate]
) -> None:
    judged = verdict(measure_of(f"{n}", *rate) for n, rate in enumerate(given_))
    finding = hedging(*given_)
    assert (finding.verdict == "difference") == (judged.apart > 0)
    assert finding.text.endswith("not judged.") == bool(judged.unjudged)


def test_shares_are_written_as_percent(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    quoted = {"metric": "words_quoted_share", "unit": "share"}
    corpus = corpus_of(
        [article_of(key="a"), article_of(key="b", outlet="The Post")],
        [measure_of("a", 0.004, 0.0, 0.013, **quoted), measure_of("b", 0.34, 0.16, 0.49, **quoted)],
    )
    [finding] = [found for found in contrasts(corpus) if found.verdict == "difference"]
    assert finding.text == (
        "B (The Post) has 34% [16% to 49%] of the words in quotations, A (a) <1% [0% to 1%]. "
        "The intervals do not overlap."
    )
