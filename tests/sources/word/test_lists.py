from __future__ import annotations

from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn

from counterpoint.sources.word.lists import Lists
from counterpoint.sources.word.markup import attribute

if TYPE_CHECKING:
    from docx.document import Document


def marks(document: Document) -> list[str]:
    """Return the mark of each paragraph, by the list that its style names."""
    lists = Lists(document)
    listed = {
        style.style_id: attribute(style.element, "w:pPr/w:numPr/w:numId")
        for style in document.styles
    }
    return [
        lists.mark(element, listed.get(attribute(element, "w:pPr/w:pStyle") or ""))
        for element in document.element.body.iterchildren(qn("w:p"))
    ]


def test_items_of_lists_have_the_marks_that_word_draws() -> None:
    document = docx.Document()
    for style in ("List Bullet", "List Number", "List Number", "Normal"):
        document.add_paragraph("item", style=style)
    assert marks(document) == ["• ", "1. ", "2. ", ""]


def test_each_list_is_counted_for_itself() -> None:
    document = docx.Document()
    for style in ("List Number", "List Number 2", "List Number"):
        document.add_paragraph("item", style=style)
    assert marks(document) == ["1. ", "1. ", "2. "]


def test_a_document_without_lists_has_no_marks() -> None:
    document = docx.Document()
    document.part.drop_rel(
        next(key for key, rel in document.part.rels.items() if rel.reltype.endswith("/numbering"))
    )
    document.add_paragraph("item", style="List Bullet")
    assert marks(document) == [""]
