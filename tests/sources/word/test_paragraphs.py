from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from counterpoint.sources.word.paragraphs import lines_of

if TYPE_CHECKING:
    from docx.document import Document

NAMESPACES = nsdecls("w")


def lines(document: Document) -> list[tuple[str, str | None]]:
    return [(line.text, line.kind) for line in lines_of(document)]


def with_runs(runs: str) -> list[tuple[str, str | None]]:
    """Read a document of one paragraph that holds the given WordprocessingML."""
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {NAMESPACES}>{runs}</w:p>"))
    return lines(document)


def test_styles_say_what_a_paragraph_is() -> None:
    document = docx.Document()
    document.add_heading("Ferry returns", 0)
    document.add_heading("The cost", 1)
    document.add_paragraph("The boat at its berth", style="Caption")
    document.add_paragraph("It sails.")
    assert lines(document) == [
        ("Ferry returns", "title"),
        ("The cost", "heading"),
        ("The boat at its berth", "caption"),
        ("It sails.", None),
    ]


def test_heads_and_feet_of_pages_come_last_and_paragraphs_are_numbered_through() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Cuttings"
    document.add_paragraph("One")
    document.add_paragraph("Two")
    found = [(line.number, line.raw, line.kind) for line in lines_of(document)]
    assert found == [(1, "One", None), (2, "Two", None), (3, "Cuttings", "navigation")]


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ("<w:r><w:t>The </w:t></w:r><w:r><w:t>boat</w:t></w:r>", "The boat"),
        ('<w:r><w:t xml:space="preserve">The </w:t></w:r><w:r><w:t>boat</w:t></w:r>', "The boat"),
        ("<w:r><w:t>old</w:t></w:r><w:del><w:r><w:delText>er</w:delText></w:r></w:del>", "old"),
        ("<w:r><w:t>old</w:t></w:r><w:ins><w:r><w:t>er</w:t></w:r></w:ins>", "older"),
        ("<w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom><w:r><w:t>stay</w:t></w:r>", "stay"),
        ("<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink>", "a link"),
        ("<w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>term</w:t></w:r>", "long-term"),
        ("<w:r><w:t>govern</w:t><w:softHyphen/><w:t>ment</w:t></w:r>", "government"),
        ("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>", "one two"),
        (
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r><w:r><w:t>shown</w:t></w:r>",
            "shown",
        ),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r>", "1"),
        ("<w:smartTag><w:r><w:t>in tags</w:t></w:r></w:smartTag>", "in tags"),
    ],
)
def test_the_words_are_those_that_a_reader_sees(runs: str, text: str) -> None:
    assert with_runs(runs) == [(text, None)]


def test_a_line_break_parts_lines() -> None:
    assert with_runs("<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r>") == [
        ("One", None),
        ("Two", None),
    ]


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
    marked = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
        f'markup-compatibility/2006"><mc:Choice Requires="wps">{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside</w:t></w:r>"
    )
    assert with_runs(marked) == [("Beside", None), ("In a box", None)]


def test_a_page_pasted_into_a_table_is_read_in_its_order() -> None:
    document = docx.Document()
    document.add_paragraph("Above.")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text = "Left one.\nLeft two."
    cells[1].text = "Right."
    document.add_paragraph("Below.")
    assert [text for text, _ in lines(document)] == [
        "Above.",
        "Left one.",
        "Left two.",
        "Right.",
        "Below.",
    ]


def test_rows_of_figures_are_lines() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for row, texts in zip(table.rows, (("Year", "Riders"), ("2016", "41")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    assert lines(document) == [("• Year | Riders", None), ("• 2016 | 41", None)]
