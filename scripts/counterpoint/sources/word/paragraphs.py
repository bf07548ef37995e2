"""A Word document as lines: what its styles say that each paragraph is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.text.lines import Line
from counterpoint.sources.word.lists import Lists
from counterpoint.sources.word.markup import W, attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

# Deleted and moved-away words are in the file but not in the text; a box drawn for old programs
# holds the words of the new one again, and a box's own paragraphs are read for themselves.
_ABSENT = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", qn("w:instrText")}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{W}txbxContent"
_TEXT, _ROW = f"{W}t", f"{W}tr"
_AS_TEXT = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\xad",
}
_HEADING = re.compile(r"heading \d")
_KINDS = {
    "title": "title",
    "caption": "caption",
    "header": "navigation",
    "footer": "navigation",
    "footnote text": "related",
    "endnote text": "related",
}
_NOTE_KINDS = {"separator", "continuationSeparator", "continuationNotice"}


def lines_of(document: Document) -> list[Line]:
    """Read the paragraphs of a document in their order.

    Returns:
        A line a paragraph, or more with one number where line breaks part it. Those of the text
        come first, then the notes (`related`) and the heads and feet of the pages (`navigation`).
    """
    styles = _styles(document)
    lists = Lists(document)
    found: list[tuple[str, str | None]] = []
    for element in _paragraphs(document.element.body):
        kind, listed = styles.get(attribute(element, "w:pPr/w:pStyle"), (None, None))
        words = _row(element) if element.tag == _ROW else _text(element)
        mark = lists.mark(element, listed) if kind is None and words.strip() else ""
        found.append((mark + words, kind))
    for element, kind in _beside(document):
        found += [(_text(paragraph), kind) for paragraph in _paragraphs(element)]
    return [
        Line(number, piece, kind)
        for number, (text, kind) in enumerate(found, start=1)
        for piece in text.split("\n")
        if piece.strip()
    ]


def _paragraphs(element: Any) -> Iterator[Any]:
    """Walk to every paragraph, those in tables, content controls and text boxes among them.

    Of a table of data the rows are walked to, for its cells are no paragraphs.
    """
    for child in element:
        if child.tag == _FALLBACK or child.tag in _ABSENT:
            continue
        if child.tag == f"{W}tbl" and _is_data(child):
            yield from child.iterchildren(_ROW)
            continue
        if child.tag == f"{W}p":
            yield child
        yield from _paragraphs(child)


def _is_data(table: Any) -> bool:
    """Tell a table of figures and words from one that a page is laid out with."""
    rows = [list(row.iterchildren(f"{W}tc")) for row in table.iterchildren(_ROW)]
    least = 2  # rows, and columns
    return len(rows) >= least and all(
        len(row) >= least and all(_is_cell(cell) for cell in row) for row in rows
    )


def _is_cell(cell: Any) -> bool:
    paragraphs = list(cell.iterchildren(f"{W}p"))
    words = " ".join(map(_text, paragraphs)).split()
    return len(paragraphs) == 1 and len(words) <= threshold("longest_label")


def _row(row: Any) -> str:
    cells = ["".join(map(_text, cell.iterchildren(f"{W}p"))) for cell in row if cell.tag != _ROW]
    return "• " + " | ".join(cell.strip() for cell in cells if cell.strip())


def _text(paragraph: Any) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == _TEXT:
            yield child.text or ""
        elif tag in _AS_TEXT:
            yield _AS_TEXT[tag]
        elif tag not in _ABSENT and tag not in {_FALLBACK, _BOX} and not _is_hidden(child):
            yield from _pieces(child)


def _is_hidden(run: Any) -> bool:
    mark = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return mark is not None and mark.get(qn("w:val")) not in {"0", "false"}


def _styles(document: Document) -> dict[str | None, tuple[str | None, str | None]]:
    """Return for each style what its paragraphs are, and the list whose items they are."""
    found: dict[str | None, tuple[str | None, str | None]] = {}
    for style in document.styles:
        name = (style.name or "").casefold()
        kind = "heading" if _HEADING.match(name) else _KINDS.get(name)
        if name.startswith("toc "):
            kind = "navigation"
        found[style.style_id] = (kind, attribute(style.element, "w:pPr/w:numPr/w:numId"))
    return found


def _beside(document: Document) -> Iterator[tuple[Any, str]]:
    """Return what stands beside the text, in the order of the parts' names."""
    kinds = {
        RELATION.FOOTNOTES: "related",
        RELATION.ENDNOTES: "related",
        RELATION.HEADER: "navigation",
        RELATION.FOOTER: "navigation",
    }
    for relation, kind in kinds.items():
        parts = [rel.target_part for rel in document.part.rels.values() if rel.reltype == relation]
        for part in sorted(parts, key=lambda part: str(part.partname)):
            # The library parses what it knows; notes it leaves as bytes.
            root: Any = getattr(part, "element", None)
            root = parse_xml(part.blob) if root is None else root
            notes = [note for note in root if note.get(qn("w:type")) not in _NOTE_KINDS]
            for element in notes if kind == "related" else [root]:
                yield element, kind
