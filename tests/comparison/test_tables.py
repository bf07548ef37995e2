from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.comparison import names, tables
from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.headlines import verdicts
from counterpoint.comparison.voices.citing import cite
from counterpoint.records import Cut, Entity, Refusal, inert, original

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article, Measure, Records


def all_of(corpus: Corpus) -> dict[str, pd.DataFrame]:
    return tables.tables(corpus, verdicts(corpus), cite(corpus))


def name(key: str, canonical: str, kind: str = "ORG") -> Entity:
    return Entity(key, 0, 1, "x", kind, canonical)


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


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
    assert cells(folder / "entities.csv")[1:] == [[inert(text), "ORG", "1", "1", ""]]


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
    assert written["entities"] == [["canonical", "type", "articles", "total", "country"]]


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


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=1"])
def test_no_text_of_a_table_is_a_formula_and_numbers_stay_numbers(
    tmp_path: Path, text: str
) -> None:
    frame = pd.DataFrame({"name": [text, None], "change": [-0.5, -1], "mixed": [-2, text]})
    tables.write(tmp_path, {"a": frame})
    _, first, second = cells(tmp_path / "a.csv")
    assert first == ["'" + text, "-0.5", "-2"]
    assert second == ["", "-1.0", "'" + text]
    assert original(first[0]) == text
