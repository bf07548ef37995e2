from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing import passages
from counterpoint.briefing.columns import Column
from counterpoint.briefing.material import Material
from counterpoint.briefing.sections import names
from counterpoint.comparison import tables
from counterpoint.comparison.corpus import Corpus
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article, Document, Evidence, Records

Section = dict[str, Any]


@pytest.fixture
def section(
    article_of: Callable[..., Article],
    records_of: Callable[..., Records],
    spot: Callable[..., tuple],
    tmp_path: Path,
) -> Section:
    def first(document: Document) -> list[Evidence]:
        text = document.text
        return [
            Entity(*spot(document, "Osei"), "PERSON", "Ama Osei"),
            Entity(*spot(document, "Accra"), "PLACE", "Accra"),
            Entity(*spot(document, "Osei", text.rindex("Osei")), "PERSON", "Ama Osei"),
        ]

    def second(document: Document) -> list[Evidence]:
        several = ("Ama Osei", "Kojo Osei")
        return [
            Entity(*spot(document, "Osei"), "PERSON", "Osei", candidates=several),
            Entity(*spot(document, "Accra"), "PLACE", "Accra"),
        ]

    articles = [
        article_of(["Osei left Accra.", "Then Osei wept."], key="a", found=first),
        article_of(["It rained.", "Osei came to Accra."], key="b", found=second),
    ]
    corpus = Corpus.of(records_of(articles), "name", "all")
    tables.write(tmp_path / "tables", tables.tables(corpus))
    columns = [
        Column(a.document.id, letter, a.document.id, a)
        for letter, a in zip("AB", articles, strict=True)
    ]
    return names.section(
        Material(columns, {}, [], tmp_path / "tables", [], {"passages": 8, "excerpt_words": 60})
    )


def test_what_every_article_names_is_listed(section: Section) -> None:
    assert [(row["canonical"], row["total"]) for row in section["shared"]] == [("Accra", "2")]


def test_the_most_named_come_first_and_lead_to_their_first_mention(section: Section) -> None:
    (_, most), _ = section["top"]
    assert [(item["name"], item["count"]) for item in most] == [("Ama Osei", 2), ("Accra", 1)]
    anchors = {anchor for block in section["blocks"] for p in block.passages for anchor in p.names}
    assert all(item["place"] in anchors for item in most)


def test_what_one_article_alone_names_is_listed(section: Section) -> None:
    assert [(c.letter, own, count) for c, own, count in section["alone"]] == [
        ("A", ["Ama Osei"], 1),
        ("B", ["Osei"], 1),
    ]


def test_a_name_that_may_be_anyones_is_in_doubt(section: Section) -> None:
    assert section["doubts"] == [
        {
            "document": "b",
            "canonical": "Osei",
            "type": "PERSON",
            "candidates": "Ama Osei; Kojo Osei",
            "mentions": "1",
            "letter": "B",
        }
    ]


def test_names_of_one_sentence_share_a_passage(
    article_of: Callable[..., Article], spot: Callable[..., tuple]
) -> None:
    article = article_of(
        ["Osei left Accra.", "Kumasi was dry."],
        found=lambda d: [
            Entity(*spot(d, name), "PLACE", name) for name in ("Osei", "Accra", "Kumasi")
        ],
    )
    block = passages.named(article, "A", [("Accra", "PLACE")], 1, 60)
    assert [passage.note for passage in block.passages] == ["Osei 1×; Accra 1×"]
    assert (block.shown, block.total) == (2, 3)
