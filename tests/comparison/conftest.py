from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.headlines import HEADLINES
from counterpoint.records import Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from counterpoint.records import Article, Evidence, Records, Refusal


@pytest.fixture(scope="session")
def corpus_of(records_of: Callable[..., Records]) -> Callable[..., Corpus]:
    """Make a corpus of articles; every headline that is not given is undefined."""

    def build(
        articles: Iterable[Article],
        measures: Iterable[Measure] = (),
        refusals: Iterable[Refusal] = (),
        order: str = "name",
    ) -> Corpus:
        articles = list(articles)
        given = {(m.document, m.metric): m for m in measures}
        undefined = {
            (article.document.id, headline.metric): Measure(
                article.document.id, headline.metric, None, None, None, "share", 0
            )
            for article in articles
            for headline in HEADLINES
        }
        known = list((undefined | given).values())
        return Corpus.of(records_of(articles, known, refusals), order, "all")

    return build


@pytest.fixture(scope="session")
def with_evidence(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article]
) -> Callable[..., Corpus]:
    """Make a corpus of articles a, b, c ... of such evidence."""

    def build(*found: list[Evidence]) -> Corpus:
        return corpus_of(
            article_of(key="abcdefgh"[n], found=lambda _, items=items: items)
            for n, items in enumerate(found)
        )

    return build
