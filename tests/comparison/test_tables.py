from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison import hedging, names, tables
from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.headlines import verdicts
from counterpoint.comparison.voices.citing import cite
from counterpoint.records import HEDGE_CATEGORIES, Cut, Entity, Hedge, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pandas as pd

    from counterpoint.records import Article, Evidence, Measure, Records

mentions = st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from(["ORG", "PLACE"])))


def all_of(corpus: Corpus) -> dict[str, pd.DataFrame]:
    return tables.tables(corpus, verdicts(corpus), cite(corpus))


def name(key: str, canonical: str, kind: str = "ORG") -> Entity:
    return Entity(key, 0, 1, "x", kind, canonical)


def hedge(key: str, text: str, category: str = "modal") -> Hedge:
    return Hedge(key, 0, 3, text, category)


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


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


def test_a_name_in_most_articles_comes_first_then_the_most_mentioned_then_the_alphabet(
    with_evidence: Callable[..., Corpus],
) -> None:
    a = [name("a", key) for key in ("often", "often", "often", "both", "b-once", "twin")]
    b = [name("b", "both"), name("b", "a-once"), name("b", "twin", "PLACE")]
    found = names.entities(with_evidence(a, b))
    assert found["entities"].to_numpy().tolist() == [
        ["both", "ORG", 2, 2],
        ["often", "ORG", 1, 3],
        ["a-once", "ORG", 1, 1],
        ["b-once", "ORG", 1, 1],
        ["twin", "ORG", 1, 1],
        ["twin", "PLACE", 1, 1],
    ]
    assert found["entities_by_article"].to_numpy().tolist() == [
        ["a", "often", "ORG", 3],
        ["a", "b-once", "ORG", 1],
        ["a", "both", "ORG", 1],
        ["a", "twin", "ORG", 1],
        ["b", "a-once", "ORG", 1],
        ["b", "both", "ORG", 1],
        ["b", "twin", "PLACE", 1],
    ]


@given(st.lists(mentions, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_every_mention_is_in_the_table_once_whatever_their_order(
    with_evidence: Callable[..., Corpus], found: list[list[tuple[str, str]]], random: object
) -> None:
    keys = "abcd"[: len(found)]

    def table() -> dict[str, pd.DataFrame]:
        entities = [
            [name(k, *item) for item in items] for k, items in zip(keys, found, strict=True)
        ]
        return names.entities(with_evidence(*entities))

    once = table()
    places = once["entities_by_article"]
    counts = places.groupby("document")["mentions"].sum()
    assert [counts.get(key, 0) for key in keys] == [len(items) for items in found]
    by_name = places.groupby(["canonical", "type"])["mentions"]
    for row in once["entities"].itertuples():
        mentions = by_name.get_group((row.canonical, row.type))
        assert (row.articles, row.total) == (len(mentions), mentions.sum())
    for items in found:
        random.shuffle(items)
    again = table()
    assert all(again[key].equals(once[key]) for key in once)


def test_hedges_are_counted_by_term_and_by_category(with_evidence: Callable[..., Corpus]) -> None:
    a = [hedge("a", "May"), hedge("a", "may"), hedge("a", "likely", "adverb")]
    b = [hedge("b", "likely", "adjective")]
    corpus = with_evidence(a, b)
    terms = hedging.hedge_terms(corpus)
    assert terms["hedge_terms"].to_numpy().tolist() == [
        ["may", "modal", 1, 2],
        ["likely", "adjective", 1, 1],
        ["likely", "adverb", 1, 1],
    ]
    assert terms["hedge_terms_by_article"].to_numpy().tolist() == [
        ["a", "may", "modal", 2],
        ["a", "likely", "adverb", 1],
        ["b", "likely", "adjective", 1],
    ]
    counted = hedging.hedge_categories(corpus).to_numpy().tolist()
    assert [row for row in counted if row[2]] == [
        ["a", "modal", 2],
        ["a", "adverb", 1],
        ["b", "adjective", 1],
    ]
    assert len(counted) == 2 * len(HEDGE_CATEGORIES)


def test_measures_stand_side_by_side_at_full_precision(
    corpus_of: Callable[..., Corpus],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
    tmp_path: Path,
) -> None:
    third = measure_of("b", 1 / 3, 0.1, 2 / 3)
    corpus = corpus_of([article_of(key="a"), article_of(key="b")], [measure_of("a", 0), third])
    tables.write(tmp_path, {"side_by_side": tables.side_by_side(corpus)})
    head, *rows = cells(tmp_path / "side_by_side.csv")
    assert head[:2] == ["document", "letter"]
    place = head.index("hedges_per_1000")
    assert head[place : place + 3] == [
        "hedges_per_1000",
        "hedges_per_1000 low",
        "hedges_per_1000 high",
    ]
    figures = [[float(cell) if cell else None for cell in row[place : place + 3]] for row in rows]
    assert figures == [[0, None, None], [1 / 3, 0.1, 2 / 3]]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])))
def test_names_survive_whatever_they_look_like(
    with_evidence: Callable[..., Corpus], tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    tables.write(folder, names.entities(with_evidence([name("a", text)])))
    assert cells(folder / "entities.csv")[1:] == [[text, "ORG", "1", "1"]]


@pytest.mark.parametrize(
    "text", ["NA", "nan", "None", "null", "", "1e5", "007", "true", 'a "b", c']
)
def test_names_that_look_like_something_else_stay_names(
    with_evidence: Callable[..., Corpus], tmp_path: Path, text: str
) -> None:
    tables.write(tmp_path, names.entities(with_evidence([name("a", text)])))
    assert cells(tmp_path / "entities.csv")[1][0] == text


def test_what_a_text_does_not_state_is_empty(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article], tmp_path: Path
) -> None:
    stated = article_of(
        key="b",
        title="Road, closed",
        authors=("Ann Lee", "Bo Ray"),
        outlet="Post",
        date="2020-01-01",
        url="https://post.example",
        group="east",
        metadata_from={"title": "text", "outlet": "sources.csv", "group": "sources.csv"},
        removed=(Cut(2, "Share", "prompt"), Cut(9, "Ad", "prompt")),
        warnings=("short", "old"),
    )
    corpus = corpus_of([article_of(["Yes."]), stated], (), [Refusal("c.doc", "a .doc file")])
    made = all_of(corpus)
    tables.write(tmp_path / "new" / "folder", made)
    written = {name: cells(tmp_path / "new" / "folder" / f"{name}.csv") for name in made}
    digest = "0" * 64
    assert written["sources"][1:] == [
        ["a", "A", "a", *[""] * 8, "a.txt", digest, "1", "0", ""],
        [
            *(
                "b",
                "B",
                "Road, closed",
                "Road, closed",
                "Ann Lee; Bo Ray",
                "",
                "Post",
                "2020-01-01",
            ),
            *("https://post.example", "east", "outlet; group"),
            *("b.txt", digest, "0", "2", "short; old"),
        ],
    ]
    assert written["removed"][1:] == [["b", "2", "prompt", "Share"], ["b", "9", "prompt", "Ad"]]
    assert written["left_out"] == [["file", "reason"], ["c.doc", "a .doc file"]]
    assert written["entities"] == [["canonical", "type", "articles", "total"]]


@pytest.mark.parametrize("keys", [["total"], ["a", "a low"], ["unit"], ["metric", "type"]])
def test_a_source_may_be_called_as_any_column_is(
    corpus_of: Callable[..., Corpus], article_of: Callable[..., Article], keys: list[str]
) -> None:
    for frame in all_of(corpus_of([article_of(key=key) for key in keys])).values():
        assert frame.columns.is_unique


def test_a_document_with_the_text_of_another_is_reported_counted_or_not(
    article_of: Callable[..., Article], records_of: Callable[..., Records]
) -> None:
    records = records_of([article_of(["Yes."], key=key) for key in "ab"])
    once = all_of(Corpus.of(records, "name", "once"))
    every = all_of(Corpus.of(records, "name", "all"))
    assert [list(row) for row in once["copies"].to_numpy()] == [["b", "a", 1.0, False]]
    assert [list(row) for row in every["copies"].to_numpy()] == [["b", "a", 1.0, True]]
    assert (len(once["sources"]), len(every["sources"])) == (1, 2)
