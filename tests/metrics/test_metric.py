from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from counterpoint.metrics.finds import finds
from counterpoint.metrics.metric import Family, nothing, per_1000_words, share

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article


def test_a_rate_is_of_a_thousand_words_for_any_shape() -> None:
    rate = per_1000_words("hedges_per_1000", "hedges")
    assert rate.formula(3, 600) == 5
    assert rate.formula(np.array([3, 0]), np.array([600, 50])).tolist() == [5, 0]
    assert (rate.columns, rate.over, rate.interval) == (("hedges", "words"), "words", "resampled")


def test_a_share_of_nothing_is_undefined() -> None:
    part = share("unnamed_share", "unnamed", "attributions")
    assert part.formula(1, 4) == 0.25
    with np.errstate(invalid="ignore"):
        assert np.isnan(part.formula(np.array([0.0]), np.array([0.0])))[0]
    assert (part.unit, part.over, part.interval) == ("share", "attributions", "wilson")


def test_a_family_counts_what_it_finds_and_what_has_no_passages(
    article_of: Callable[..., Article],
) -> None:
    article = article_of(["Is it so?", "It is."], ["Why?"])
    family = Family(
        (),
        lambda _: {"questions": finds("question", [(0, 9), (18, 22)])},
        lambda _: {"words": np.array([3, 2, 1])},
    )
    columns = family.columns(article)
    assert {name: column.tolist() for name, column in columns.items()} == {
        "questions": [1, 0, 1],
        "words": [3, 2, 1],
    }


def test_a_family_of_nothing_has_no_column(article_of: Callable[..., Article]) -> None:
    article = article_of(["One."])
    assert nothing(article) == Family(()).columns(article) == {}
