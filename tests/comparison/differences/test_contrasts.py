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
        ([LOW, HIGH], "B–A (by 9.0 to 23.0) differs by more than chance."),
        (
            [LOW, HIGH, MIDDLE],
            (
                "B–A (by 8.3 to 24.0) and B–C differ by more than chance; "
                "of the others chance may be the cause."
            ),
        ),
        (
            [LOW, HIGH, MIDDLE, MIDDLE, MIDDLE],
            (
                "B–A (by 7.6 to 24.9), B–C, B–D and one more pair differ by more than chance; "
                "of the others chance may be the cause."
            ),
        ),
        (
            [LOW, HIGH, MIDDLE, ZERO, UNDEFINED],
            (
                "B–A (by 8.3 to 24.0) and B–C differ by more than chance; of the others chance may "
                "be the cause. Two of five articles hold too little to be judged."
            ),
        ),
        (
            [LOW, HIGH, HIGHEST],
            "All three pairs differ by more than chance, the surest C–A (by 25.3 to 50.9).",
        ),
    ],
)
def test_pairs_that_differ_are_listed_by_letters_the_surest_first_with_its_bounds(
    hedging: Callable[..., Finding], given_: list[Rate], text: str
) -> None:
    finding = hedging(*given_)
    ends, _, pairs = finding.text.partition(". ")
    assert (finding.verdict, pairs) == ("difference", text)
    assert ends.endswith("A (a) least, 5.0 (0 in 100 words)")


def test_the_highest_and_the_lowest_are_named_with_the_counts_behind_them(
    hedging: Callable[..., Finding],
) -> None:
    finding = hedging(MIDDLE, (50, 30, 60), LOW)
    assert finding.text.startswith(
        "B (b) hedges most, 50.0 hedges per 1,000 words (5 in 100 words); C (c) least, 5.0"
    )
    assert finding.headline == "B hedges most, 50.0; C least, 5.0"
    assert [cite.document for cite in finding.cites] == ["b", "c"]


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ([MIDDLE, LOW], "A (a) hedges most, 9.0 hedges per 1,000 words (1 in 100 words); B (b) "),
        ([MIDDLE] * 5, "All come to 9.0 hedges per 1,000 words: "),
        (
            [MIDDLE, LOW, MIDDLE, LOW],
            "A and C hedge most, 9.0 hedges per 1,000 words; B and D least, 5.0: ",
        ),
        (
            [MIDDLE, LOW, LOW, LOW, LOW],
            "A (a) hedges most, 9.0 hedges per 1,000 words (1 in 100 words); four articles least, ",
        ),
    ],
)
def test_noise_says_what_the_texts_contain_and_whose_it_is(
    hedging: Callable[..., Finding], given_: list[Rate], said: str
) -> None:
    finding = hedging(*given_)
    assert finding.verdict == "noise"
    assert finding.text.startswith(said)
    assert finding.text.endswith(": too little to say that the writers differ in general.")
    assert (finding.size, finding.headline) == (None, "")


@pytest.mark.parametrize(
    ("given_", "rest"),
    [
        ([LOW, MIDDLE, LOW, ZERO, LOW], "One of five articles holds too little to be judged."),
        ([LOW, MIDDLE, ZERO, UNDEFINED], "Two of four articles hold too little to be judged."),
    ],
)
def test_articles_that_cannot_be_judged_are_counted_beside_noise(
    hedging: Callable[..., Finding], given_: list[Rate], rest: str
) -> None:
    finding = hedging(*given_)
    assert finding.verdict == "noise"
    assert finding.text.endswith(f"differ in general. {rest}")


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
    named = {tuple(pair.split("–")) for pair in re.findall(r"\b\w–\w\b", finding.text)}
    assert named <= apart
    assert (finding.verdict == "difference") == bool(apart) == bool(named)
    assert ("by more than chance" in finding.text) == bool(apart)
    if apart:
        assert finding.size > 1
        assert finding.headline
        assert not re.search(r"by (-|−|0\.0 )", finding.text)


def test_shares_differ_by_points(
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
        "B (The Post) quotes most, 34% of the words; A (a) least, <1%. "
        "B–A (by 14 to 55 points) differs by more than chance."
    )


def test_an_interval_that_excludes_no_difference_never_seems_to_begin_at_it(
    hedging: Callable[..., Finding],
) -> None:
    finding = hedging((10, 10, 10.01), (12.86, 10.85, 15))
    assert "B–A (by up to 5.9, and narrowly) differs" in finding.text


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
