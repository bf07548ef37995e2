from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.comparison.differences.groups import groups

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Article, Measure

Tables = "Callable[..., dict[str, pd.DataFrame]]"


@pytest.fixture(scope="session")
def grouped(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
) -> Tables:
    def build(
        *articles: dict[str, str], values: tuple[float | None, ...] = ()
    ) -> dict[str, pd.DataFrame]:
        made = [article_of(key=str(n), **fields) for n, fields in enumerate(articles)]
        return groups(corpus_of(made, [measure_of(str(n), v) for n, v in enumerate(values)]))

    return build


def test_articles_are_grouped_by_what_is_stated_first(grouped: Tables) -> None:
    by_group = grouped({"group": "left", "outlet": "X"}, {"outlet": "X"})["groups_by_article"]
    assert by_group.to_dict("list") == {
        "document": ["0", "1"],
        "by": ["group", "group"],
        "group": ["left", "not stated"],
    }
    by_outlet = grouped({"outlet": "X"}, {"date": "2024-01-01"})["groups_by_article"]
    assert by_outlet["group"].tolist() == ["X", "not stated"]
    by_year = grouped({"date": "2023-05-01"}, {"date": "2024-01-01"})["groups_by_article"]
    assert (by_year["by"][0], by_year["group"].tolist()) == ("year", ["2023", "2024"])
    assert grouped({}, {})["groups_by_article"]["group"].tolist() == ["not stated"] * 2


def test_a_group_has_the_quarters_of_its_articles(grouped: Tables) -> None:
    outlets = [{"outlet": "X"}] * 5 + [{"outlet": "Y"}] * 2
    table = grouped(*outlets, values=(10.0, 30.0, 20.0, 50.0, 40.0, 7.0, None))["groups"]
    rows = table[table["metric"] == "hedges_per_1000"].set_index("group")
    assert rows.index.tolist() == ["all", "X", "Y"]
    assert rows.loc["X", ["articles", "low", "q1", "median", "q3", "high"]].tolist() == [
        *(5, 10.0, 20.0, 30.0, 40.0, 50.0)
    ]
    assert rows.loc["Y", ["articles", "median"]].tolist() == [1, 7.0]


def test_a_group_without_a_value_has_no_quarters(grouped: Tables) -> None:
    table = grouped({"outlet": "X"})["groups"]
    assert table["articles"].eq(0).all()
    assert table[["low", "q1", "median", "q3", "high"]].isna().all(axis=None)


def test_the_largest_group_comes_first_and_articles_without_one_last(grouped: Tables) -> None:
    outlets = [{}, {}, {}, {"outlet": "B"}, {"outlet": "A"}, {"outlet": "C"}, {"outlet": "C"}]
    names = grouped(*outlets)["groups"]["group"].drop_duplicates().tolist()
    assert names == ["all", "C", "A", "B", "not stated"]


def test_a_group_that_is_called_all_is_told_from_all_articles(grouped: Tables) -> None:
    table = grouped({"outlet": "all"}, {"outlet": "X"})["groups"]
    assert table["group"].drop_duplicates().tolist() == ["all", "X", "all (outlet)"]
