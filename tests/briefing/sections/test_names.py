from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.material import Material
from counterpoint.briefing.sections import names
from counterpoint.comparison import tables
from counterpoint.comparison.corpus import Corpus
from counterpoint.comparison.differences.headlines import verdicts
from counterpoint.comparison.voices.citing import cite
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article, Document, Evidence, Records

Section = dict[str, Any]


@pytest.fixture
def material(
    article_of: Callable[..., Article],
    records_of: Callable[..., Records],
    spot: Callable[..., tuple],
    tmp_path: Path,
) -> Material:
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
    tables.write(tmp_path / "tables", tables.tables(corpus, verdicts(corpus), cite(corpus)))
    columns = [
        Column(a.document.id, letter, a.document.id, a)
        for letter, a in zip("AB", articles, strict=True)
    ]
    return Material(columns, {}, [], tmp_path / "tables", [], {})


@pytest.fixture
def section(material: Material) -> Section:
    return names.section(material)


def test_what_every_article_names_is_listed(section: Section) -> None:
    assert section["shared"] == ["Accra"]


def test_a_name_that_is_listed_leads_to_its_mentions(section: Section) -> None:
    (_, own, more), _ = section["alone"]
    [(name, cell)] = own
    assert (name, cell.text, more) == ("Ama Osei", "2", 0)
    assert (cell.link.anchor, cell.link.said, len(cell.link.spans)) == ("A-0", "2 mentions", 2)


def test_the_matrix_leads_to_the_mentions_of_each_article(section: Section) -> None:
    [grid] = section["grids"]
    accra = next(row for row in grid.parts[0].rows if row.head.text == "Accra")
    assert (accra.cells[0].link.anchor, accra.cells[0].link.written) == ("A-10", "10-15")


def test_what_one_article_alone_names_is_listed(section: Section) -> None:
    assert [
        (column.letter, [(name, cell.text) for name, cell in own])
        for column, own, _ in section["alone"]
    ] == [("A", [("Ama Osei", "2")]), ("B", [("Osei", "1")])]


def test_a_name_that_may_be_anyones_is_in_doubt_and_leads_to_its_mention(section: Section) -> None:
    [doubt] = section["doubts"]
    assert (doubt["letter"], doubt["name"]) == ("B", "Osei")
    assert doubt["candidates"] == "Ama Osei, Kojo Osei"
    assert (doubt["mentions"].text, doubt["mentions"].link.said) == ("1", "1 mention")


def test_of_many_doubtful_names_the_first_are_printed_and_the_others_counted(
    material: Material,
) -> None:
    file = material.tables / "doubtful_names.csv"
    head, row = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([head, *[row] * (names.DOUBTS + 2)]), encoding="utf-8")
    found = names.section(material)
    assert (len(found["doubts"]), found["doubts_more"]) == (names.DOUBTS, 2)


def test_a_count_in_the_matrix_leads_to_the_mentions_in_its_article(section: Section) -> None:
    [grid] = section["grids"]
    links = {row.head.text: [cell.link for cell in row.cells] for row in grid.parts[0].rows}
    assert [link and link.letter for link in links["Accra"]] == ["A", "B", None]
    assert [link and len(link.spans) for link in links["Ama Osei"]] == [2, None, None]
