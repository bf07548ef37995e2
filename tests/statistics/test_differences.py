from __future__ import annotations

from itertools import combinations
from math import sqrt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.records import Measure
from counterpoint.statistics import differences
from counterpoint.statistics.differences import Difference, difference, verdict
from counterpoint.statistics.intervals import wilson

if TYPE_CHECKING:
    from collections.abc import Callable

LEVEL = 0.05
SCALES = {2: 2.7718, 3: 3.3145, 5: 3.8577}  # studentized range at 5%, by number of articles
bounds = st.lists(st.integers(0, 40), min_size=3, max_size=3).map(sorted)


@st.composite
def measures(draw: st.DrawFn) -> list[Measure]:
    """Make the measures of a few articles: with an interval, without, and undefined."""
    made = []
    for n in range(draw(st.integers(0, 8))):
        low, value, high = draw(bounds)
        known = draw(st.sampled_from(["interval", "interval", "value", "nothing"]))
        made.append(
            Measure(
                f"{n}",
                "rate",
                None if known == "nothing" else value,
                low if known == "interval" else None,
                high if known == "interval" else None,
                "points",
                9,
            )
        )
    return made


def by_hand(lower: Measure, higher: Measure, scale: float) -> tuple[float, float]:
    gap = higher.value - lower.value
    down = sqrt((higher.value - higher.low) ** 2 + (lower.high - lower.value) ** 2)
    up = sqrt((higher.high - higher.value) ** 2 + (lower.value - lower.low) ** 2)
    return gap - scale * down, gap + scale * up


def test_the_interval_of_a_difference_of_shares_is_the_published_one(
    measure_of: Callable[..., Measure],
) -> None:
    # Newcombe 1998 (Interval estimation for the difference, table II, method 10): 56/70 and 48/80.
    made = [
        measure_of(key, count / n, *wilson(count / n, n), unit="share")
        for key, count, n in (("a", 48, 80), ("b", 56, 70))
    ]
    found = difference(*made, 1.0)
    assert (found.value, found.low, found.high) == pytest.approx((0.2, 0.0524, 0.3339), abs=5e-5)


def test_a_difference_can_be_checked_by_hand(measure_of: Callable[..., Measure]) -> None:
    a, b = measure_of("a", 10, 6, 13), measure_of("b", 20, 16, 26)
    found = difference(a, b, 2.0)
    # down: 4 of b and 3 of a; up: 6 of b and 4 of a
    assert (found.low, found.high) == (10 - 2 * 5, pytest.approx(10 + 2 * sqrt(52)))
    assert (found.value, found.size, found.apart) == (10, 1.0, False)
    assert difference(a, b, 1.999).apart


@given(measures(), st.randoms(use_true_random=False))
def test_a_verdict_does_not_depend_on_the_order_of_the_articles(
    given_: list[Measure], random: object
) -> None:
    once = verdict(given_, LEVEL)
    random.shuffle(given_)
    assert verdict(given_, LEVEL) == once
    assert verdict(given_, LEVEL).largest(9) == once.largest(9)


@given(measures())
def test_every_pair_of_articles_with_an_interval_is_judged(given_: list[Measure]) -> None:
    found = verdict(given_, LEVEL)
    known = [m for m in given_ if m.low is not None and m.low < m.high]
    assert sorted(m.document for m in found.measures) == sorted(m.document for m in known)
    assert {*found.measures, *found.unjudged} == set(given_)
    assert found.pairs == len(list(combinations(known, 2))) == len(found.largest(100))
    assert [m.value for m in found.measures] == sorted(m.value for m in known)


@given(measures())
def test_articles_are_apart_where_the_interval_of_all_pairs_excludes_no_difference(
    given_: list[Measure],
) -> None:
    found = verdict(given_, LEVEL)
    pairs = list(combinations(found.measures, 2))
    apart = [pair for pair in pairs if by_hand(*pair, found.scale)[0] > 1e-9]
    assert found.apart == len(apart)
    assert found.apart == sum(pair.apart for pair in found.largest(100))
    if apart:
        assert (found.widest.lower, found.widest.higher) in apart
        assert found.widest.value == max(b.value - a.value for a, b in apart)
    else:
        assert found.widest is None


@given(measures(), st.integers(1, 6))
def test_the_largest_differences_come_first(given_: list[Measure], most: int) -> None:
    found = verdict(given_, LEVEL)
    every = found.largest(100)
    assert every == sorted(every, key=lambda d: -d.size)
    assert found.largest(most) == every[:most]
    for pair in every:
        assert (pair.low, pair.high) == pytest.approx(
            by_hand(pair.lower, pair.higher, found.scale), abs=1e-9
        )


def test_the_largest_differences_are_the_same_however_many_are_looked_at_at_once(
    measure_of: Callable[..., Measure], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [measure_of(f"{n}", n % 13, n % 13 - 1 - n % 7, n % 13 + 1 + n % 5) for n in range(60)]
    found = verdict(many, LEVEL)
    at_once = found.largest(40)
    monkeypatch.setattr(differences, "_CHUNK", 200)  # three articles and all after them
    assert found.largest(40) == at_once


@pytest.mark.parametrize("count", [2, 3, 5])
def test_the_more_articles_the_wider_the_intervals(
    measure_of: Callable[..., Measure], count: int
) -> None:
    found = verdict([measure_of(f"{n}", n, n - 1, n + 1) for n in range(count)], LEVEL)
    assert found.scale == pytest.approx(SCALES[count] / sqrt(2) / 1.959964, abs=1e-4)


def test_an_article_more_can_turn_a_difference_into_noise(
    measure_of: Callable[..., Measure],
) -> None:
    pair = [measure_of("a", 10, 8, 12), measure_of("b", 13.2, 11.2, 15.2)]
    assert verdict(pair, LEVEL).apart == 1
    assert verdict([*pair, measure_of("c", 11, 9, 13)], LEVEL).apart == 0


def test_the_widest_of_several_differences_is_shown(measure_of: Callable[..., Measure]) -> None:
    a, b, c = measure_of("a", 2, 1, 3), measure_of("b", 5, 4, 6), measure_of("c", 9, 8, 10)
    found = verdict([b, c, a], LEVEL)
    assert (found.measures, found.apart) == ((a, b, c), 3)
    assert isinstance(found.widest, Difference)
    assert (found.widest.lower, found.widest.higher, found.widest.value) == (a, c, 7)


def test_a_difference_of_shares_is_none_of_more_than_all(
    measure_of: Callable[..., Measure],
) -> None:
    shares = [(0.0, 0.0, 0.2), (0.97, 0.6, 0.99)]
    a, b = (measure_of(key, *one, unit="share") for key, one in zip("ab", shares, strict=True))
    assert difference(a, b, 3.0).high == 1.0


@pytest.mark.parametrize("given_", [(0, 0, 0), (0, None, None), (None, None, None), (0, 0, None)])
def test_an_article_without_an_interval_is_not_judged(
    measure_of: Callable[..., Measure], given_: tuple[float | None, ...]
) -> None:
    nothing = measure_of("c", *given_)
    found = verdict([measure_of("a", 30, 25, 35), nothing, measure_of("b", 9, 5, 12)], LEVEL)
    assert found.unjudged == (nothing,)
    assert (found.pairs, found.apart) == (1, 1)


def test_nothing_and_one_article_are_no_pair(measure_of: Callable[..., Measure]) -> None:
    for given_ in ([], [measure_of("a", 2, 1, 3)]):
        found = verdict(given_, LEVEL)
        assert (found.pairs, found.apart, found.largest(5)) == (0, 0, [])


def test_three_thousand_articles_are_judged_at_once(measure_of: Callable[..., Measure]) -> None:
    many = [measure_of(f"{n}", n, n - 0.1 - n % 7, n + 0.1) for n in range(3_000)]
    found = verdict(many, LEVEL)
    assert found.pairs == 4_498_500
    assert found.pairs - 3_000 * 20 < found.apart < found.pairs
    assert (found.widest.lower, found.widest.higher) == (many[0], many[-1])
    assert len(found.largest(1_000)) == 1_000
