"""Printed figures, held against the attached tables and followed to their passages."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.material import read_table
from counterpoint.briefing.sections.names import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[2] / "report"

GROUP = 2  # cells of a row that is the head of a group: the head, and nothing


class Tables(HTMLParser):
    """The tables of a section: caption -> rows of cells, each its text and where it leads."""

    def __init__(self, html: str, section: str) -> None:
        super().__init__()
        self.section, self.here = section, False
        self.caption = ""
        self.named = False
        self.rows: dict[str, list[list[tuple[str, str]]]] = {}
        self.cell: list[str] = []
        self.link = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "section" and "part" in (given.get("class") or ""):
            self.here = given["id"] == self.section
        if tag == "caption":
            self.caption, self.named = "", True
        if tag == "tr" and self.here:
            self.rows.setdefault(self.caption, []).append([])
        if tag in {"td", "th"}:
            self.cell, self.link = [], ""
        if tag == "br":
            self.cell.append(" ")
        if tag == "a":
            self.link = str(given["href"]).removeprefix("#")

    def handle_endtag(self, tag: str) -> None:
        if tag == "caption":
            self.named = False
        if tag in {"td", "th"} and self.here:
            text = " ".join("".join(self.cell).split())
            self.rows[self.caption][-1].append((text, self.link))

    def handle_data(self, data: str) -> None:
        if self.named:
            self.caption += data
        self.cell.append(data)


def tables(printed: Printed, section: str) -> dict[str, list[list[tuple[str, str]]]]:
    return Tables(printed.html, section).rows


@pytest.fixture(scope="module")
def letters(printed: Printed) -> dict[str, str]:
    return {column.letter: column.document for column in printed.content["columns"]}


def counted(printed: Printed, table: str, *keys: str, value: str) -> dict[tuple[str, ...], str]:
    rows = read_table(printed.tables / f"{table}.csv")
    return {(row["document"], *(row[key] for key in keys)): row[value] for row in rows}


def grid(printed: Printed, section: str, caption: str) -> Iterator[tuple[list[str], str, str, str]]:
    """Give each figure of a grid: the heads of its row, its article, text and link."""
    [rows] = [rows for head, rows in tables(printed, section).items() if head.startswith(caption)]
    heads, group = [text.split(" ")[0] for text, _ in rows[0]], ""
    corner = heads.index("A")
    for row in rows[1:]:
        if len(row) == GROUP:
            group = row[0][0]
            continue
        notes = [text for text, _ in row[:corner]]
        for head, (text, link) in zip(heads[corner:], row[corner:], strict=True):
            if head != "All":
                yield [group, *notes], head, text, link


def check(text: str, link: str, expected: str) -> None:
    """A count is what the table says; one that is not 0 leads somewhere."""
    assert text.replace(",", "") == expected
    assert bool(link) == (expected != "0")


def test_hedges_are_those_of_the_tables(printed: Printed, letters: dict[str, str]) -> None:
    for table, key, caption in (
        ("hedge_categories", "category", "Hedges by category"),
        ("hedge_voices", "voice", "Hedges by voice"),
    ):
        expected = counted(printed, table, key, value="hedges")
        seen = {}
        for (_, thing), letter, text, link in grid(printed, "hedging", caption):
            check(text, link, expected[letters[letter], thing])
            seen[letters[letter], thing] = text
        assert all(expected[key] == "0" for key in set(expected) - set(seen))
    terms = {
        (document, f"{term} {category}"): count
        for (document, term, category), count in counted(
            printed, "hedge_terms_by_article", "term", "category", value="hedges"
        ).items()
    }
    figures = list(grid(printed, "hedging", "The 12 most widely used"))
    assert len(figures) == 12 * len(letters)
    for (_, term), letter, text, link in figures:
        check(text, link, terms.get((letters[letter], term), "0"))


def test_names_are_those_of_the_tables(printed: Printed, letters: dict[str, str]) -> None:
    mentions = {
        (document, f"{name} {TYPES[kind]}"): count
        for (document, name, kind), count in counted(
            printed, "entities_by_article", "canonical", "type", value="mentions"
        ).items()
    }
    figures = list(grid(printed, "names", "Mentions of"))
    assert figures
    for (_, name), letter, text, link in figures:
        check(text, link, mentions.get((letters[letter], name), "0"))


def test_kinds_of_sources_are_those_of_the_tables(
    printed: Printed, letters: dict[str, str]
) -> None:
    kinds = {"Cited experts": "expert", "Officials": "official", "Unnamed voices": "unnamed"}
    kinds |= {"Institutions and documents": "institution", "Other persons": "person"}
    fields = {"Attributions": "attributions", "Words attributed": "words"}
    figures = list(grid(printed, "voices", "What sources are given"))
    assert {group for (group, _), *_ in figures} == set(fields)
    for (group, kind), letter, text, link in figures:
        expected = counted(printed, "voices_by_kind", "source_kind", value=fields[group])
        check(text, link, expected[letters[letter], kinds[kind]])


def test_every_cited_source_is_printed_once_with_what_the_table_has(printed: Printed) -> None:
    rows = read_table(printed.tables / "cited_sources.csv")
    letters = {column.document: column.letter for column in printed.content["columns"]}
    found = tables(printed, "voices")
    listed = {
        source: (cited, words, quoted)
        for (source, _), _, (cited, _), (words, _), (quoted, _) in (
            row for row in found["Cited sources, by kind"][1:] if len(row) > GROUP
        )
    }
    assert set(listed) == {row["source"] for row in rows}
    for source, printed_ in listed.items():
        own = [row for row in rows if row["source"] == source]
        cited = ", ".join(f"{letters[row['document']]} {row['attributions']}" for row in own)
        sums = [sum(int(row[name]) for row in own) for name in ("words", "words_quoted")]
        assert printed_ == (cited, f"{sums[0]:,}", f"{sums[1]:,}")


def test_lists_lead_to_what_they_count(printed: Printed) -> None:
    parts = re.findall(r'<ul class="notes">(.*?)</ul>', printed.html, re.DOTALL)
    numbers = [re.findall(r'<a href="#([\w-]+)">([\d,]+)</a>', part) for part in parts]
    assert sum(map(len, numbers)) > 3
    anchors = set(re.findall(r'id="([\w-]+)"', printed.html))
    assert all(link in anchors for links in numbers for link, _ in links)


def test_every_figure_leads_to_a_place_on_the_page(printed: Printed) -> None:
    anchors = set(re.findall(r'id="([\w-]+)"', printed.html))
    led = re.findall(r'<td class="figure[^"]*"><a href="#([\w-]+)">', printed.html)
    assert len(led) > 100
    assert set(led) <= anchors


def test_a_measure_leads_to_the_text_if_and_only_if_it_counts_something_in_it(
    printed: Printed, letters: dict[str, str]
) -> None:
    rows = [row for row in read_table(REPORT / "metrics.csv") if row["printed"]]
    values = {(m.document, m.metric): m.value for m in printed.records.measures}
    shown = {"length": {"Sentences over 40 words"}, "readability": set()}
    seen = 0
    for (part, name), letter, _, link in grid(printed, "side-by-side", "Measures"):
        [row] = [row for row in rows if name in {row["head"], f"{row['head']} {row['unit']}"}]
        if part.lower() in shown and row["head"] not in shown[part.lower()]:
            assert not link
        else:
            assert bool(link) == bool(values[letters[letter], row["metric"]])
            seen += bool(link)
    assert seen > 20
