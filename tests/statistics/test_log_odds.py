from __future__ import annotations

from math import comb, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.statistics.log_odds import at_least, log_odds, most_discoveries


def test_a_worked_example() -> None:
    # 9 of 100 words here, 3 of 300 there. The prior is worth 100 words, 100 * 12 / 400 = 3 uses:
    # odds 12 to 188 here, 6 to 394 there.
    ratio = log(12 / 188) - log(6 / 394)
    assert log_odds(9, 3, 100, 300) == pytest.approx(
        (ratio, ratio / sqrt(1 / 12 + 1 / 6)), abs=1e-6
    )
    assert (round(ratio, 4), round(ratio / 0.5, 4)) == (1.4331, 2.8661)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(100, 900), st.integers(100, 900))
def test_of_two_texts_what_is_distinctive_of_one_is_not_of_the_other(
    here: int, there: int, words_here: int, words_there: int
) -> None:
    if here + there == 0:
        return
    ratio, z = log_odds(here, there, words_here, words_there)
    assert (ratio > 0) == (z > 0)
    if here * words_there > there * words_here:
        assert ratio > 0
    if words_here == words_there:
        back = log_odds(there, here, words_there, words_here)
        assert back == pytest.approx((-ratio, -z), abs=2e-6)


def test_more_uses_of_one_rate_are_more_evidence() -> None:
    scores = [log_odds(n, n, 500, 2_000)[1] for n in (1, 4, 16)]
    assert scores == sorted(scores)


@given(
    st.integers(1, 60).flatmap(lambda of: st.tuples(st.integers(1, of), st.just(of))),
    st.floats(0.01, 0.9),
)
def test_the_binomial_chance_is_the_sum_of_its_terms(case: tuple[int, int], share: float) -> None:
    count, of = case
    terms = (comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(count, of + 1))
    assert at_least(count, of, share) == pytest.approx(sum(terms), rel=1e-9)


def test_all_of_six_uses_in_a_fifth_of_the_words_is_a_chance_of_a_fifth_to_the_sixth() -> None:
    assert at_least(6, 6, 0.2) == pytest.approx(0.2**6)
    assert at_least(3, 20_000, 0.5) == pytest.approx(1.0)


def test_discoveries_are_those_of_benjamini_and_hochberg() -> None:
    # Their worked example, 15 tests at 5%: the four smallest (Benjamini and Hochberg 1995, 3.2).
    chances = [
        *(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459),
        *(0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000),
    ]
    assert most_discoveries(chances[::-1], 15, 0.05) == 0.0095
    assert most_discoveries(chances[4:], 15, 0.05) == 0
    assert most_discoveries([], 15, 0.05) == 0
