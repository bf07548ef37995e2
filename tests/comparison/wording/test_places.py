from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison.wording.places import Wording
from counterpoint.metrics.finds import words_within
from counterpoint.text.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article

TEXT = "“Yes”—“no,” he said; – “perhaps” ..."

bounds = st.integers(0, len(TEXT))
spans = st.lists(st.tuples(bounds, bounds).map(sorted).map(tuple), max_size=4)


@given(spans)
def test_words_inside_are_those_that_the_metrics_count(
    article_of: Callable[..., Article], inside: list[tuple[int, int]]
) -> None:
    article = article_of([TEXT])
    assert Wording(TEXT).within(inside) == words_within(article, inside).sum()


def test_a_word_in_two_passages_counts_once() -> None:
    assert Wording("He will go home.").within([(0, 10), (3, 16)]) == words("He will go home.")
