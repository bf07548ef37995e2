from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from counterpoint.metrics import Metric, families
from counterpoint.records import Attribution, Hedge
from counterpoint.statistics import measure
from counterpoint.statistics.measuring import figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Document, Evidence, Measure

MATCH = [
    "The club lost £12m last season, its accounts show.",
    "That may be the largest deficit in the second tier.",
    "“We will not sell,” the chair said.",
    "Supporters are not convinced, and some stayed away.",
    "Wages take nine of every ten pounds it earns.",
    "The stadium, mortgaged twice, could perhaps follow.",
]


@pytest.fixture
def measured(
    article_of: Callable[..., Article], spot: Callable[..., tuple]
) -> Callable[..., dict[str, Measure]]:
    def found(document: Document) -> list[Evidence]:
        if "chair" not in document.text:
            return []
        return [
            Hedge(*spot(document, "may"), "modal"),
            Hedge(*spot(document, "could"), "modal"),
            Hedge(*spot(document, "perhaps"), "adverb"),
            Attribution(
                *spot(document, "“We will not sell,”"), "direct", "chair", "official", None, None
            ),
        ]

    def run(*paragraphs: list[str]) -> dict[str, Measure]:
        return {m.metric: m for m in measure(article_of(*paragraphs, found=found))}

    return run


def test_every_metric_is_measured_in_the_order_of_its_family(
    measured: Callable[..., dict[str, Measure]],
) -> None:
    names = [metric.name for family in families() for metric in family.metrics]
    assert list(measured(MATCH)) == names
    assert list(measured()) == names


def test_a_measure_says_what_was_counted_over(measured: Callable[..., dict[str, Measure]]) -> None:
    figures = measured(MATCH)
    assert (figures["words"].value, figures["words"].n) == (50, 50)
    hedges = figures["hedges_per_1000"]
    assert (hedges.document, hedges.unit, hedges.n) == ("a", "per 1,000 words", 50)
    assert hedges.value == pytest.approx(60)
    assert (hedges.low, hedges.high) == (None, None)  # six sentences are too few
    long = measured(MATCH, MATCH)["hedges_per_1000"]
    assert long.low < long.value < long.high
    share = figures["hedged_sentences_share"]
    assert (share.value, share.n) == (pytest.approx(1 / 3), 6)
    assert (share.low, share.high) == pytest.approx((0.0968, 0.7000), abs=5e-5)


def test_counts_of_all_there_is_have_no_interval_and_those_of_voices_have_one(
    measured: Callable[..., dict[str, Measure]],
) -> None:
    figures = measured(MATCH)
    for name in ("words", "sentences", "hedges"):
        assert (figures[name].low, figures[name].high) == (None, None)
    for name in ("attributions", "officials_cited"):
        one = figures[name]
        assert (one.value, one.low, one.high) == pytest.approx((1, 0.0253, 5.5716), abs=1e-4)


def test_of_nothing_counted_in_few_sentences_there_is_no_interval(
    measured: Callable[..., dict[str, Measure]],
) -> None:
    boosters = measured(MATCH)["boosters_per_1000"]
    assert (boosters.value, boosters.low, boosters.high) == (0, None, None)


def test_a_rate_of_nothing_counted_may_be_that_of_a_few_things_more(
    measured: Callable[..., dict[str, Measure]],
) -> None:
    boosters = measured(MATCH, MATCH)["boosters_per_1000"]
    assert (boosters.value, boosters.low) == (0, 0)
    assert boosters.high == pytest.approx(3.688879 * 1000 / 100)  # Garwood 1936, of 100 words


def test_a_share_of_the_words_that_none_are_in_may_be_that_of_a_few_sentences(
    measured: Callable[..., dict[str, Measure]],
) -> None:
    silent = [MATCH[0], *MATCH[3:]]
    quoted = measured(silent, silent, silent)["words_quoted_share"]
    assert (quoted.value, quoted.low) == (0, 0)
    assert quoted.high == pytest.approx(1.959964**2 / (12 + 1.959964**2))  # Wilson 1927, 0 of 12


def test_an_exact_interval_of_a_count_goes_through_the_formula() -> None:
    calls = Metric(
        "calls",
        "per 1,000 words",
        ("calls", "words"),
        lambda calls, words: 1000 * calls / words,
        "words",
        "poisson",
    )
    found = figure("a", calls, {"calls": np.array([5]), "words": np.array([200, 300])})
    assert (found.value, found.n) == (10, 500)
    assert (found.low, found.high) == pytest.approx((2 * 1.6235, 2 * 11.6683), abs=1e-3)
    nothing = figure("a", calls, {"calls": np.array([0]), "words": np.array([500])})
    assert (nothing.value, nothing.low) == (0, 0)
    assert nothing.high == pytest.approx(2 * 3.6889, abs=1e-3)
    undefined = figure("a", calls, {"calls": np.array([0]), "words": np.array([0])})
    assert (undefined.value, undefined.low, undefined.high) == (None, None, None)


def test_a_share_of_nothing_is_undefined(measured: Callable[..., dict[str, Measure]]) -> None:
    share = measured(MATCH[:2])["unnamed_share"]
    assert (share.value, share.low, share.high, share.n) == (None, None, None, 0)


def test_an_article_without_words_has_no_figure_at_all(
    measured: Callable[..., dict[str, Measure]],
) -> None:
    for figures in (measured(), measured(["* * *"])):
        assert {(m.value, m.low, m.high, m.n) for m in figures.values()} == {(None, None, None, 0)}


def test_measuring_twice_gives_the_same(measured: Callable[..., dict[str, Measure]]) -> None:
    assert measured(MATCH * 4) == measured(MATCH * 4)
