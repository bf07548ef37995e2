"""A Word document as lines: what its styles say that each paragraph is."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

_W = qn("w:p").removesuffix("p")
# Deleted and moved-away words are in the file but not in the text; a box drawn for old programs
# holds the words of the new one again, and a box's own paragraphs are read for themselves.
_ABSENT = {f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}rPr", qn("w:instrText")}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{_W}txbxContent"
_TEXT, _ROW = f"{_W}t", f"{_W}tr"
_AS_TEXT = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
    f"{_W}softHyphen": "\xad",
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
    lists = _Lists(document)
    found: list[tuple[str, str | None]] = []
    for element in _paragraphs(document.element.body):
        kind, listed = styles.get(_attribute(element, "w:pPr/w:pStyle"), (None, None))
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
        if child.tag == f"{_W}tbl" and _is_data(child):
            yield from child.iterchildren(_ROW)
            continue
        if child.tag == f"{_W}p":
            yield child
        yield from _paragraphs(child)


def _is_data(table: Any) -> bool:
    """Tell a table of figures and words from one that a page is laid out with."""
    rows = [list(row.iterchildren(f"{_W}tc")) for row in table.iterchildren(_ROW)]
    least = 2  # rows, and columns
    return len(rows) >= least and all(
        len(row) >= least and all(_is_cell(cell) for cell in row) for row in rows
    )


def _is_cell(cell: Any) -> bool:
    paragraphs = list(cell.iterchildren(f"{_W}p"))
    words = " ".join(map(_text, paragraphs)).split()
    return len(paragraphs) == 1 and len(words) <= threshold("longest_label")


def _row(row: Any) -> str:
    cells = ["".join(map(_text, cell.iterchildren(f"{_W}p"))) for cell in row if cell.tag != _ROW]
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


def _attribute(paragraph: Any, path: str) -> str | None:
    found = paragraph.find("/".join(qn(step) for step in path.split("/")))
    return None if found is None else found.get(qn("w:val"))


def _styles(document: Document) -> dict[str | None, tuple[str | None, str | None]]:
    """Return for each style what its paragraphs are, and the list whose items they are."""
    found: dict[str | None, tuple[str | None, str | None]] = {}
    for style in document.styles:
        name = (style.name or "").casefold()
        kind = "heading" if _HEADING.match(name) else _KINDS.get(name)
        if name.startswith("toc "):
            kind = "navigation"
        found[style.style_id] = (kind, _attribute(style.element, "w:pPr/w:numPr/w:numId"))
    return found


class _Lists:
    """The marks that Word draws before the items of lists; they are no text of the file."""

    def __init__(self, document: Document) -> None:
        self._formats: dict[tuple[str | None, str | None], str | None] = {}
        self._counts: Counter[tuple[str | None, str | None]] = Counter()
        try:
            part: Any = document.part.part_related_by(RELATION.NUMBERING)
        except KeyError:
            return
        numbering = part.element
        levels = {
            (abstract.get(qn("w:abstractNumId")), level.get(qn("w:ilvl"))): level
            for abstract in numbering.findall(qn("w:abstractNum"))
            for level in abstract.findall(qn("w:lvl"))
        }
        for number in numbering.findall(qn("w:num")):
            wanted = _attribute(number, "w:abstractNumId")
            for (abstract, depth), level in levels.items():
                if abstract == wanted:
                    key = (number.get(qn("w:numId")), depth)
                    self._formats[key] = _attribute(level, "w:numFmt")

    def mark(self, paragraph: Any, styled: str | None) -> str:
        """Return the bullet or number of an item, and nothing for other paragraphs.

        Args:
            paragraph: its element.
            styled: the list that its style names.
        """
        number = _attribute(paragraph, "w:pPr/w:numPr/w:numId") or styled
        depth = _attribute(paragraph, "w:pPr/w:numPr/w:ilvl") or "0"
        form = self._formats.get((number, depth))
        if form == "decimal":
            self._counts[number, depth] += 1
            return f"{self._counts[number, depth]}. "
        return "• " if form == "bullet" else ""


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
