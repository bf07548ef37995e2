from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.differences.headlines import verdicts
from counterpoint.comparison.differences.table import COLUMNS, LISTED, differences

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Measure


@pytest.fixture
def hedges(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> Callable[..., pd.DataFrame]:
    """Give the table's rows of hedges, for articles a, b, c ... of such rates."""

    def table(*rates: tuple[float | None, ...]) -> pd.DataFrame:
        keys = [f"{n:03}" for n in range(len(rates))]
        measures = [measure_of(key, *rate) for key, rate in zip(keys, rates, strict=True)]
        corpus = corpus_of([article_of(key=key) for key in keys], measures)
        found = differences(corpus, verdicts(corpus))
        return found[found["metric"] == "hedges_per_1000"]

    return table


def test_every_pair_is_there_with_what_one_needs_to_check_it(
    hedges: Callable[..., pd.DataFrame],
) -> None:
    found = hedges((20, 16, 25), (5, 3, 8), (18, 12, 25))
    assert list(found.columns) == list(COLUMNS)
    pairs = found[["document", "other", "difference", "verdict"]].to_numpy().tolist()
    assert pairs == [
        ["000", "001", 15, "apart"],
        ["001", "002", -13, "apart"],
        ["000", "002", 2, "noise"],
    ]
    # down is 4 of the first and 3 of the second, up 5 and 2
    first = found.iloc[0]
    assert first["low"] == pytest.approx(15 - first["scale"] * 5)
    assert first["high"] == pytest.approx(15 + first["scale"] * 29**0.5)
    second = found.iloc[1]
    assert second["high"] == pytest.approx(-13 + second["scale"] * 45**0.5)
    assert second["low"] < second["difference"] < second["high"] < 0


def test_what_is_not_judged_comes_last(hedges: Callable[..., pd.DataFrame]) -> None:
    found = hedges((20, 16, 25), (4,), (18, 12, 25), (None,))
    assert found["verdict"].tolist() == ["noise", *["not judged"] * 5]
    last = found.iloc[1:]
    assert last["low"].isna().all()
    assert last[["document", "other"]].to_numpy().tolist() == [
        ["000", "001"],
        ["000", "003"],
        ["001", "002"],
        ["001", "003"],
        ["002", "003"],
    ]
    assert last["difference"].tolist()[0] == 16
    assert last["difference"].isna().tolist() == [False, True, False, True, True]


def test_of_many_articles_the_largest_differences_are_there(
    hedges: Callable[..., pd.DataFrame],
) -> None:
    found = hedges(*((n, n - 9, n + 9) for n in range(51)))
    assert len(found) == LISTED == 50 * 49 // 2
    gaps = found["difference"].abs()
    assert gaps.tolist() == sorted(gaps, reverse=True)
    assert (gaps.iloc[0], set(found["verdict"])) == (50, {"apart", "noise"})


def test_an_article_alone_has_no_pair(hedges: Callable[..., pd.DataFrame]) -> None:
    assert len(hedges((20, 16, 25))) == 0
