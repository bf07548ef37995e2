from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.comparison.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.records import Article, Measure, Records


def test_articles_are_printed_by_the_names_of_their_files_or_by_date_with_the_undated_last(
    article_of: Callable[..., Article], records_of: Callable[..., Records]
) -> None:
    dates = {"a": None, "b": "2021-03-01", "c": "2019-12-31", "d": "2021-03-01", "e": None}
    records = records_of([article_of(key=key, date=dates[key]) for key in "ecdab"])

    def order(by: str) -> str:
        return "".join(document.id for document in Corpus.of(records, by, "all").documents)

    assert order("name") == "abcde"
    assert order("date") == "cbdae"


def test_letters_follow_the_order_of_printing(
    article_of: Callable[..., Article], records_of: Callable[..., Records]
) -> None:
    old, new = article_of(key="z", date="1999-01-01"), article_of(key="a", date="2020-01-01")
    corpus = Corpus.of(records_of([new, old]), "date", "all")
    assert corpus.letters == {"z": "A", "a": "B"}
    assert corpus.name("z") == "A (z)"


def test_a_metric_is_given_in_the_order_of_the_articles(
    article_of: Callable[..., Article],
    records_of: Callable[..., Records],
    measure_of: Callable[..., Measure],
) -> None:
    figures = [measure_of(key, 1, metric=metric) for key in "ab" for metric in ("smog", "ari")]
    dates = {"a": "2020-01-01", "b": "2019-01-01"}
    articles = [article_of(key=key, date=dates[key]) for key in "ab"]
    corpus = Corpus.of(records_of(articles, figures), "date", "all")
    assert corpus.metrics == ("smog", "ari")
    assert [m.document for m in corpus.of_metric("ari")] == ["b", "a"]
