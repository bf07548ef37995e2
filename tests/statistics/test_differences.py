from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.records import Measure
from counterpoint.statistics.differences import verdict

if TYPE_CHECKING:
    from collections.abc import Callable

bounds = st.lists(st.integers(0, 20), min_size=3, max_size=3).map(sorted)


@st.composite
def measures(draw: st.DrawFn) -> list[Measure]:
    """Make the measures of a few articles: with an interval, without, and undefined."""
    made = []
    for n in range(draw(st.integers(0, 8))):
        low, value, high = draw(bounds)
        known = draw(st.sampled_from(["interval", "value", "nothing"]))
        made.append(
            Measure(
                f"{n}",
                "rate",
                None if known == "nothing" else value,
                low if known == "interval" else None,
                high if known == "interval" else None,
                "share",
                9,
            )
        )
    return made


@given(measures(), st.randoms(use_true_random=False))
def test_a_verdict_does_not_depend_on_the_order_of_the_articles(
    given_: list[Measure], random: object
) -> None:
    once = verdict(given_)
    random.shuffle(given_)
    assert verdict(given_) == once


@given(measures())
def test_every_pair_of_articles_with_an_interval_is_judged(given_: list[Measure]) -> None:
    found = verdict(given_)
    known = [m for m in given_ if m.low is not None and m.low < m.high]
    assert sorted(m.document for m in found.measures) == sorted(m.document for m in known)
    assert {*found.measures, *found.unjudged} == set(given_)
    assert found.pairs == len(list(combinations(known, 2)))
    assert [m.value for m in found.measures] == sorted(m.value for m in known)


@given(measures())
def test_articles_are_apart_where_their_intervals_share_no_value(given_: list[Measure]) -> None:
    found = verdict(given_)
    apart = [
        (first, second)
        for first in found.measures
        for second in found.measures
        if first.high < second.low
    ]
    assert found.apart == len(apart)
    if apart:
        assert found.widest in apart
        low, high = found.widest
        assert high.value - low.value == max(b.value - a.value for a, b in apart)
    else:
        assert found.widest is None


def test_intervals_that_touch_are_not_apart(measure_of: Callable[..., Measure]) -> None:
    touching = [measure_of("a", 2, 1, 3), measure_of("b", 4, 3, 5)]
    assert verdict(touching).apart == 0
    assert verdict([*touching, measure_of("c", 9, 5.1, 10)]).apart == 2


def test_the_widest_of_several_differences_is_shown(measure_of: Callable[..., Measure]) -> None:
    a, b, c = measure_of("a", 2, 1, 3), measure_of("b", 5, 4, 6), measure_of("c", 9, 8, 10)
    found = verdict([b, c, a])
    assert (found.measures, found.apart, found.widest) == ((a, b, c), 3, (a, c))


@pytest.mark.parametrize("given_", [(0, 0, 0), (0, None, None), (None, None, None), (0, 0, None)])
def test_an_article_without_an_interval_is_not_judged(
    measure_of: Callable[..., Measure], given_: tuple[float | None, ...]
) -> None:
    nothing = measure_of("c", *given_)
    found = verdict([measure_of("a", 20, 15, 25), nothing, measure_of("b", 9, 5, 12)])
    assert found.unjudged == (nothing,)
    assert (found.pairs, found.apart) == (1, 1)


def test_nothing_and_one_article_are_no_pair(measure_of: Callable[..., Measure]) -> None:
    assert verdict([]).pairs == 0
    assert verdict([measure_of("a", 2, 1, 3)]).pairs == 0


def test_ten_thousand_articles_are_judged_at_once(measure_of: Callable[..., Measure]) -> None:
    many = [measure_of(f"{n}", n, n - 0.4, n + 0.4) for n in range(10_000)]
    found = verdict(many)
    assert found.apart == found.pairs == 49_995_000
    assert found.widest == (many[0], many[-1])
