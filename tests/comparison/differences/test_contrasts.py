from __future__ import annotations

import re
from itertools import combinations
from math import sqrt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.differences.contrasts import contrasts
from counterpoint.comparison.differences.headlines import HEADLINES, LEVEL, verdicts
from counterpoint.statistics.studentized_range import quantile

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.finding import Finding
    from counterpoint.records import Article, Measure

Rate = tuple[float | None, ...]  # value, and low and high where there is an interval
bounds = st.lists(st.integers(0, 40), min_size=3, max_size=3).map(sorted)
rates = st.lists(
    st.one_of(
        bounds.map(lambda b: (b[1], b[0], b[2])), st.tuples(st.integers(0, 9)), st.just((None,))
    ),
    min_size=2,
    max_size=8,
)
LOW, MIDDLE, HIGH, HIGHEST = (5, 3.5, 6.5), (9, 6, 13), (20, 16, 25.5), (40, 34, 50)
ZERO, UNDEFINED = (0,), (None,)
KEYS = "abcdefgh"


@pytest.fixture(scope="session")
def hedging(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> Callable[..., Finding]:
    """Say what the hedges of articles a, b, c ... tell, given a rate each."""

    def say(*rates: Rate) -> Finding:
        keys = KEYS[: len(rates)]
        measures = [measure_of(key, *rate) for key, rate in zip(keys, rates, strict=True)]
        corpus = corpus_of([article_of(key=key) for key in keys], measures)
        [finding] = [
            finding for finding in contrasts(corpus, verdicts(corpus)) if finding.head == "Hedging"
        ]
        return finding

    return say


def test_an_article_alone_is_compared_with_nothing(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    assert contrasts(corpus_of([article_of()], [measure_of("a", *LOW)]), []) == []


def test_every_headline_has_its_finding(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    corpus = corpus_of([article_of(key="a"), article_of(key="b")])
    found = contrasts(corpus, verdicts(corpus))
    assert [finding.head for finding in found] == [headline.head for headline in HEADLINES]
    assert {finding.verdict for finding in found} == {"unjudged"}


@pytest.mark.parametrize(
    ("given_", "text"),
    [
        # Of two articles the scale is 1.410, of three 1.576, of five 1.743. For the first pair
        # down is sqrt(4² + 1.5²) = 4.272 times that, up sqrt(5.5² + 1.5²) = 5.701 times.
        (
            [LOW, HIGH],
            (
                "B (b) is hedged more than A (a): 20.0 against 5.0 hedges per 1,000 words, "
                "a difference of between 9.0 and 23.0."
            ),
        ),
        (
            [LOW, HIGH, MIDDLE, MIDDLE, MIDDLE],
            (
                "B (b) is hedged more than A (a): 20.0 against 5.0 hedges per 1,000 words, "
                "a difference of between 7.6 and 24.9. "
                "Four of ten pairs of articles differ by more than chance."
            ),
        ),
        (
            [LOW, HIGH, MIDDLE, ZERO, UNDEFINED],
            (
                "B (b) is hedged more than A (a): 20.0 against 5.0 hedges per 1,000 words, "
                "a difference of between 8.3 and 24.0. Two of three pairs of articles differ "
                "by more than chance. Two of five articles hold too little to be judged."
            ),
        ),
        (
            [LOW, HIGH, HIGHEST],
            (
                "C (c) is hedged more than A (a): 40.0 against 5.0 hedges per 1,000 words, "
                "a difference of between 25.3 and 50.9. "
                "All three pairs of articles differ by more than chance."
            ),
        ),
    ],
)
def test_a_difference_is_stated_with_its_interval_and_how_many_there_are(
    hedging: Callable[..., Finding], given_: list[Rate], text: str
) -> None:
    finding = hedging(*given_)
    assert (finding.verdict, finding.text) == ("difference", text)


@pytest.mark.parametrize(
    ("given_", "sentences"),
    [
        (
            [MIDDLE, LOW],
            ["5.0 to 9.0 hedges per 1,000 words."],
        ),
        (
            [MIDDLE] * 5,
            ["9.0 hedges per 1,000 words."],
        ),
        (
            [LOW, MIDDLE, LOW, ZERO, LOW],
            [
                (
                    "5.0 to 9.0 hedges per 1,000 words in four articles; the other one holds too "
                    "little to be judged."
                ),
            ],
        ),
        (
            [LOW, MIDDLE, ZERO, UNDEFINED],
            [
                (
                    "5.0 to 9.0 hedges per 1,000 words in two articles; the other two hold too "
                    "little to be judged."
                ),
            ],
        ),
    ],
)
def test_noise_is_said_of_the_articles_that_are_judged(
    hedging: Callable[..., Finding], given_: list[Rate], sentences: list[str]
) -> None:
    finding = hedging(*given_)
    assert (finding.verdict, finding.text) == ("noise", " ".join(sentences))
    assert finding.size is None


@pytest.mark.parametrize(
    ("given_", "sentences"),
    [
        (
            [HIGH, ZERO],
            [
                "No two articles can be compared.",
                "One of two articles holds too little to be judged.",
            ],
        ),
        (
            [ZERO, UNDEFINED],
            [
                "No two articles can be compared.",
                "Both articles hold too little to be judged.",
            ],
        ),
        (
            [ZERO] * 5,
            [
                "No two articles can be compared.",
                "All five articles hold too little to be judged.",
            ],
        ),
    ],
)
def test_where_no_pair_is_judged_it_is_not_called_noise(
    hedging: Callable[..., Finding], given_: list[Rate], sentences: list[str]
) -> None:
    finding = hedging(*given_)
    assert (finding.verdict, finding.text) == ("unjudged", " ".join(sentences))
    assert finding.size is None


def told_apart(given_: list[Rate]) -> set[tuple[str, str]]:
    """The pairs of letters, higher and lower, whose interval excludes 0, worked out by hand."""
    judged = [
        (rate, letter)
        for rate, letter in zip(given_, KEYS.upper(), strict=False)
        if len(rate) == 3 and rate[1] < rate[2]
    ]
    if len(judged) < 2:
        return set()
    scale = quantile(LEVEL / len(HEADLINES), len(judged)) / sqrt(2) / 1.959963984540054
    return {
        (high[1], low[1])
        for low, high in (sorted(pair) for pair in combinations(judged, 2))
        if high[0][0] - low[0][0]
        > scale * sqrt((high[0][0] - high[0][1]) ** 2 + (low[0][2] - low[0][0]) ** 2) + 1e-9
    }


@given(rates)
def test_no_sentence_states_a_difference_that_is_noise(
    hedging: Callable[..., Finding], given_: list[Rate]
) -> None:
    finding, apart = hedging(*given_), told_apart(given_)
    stated = re.match(r"(\w) \(\w\) is hedged more than (\w) ", finding.text)
    assert (finding.verdict == "difference") == bool(apart) == bool(stated)
    if stated:
        assert stated.groups() in apart
        assert finding.size > 1
        assert not re.search(r"between (-|−|0\.0)", finding.text)
    else:
        assert "than" not in finding.text


def test_shares_are_written_as_percent(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    quoted = {"metric": "words_quoted_share", "unit": "share"}
    corpus = corpus_of(
        [article_of(key="a"), article_of(key="b", outlet="The Post")],
        [measure_of("a", 0.004, 0.0, 0.013, **quoted), measure_of("b", 0.34, 0.2, 0.49, **quoted)],
    )
    [finding] = [
        found for found in contrasts(corpus, verdicts(corpus)) if found.verdict == "difference"
    ]
    assert finding.text == (
        "B (The Post) quotes more than A (a): 34% against <1% of the words, "
        "a difference of between 14 and 55 percentage points."
    )


def test_an_interval_that_excludes_no_difference_never_seems_to_begin_at_it(
    hedging: Callable[..., Finding],
) -> None:
    finding = hedging((10, 10, 10.01), (12.86, 10.85, 15))
    assert "a difference of between just over 0 and 5.9." in finding.text


def test_a_headline_that_was_not_measured_has_no_finding(
    records_of: Callable[..., object],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    from counterpoint.comparison.corpus import Corpus

    records = records_of(
        [article_of(key=key) for key in "ab"], [measure_of("a", *LOW), measure_of("b", *HIGH)]
    )
    corpus = Corpus.of(records, "name", "all")
    [finding] = contrasts(corpus, verdicts(corpus))
    assert finding.head == "Hedging"
