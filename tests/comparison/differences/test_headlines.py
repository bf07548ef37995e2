from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.headlines import HEADLINES, LEVEL, verdicts
from counterpoint.metrics import families
from counterpoint.statistics.differences import verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Measure, Records


def test_the_headlines_are_few_and_named_once(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> None:
    metrics = [headline.metric for headline in HEADLINES]
    assert 6 <= len(metrics) == len(set(metrics)) <= 8
    judged = verdicts(corpus_of([article_of(key=key) for key in "ab"]))
    assert [headline.metric for headline, _ in judged] == metrics


def test_a_headline_is_of_a_metric_that_there_is() -> None:
    known = {metric.name for family in families() for metric in family.metrics}
    assert {headline.metric for headline in HEADLINES} <= known


def test_what_was_not_measured_is_not_judged(
    records_of: Callable[..., Records],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    articles = [article_of(key=key) for key in "ab"]
    measures = [measure_of("a", 9, 6, 13), measure_of("b", 20, 16, 25)]
    [(headline, _)] = verdicts(Corpus.of(records_of(articles, measures), "name", "all"))
    assert headline.metric == "hedges_per_1000"


def test_the_level_is_shared_so_that_more_headlines_judge_more_strictly(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> None:
    measures = [measure_of("a", 9, 6, 13), measure_of("b", 20, 16, 25)]
    judged = verdicts(corpus_of([article_of(key=key) for key in "ab"], measures))
    [hedging] = [found for headline, found in judged if headline.metric == "hedges_per_1000"]
    assert hedging.scale == verdict(measures, LEVEL / len(HEADLINES)).scale
    assert hedging.scale > verdict(measures, LEVEL).scale
