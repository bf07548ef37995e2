"""The printed briefing, held against what it was printed from."""

from __future__ import annotations

import csv
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from counterpoint.briefing.sections import sections
from counterpoint.comparison.numbers import figure, interval
from counterpoint.metrics import families

if TYPE_CHECKING:
    from collections.abc import Iterator

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[2] / "report"
CONTENTS = tuple((s.NAME, s.HEAD) for s in sections().values() if s.HEAD)


class Page(HTMLParser):
    """The anchors, the links and the words of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "a":
            self.links.append(str(given["href"]))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def page(printed: Printed) -> Page:
    return Page(printed.html)


def test_every_link_leads_somewhere_and_no_anchor_is_there_twice(page: Page) -> None:
    assert [link for link in page.links if link.removeprefix("#") not in page.ids] == []
    assert [name for name, count in Counter(page.ids).items() if count > 1] == []


def test_every_section_is_in_the_contents(page: Page) -> None:
    for name, _ in CONTENTS:
        assert f"#{name}" in page.links
        assert name in page.ids


def test_every_finding_names_its_section(printed: Printed) -> None:
    front = printed.content["front"]
    findings = [*front["found"], *front["more"]]
    assert findings
    assert {finding["topic"] for finding in findings} <= {name for name, _ in CONTENTS}


def test_the_side_by_side_table_prints_what_the_measures_say(printed: Printed) -> None:
    measures = {(m.document, m.metric): m for m in printed.records.measures}
    with (REPORT / "metrics.csv").open(encoding="utf-8", newline="") as lines:
        metrics = {r["head"]: r["metric"] for r in csv.DictReader(lines) if r["printed"]}
    letters = {column.letter: column.document for column in printed.content["columns"]}
    cells = [
        (letters[head.text], metrics[row.head.text], cell)
        for grid in printed.content["side_by_side"]["grids"]
        for part in grid.parts
        for row in part.rows
        for head, cell in zip(grid.heads, row.cells, strict=True)
    ]
    left = {metrics[head] for head in metrics} - {metric for _, metric, _ in cells}
    assert all(measures[d, m].value == 0 for m in left for d in letters.values())
    for document, metric, cell in cells:
        measure = measures[document, metric]
        assert cell.text == figure(measure.value, measure.unit)
        assert cell.bounds == interval(measure.low, measure.high, measure.unit)


def test_what_a_user_wrote_is_escaped(printed: Printed) -> None:
    assert "notes &lt;old&gt;.docx" in printed.html


def test_every_metric_is_explained_and_every_explanation_is_of_a_metric() -> None:
    with (REPORT / "metrics.csv").open(encoding="utf-8", newline="") as lines:
        explained = [row["metric"] for row in csv.DictReader(lines)]
    measured = [metric.name for family in families() for metric in family.metrics]
    assert sorted(explained) == sorted(measured)


def elements(element: Any) -> Iterator[Any]:
    """Walk the tag tree of a PDF."""
    if isinstance(element, pikepdf.Dictionary) and "/S" in element:
        yield element
        children = element.get("/K", [])
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            yield from elements(child)


def test_the_pdf_is_tagged_titled_and_has_bookmarks(printed: Printed) -> None:
    with pikepdf.open(printed.pdf) as pdf:
        assert len(pdf.pages) == printed.pages
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.MarkInfo.Marked
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Three articles, side by side"
        with pdf.open_outline() as outline:
            titles = [item.title for top in outline.root for item in top.children]
        assert [head for _, head in CONTENTS if head not in titles] == []
        assert "/CreationDate" not in pdf.docinfo
        attached = {name: file.get_file().read_bytes() for name, file in pdf.attachments.items()}
    assert attached == {path.name: path.read_bytes() for path in printed.tables.iterdir()}


def test_the_pdf_reads_well_to_who_cannot_see_it(printed: Printed) -> None:
    html = printed.html
    with pikepdf.open(printed.pdf) as pdf:
        tree = pdf.Root.StructTreeRoot
        found = list(elements(tree.K[0]))
        kinds = Counter(str(element.S) for element in found)
        assert kinds["/Figure"] == html.count("<svg")
        for element in found:
            if element.S == "/Figure":
                assert str(element.Alt)
            if element.S == "/TD":
                assert len(element.A.Headers) > 0
        annotations = [a for leaf in pdf.pages for a in leaf.get("/Annots", [])]
        assert len(annotations) > 50
        parents = tree.ParentTree.Nums
        by_number = {int(parents[n]): parents[n + 1] for n in range(0, len(parents), 2)}
        for annotation in annotations:
            assert by_number[int(annotation.StructParent)].S == "/Link"
