from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from counterpoint import briefing
from counterpoint.briefing.layouts import MOST_RANKED
from counterpoint.briefing.markup import markup
from counterpoint.briefing.sections import sources
from counterpoint.briefing.sections.sources import ROWS, Stated

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[3] / "report"
Materials = Any  # tests/briefing/sections/conftest.py


@pytest.mark.parametrize(
    ("count", "layout"),
    [(1, "full"), (12, "full"), (13, "brief"), (200, "brief"), (201, "outlets")],
)
def test_the_layout_follows_the_number_of_articles(
    material_of: Materials, count: int, layout: str
) -> None:
    section = sources.section(material_of([{}] * count))
    assert [name for name in ("full", "brief", "outlets") if section[name]] == [layout]


def test_what_is_not_stated_is_said_to_be(material_of: Materials) -> None:
    (source,) = sources.section(material_of([{"date": "2020-01-02"}]))["full"]
    assert source.outlet == Stated("not stated", "unstated")
    assert source.authors == Stated("author not stated", "unstated")
    assert source.date == Stated("2020-01-02")
    assert (source.words, source.file) == ("100", "n0.txt")


def test_what_the_user_states_is_marked(material_of: Materials) -> None:
    fields = {
        "authors": ("Ana Ray",),
        "author_affiliation": "Hadley University",
        "outlet": "Dawn",
        "metadata_from": {"authors": "sources.csv", "outlet": "text"},
    }
    section = sources.section(material_of([fields]))
    assert section["supplied"]
    assert section["full"][0].authors.text == "Ana Ray†, Hadley University"
    assert section["full"][0].outlet.text == "Dawn"


def test_an_article_of_a_collection_is_named_with_its_file(material_of: Materials) -> None:
    (source,) = sources.section(material_of([{"file": "all.jsonl"}]))["full"]
    assert source.file == "all.jsonl, n0"


def test_a_note_on_several_texts_is_said_once(material_of: Materials) -> None:
    fields = [{"warnings": ("No date.",)}, {"warnings": ("Cut off.", "No date.")}]
    assert sources.section(material_of(fields))["notes"] == [
        ("A and B", "No date."),
        ("B", "Cut off."),
    ]


def test_a_note_on_many_texts_names_some(material_of: Materials) -> None:
    ((letters, _),) = sources.section(material_of([{"warnings": ("No date.",)}] * 40))["notes"]
    assert letters == "A, B, C, D, E, F, G, H, I, J, K, L and 28 more"


def test_many_articles_are_counted_by_outlet_and_all_are_counted(material_of: Materials) -> None:
    fields = [{"outlet": "Dawn", "date": f"2020-01-{n + 1:02}"} for n in range(20)]
    fields += [{}] * 200 + [{"outlet": f"Echo {n}"} for n in range(50)]
    rows = sources.section(material_of(fields))["outlets"]
    assert [(row["outlet"].text, row["articles"]) for row in rows[:3]] == [
        ("not stated", "200"),
        ("Dawn", "20"),
        ("Echo 0", "1"),
    ]
    assert rows[1]["dates"].text == "2020-01-01 to 2020-01-20"
    assert rows[1]["words"] == "2,000"
    assert sum(int(row["articles"]) for row in rows) == 270
    assert len(rows) == ROWS + 1


def test_a_copy_is_named_with_the_article_that_stands_for_it(material_of: Materials) -> None:
    copies = [("n1", "n0", "0.914", "True"), ("gone", "n0", "1.0", "False")]
    found = sources.section(material_of([{}, {}], copies=copies))["copies"]
    assert [(c["name"], c["same_as"], c["likeness"]) for c in found] == [
        ("B (No. 1)", "A (No. 0)", "91%"),
        ("gone", "A (No. 0)", "100%"),
    ]
    assert [c["counted"] for c in found] == ["Both are counted.", "It is counted once."]


def test_of_many_files_left_out_it_is_said_where_the_others_are(material_of: Materials) -> None:
    left_out = [(f"{n}.xyz", "another kind of file") for n in range(ROWS + 5)]
    section = sources.section(material_of([{}], left_out=left_out))
    assert len(section["left_out"]) == ROWS
    assert section["left_out_more"] == "5 more: left_out.csv, attached."
    assert section["copies_more"] == ""


@pytest.mark.parametrize("count", [3, 13, 201])
def test_each_layout_is_printed(printed: Printed, material_of: Materials, count: int) -> None:
    fields = [{"title": f"Rain in {n}", "outlet": f"Echo {n}"} for n in range(count)]
    left_out = [(f"{n}.xyz", "another kind of file") for n in range(ROWS + 5)]
    section = sources.section(material_of(fields, left_out=left_out))
    html = markup(REPORT, {**printed.content, "sources": section, "engine": {}})
    assert html.count("Echo ") == min(count, ROWS)
    assert ("Rain in 2" in html) == (count <= MOST_RANKED)
    assert "5 more: left_out.csv, attached." in html


def test_what_is_wider_than_its_column_is_broken(
    printed: Printed, material_of: Materials, tmp_path: Path
) -> None:
    fields = {
        "file": f"{'f' * 200}.txt",
        "title": "t" * 200,
        "outlet": "o" * 200,
        "warnings": ("w" * 200,),
    }
    content = {**printed.content, "sources": sources.section(material_of([fields]))}
    briefing.render(content, REPORT, [], tmp_path / "wide.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "wide.pdf").pages]
    text = next(page for page in pages if "What is stated" in page)
    for letter in "ftow":
        assert letter * 10 in text
        assert letter * 180 not in text
