"""The marks that Word draws before the items of lists."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.oxml.ns import qn

from counterpoint.sources.word.markup import attribute

if TYPE_CHECKING:
    from docx.document import Document


class Lists:
    """The lists of a document: their marks are drawn, and are no text of the file."""

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
            wanted = attribute(number, "w:abstractNumId")
            for (abstract, depth), level in levels.items():
                if abstract == wanted:
                    key = (number.get(qn("w:numId")), depth)
                    self._formats[key] = attribute(level, "w:numFmt")

    def mark(self, paragraph: Any, styled: str | None) -> str:
        """Return the bullet or number of an item, and nothing for other paragraphs.

        Args:
            paragraph: its element.
            styled: the list that its style names.
        """
        number = attribute(paragraph, "w:pPr/w:numPr/w:numId") or styled
        depth = attribute(paragraph, "w:pPr/w:numPr/w:ilvl") or "0"
        form = self._formats.get((number, depth))
        if form == "decimal":
            self._counts[number, depth] += 1
            return f"{self._counts[number, depth]}. "
        return "• " if form == "bullet" else ""
