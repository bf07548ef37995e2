"""A print as lines: what type and place say that each of its paragraphs is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.prints.columns import Block, blocks, body_size
from counterpoint.sources.prints.margins import in_margins, topped
from counterpoint.sources.prints.pieces import pieces
from counterpoint.sources.readings import Reading
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.structure.features import is_byline, is_date, is_label, is_prose
from counterpoint.sources.structure.flow import flowing
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.structure.headlines import headline, labelled
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdf import PdfReader

    from counterpoint.sources.prints.pieces import Piece

_MOST_PIECES = 40_000
_LEAST_LETTERS = 20  # a page; a scan has none, or a stamp
_HEADLINE, _LARGER, _SMALLER = 1.15, 1.06, 0.92  # of the size of the text
_NOTE = re.compile(r"^(?:\d{1,2}|[*†‡])\s*\S")
_ADDRESS = re.compile(r"https?://[^\s…]+")


def reading(reader: PdfReader) -> Reading:
    """Read the pages of a print.

    Raises:
        UnreadableError: there is no text on them.
    """
    found: list[Piece] = []
    size = 0
    for number, page in enumerate(reader.pages):
        before = len(found)
        found += pieces(page, number)
        size += sum(len(piece.text) for piece in found[before:])
        if len(found) > _MOST_PIECES or size > threshold("longest_source"):
            raise UnreadableError("it holds the text of a book: no article; save its pages apart")
    found = [replace(piece, number=n) for n, piece in enumerate(found, start=1)]
    if sum(len(piece.text) for piece in found) < _LEAST_LETTERS * len(reader.pages):
        raise UnreadableError(
            "no text in it: it is a scan or a picture; make the text readable first (OCR), or "
            "paste it into a .txt file"
        )
    heights = [(float(page.mediabox.bottom), float(page.mediabox.top)) for page in reader.pages]
    margins = in_margins(found, heights)
    beside = [piece for n, piece in enumerate(found) if n in margins or not piece.upright]
    text = topped([piece for n, piece in enumerate(found) if n not in margins and piece.upright])
    told = _told(blocks(text), text)
    lines = labelled([line for block in told for line in [*block, Line(0, "")]])
    lines += [Line(piece.number, piece.text, _beside(piece)) for piece in beside]
    return Reading(
        tuple(lines), stated=(_stated(reader, lines, beside),), warnings=_empty(found, reader)
    )


def _empty(found: Sequence[Piece], reader: PdfReader) -> tuple[str, ...]:
    """Say which pages hold no text: in a scan with a text layer, some may have been left out."""
    filled = {piece.page for piece in found}
    empty = [str(n + 1) for n in range(len(reader.pages)) if n not in filled]
    return (
        (f"No text on page {', '.join(empty)} of the PDF: a picture or a scan.",) if empty else ()
    )


def _stated(reader: PdfReader, lines: Sequence[Line], beside: Sequence[Piece]) -> Stated:
    """Return what the file and the margins of its pages state."""
    named = reader.metadata.title if reader.metadata else None
    title, outlet = headline(
        str(named or ""), [line for line in lines if line.kind != "navigation"]
    )
    addresses = [match[0] for piece in beside if (match := _ADDRESS.fullmatch(piece.text))]
    return Stated(
        "pdf",
        title=title,
        outlet=outlet,
        url=next(iter(addresses), None),
    )


def _beside(piece: Piece) -> str:
    """Tell what a running head says of the issue; below the text, it is believed last."""
    paragraph = Paragraph((Line(piece.number, piece.text),), 0)
    if piece.page == 0 and paragraph.words:
        # The hour is that of a browser's print
        if is_date(paragraph) and not re.search(r"\d:\d", piece.text):
            return "date"
        if is_label(paragraph):
            return "section"
    return "navigation"


def _told(found: list[Block], text: Sequence[Piece]) -> list[list[Line]]:
    """Turn blocks into lines, each with what its type says that it is."""
    size = body_size(text) if text else 0.0
    shown = [flowing(Line(piece.number, piece.text) for piece in block.pieces) for block in found]
    told = [Paragraph(tuple(lines), n) for n, lines in enumerate(shown)]
    prose = [n for n, block in enumerate(found) if _is_text(block, size) and is_prose(told[n])]
    first, last = (prose[0], prose[-1]) if prose else (len(found), -1)
    title = _title(found[:first], told, size)
    bold = sum(found[n].bold for n in prose) > len(prose) / 2
    kinds: list[str | None] = [None] * len(found)
    for n, block in enumerate(found):
        if n == title:
            kinds[n] = "title"
        elif n > first and _heads(block, told[n], size, bold=bold):
            kinds[n] = "heading"
        elif n < last and block.size < _SMALLER * size:
            kinds[n] = _small(told[n], above=n < first)
    return [
        [replace(line, kind=kind) for line in lines]
        for lines, kind in zip(shown, kinds, strict=True)
    ]


def _is_text(block: Block, size: float) -> bool:
    return _SMALLER * size <= block.size <= _LARGER * size


def _title(above: Sequence[Block], told: Sequence[Paragraph], size: float) -> int | None:
    """Choose the headline: the largest type above the text that is no masthead."""
    large = [
        n
        for n, block in enumerate(above)
        if block.size > _HEADLINE * size
        and 0 < len(told[n].words) <= threshold("longest_title")
        and not (is_label(told[n]) or is_byline(told[n]) or is_date(told[n]))
    ]
    long = [n for n in large if len(told[n].words) > threshold("longest_kicker")]
    return max(long or large, key=lambda n: (above[n].size, -n), default=None)


def _heads(block: Block, paragraph: Paragraph, size: float, *, bold: bool) -> bool:
    """Tell a heading by its type; a byline or a prompt may be as large or bold."""
    larger = block.size > _LARGER * size
    weighty = block.bold and not bold and block.size >= _SMALLER * size
    return (
        (larger or weighty)
        and 0 < len(paragraph.words) <= threshold("longest_heading")
        and not paragraph.text.endswith((".", ",", ";", "”", '"'))
        and not (is_byline(paragraph) or is_date(paragraph) or furniture(paragraph, edge=True))
    )


def _small(paragraph: Paragraph, *, above: bool) -> str | None:
    """Tell what is set in smaller type than the text around it."""
    count = len(paragraph.words)
    if not count or count > threshold("longest_caption"):
        return None
    if is_byline(paragraph) or is_date(paragraph) or (above and count < threshold("prose_words")):
        return None
    if kind := furniture(paragraph, edge=True):
        return kind
    return "related" if _NOTE.match(paragraph.text) else "caption"
