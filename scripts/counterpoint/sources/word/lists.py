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
        # What each list is an instance of, and the formats of that by the depth of an item
        self._wanted: dict[str | None, str | None] = {}
        self._abstracts: dict[str | None, dict[str | None, str | None]] = {}
        self._counts: Counter[tuple[str | None, str | None]] = Counter()
        try:
            part: Any = document.part.part_related_by(RELATION.NUMBERING)
        except KeyError:
            return
        numbering = part.element
        self._abstracts = {
            abstract.get(qn("w:abstractNumId")): {
                level.get(qn("w:ilvl")): attribute(level, "w:numFmt")
                for level in abstract.findall(qn("w:lvl"))
            }
            for abstract in numbering.findall(qn("w:abstractNum"))
        }
        self._wanted = {
            number.get(qn("w:numId")): attribute(number, "w:abstractNumId")
            for number in numbering.findall(qn("w:num"))
        }

    def mark(self, paragraph: Any, styled: str | None) -> str:
        """Return the bullet or number of an item, and nothing for other paragraphs.

        Args:
            paragraph: its element.
            styled: the list that its style names.
        """
        number = attribute(paragraph, "w:pPr/w:numPr/w:numId") or styled
        depth = attribute(paragraph, "w:pPr/w:numPr/w:ilvl") or "0"
        form = self._abstracts.get(self._wanted.get(number), {}).get(depth)
        if form == "decimal":
            self._counts[number, depth] += 1
            return f"{self._counts[number, depth]}. "
        return "• " if form == "bullet" else ""
