"""A page of a PDF -> pieces of lines with their place and type, in reading order.

pypdf says where a run of text begins, in which font and size; how wide it is, it does not say. That
is estimated: what is asked of widths below (is a line full, is there a gap) is asked of the
relation of lines set in one type.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from counterpoint.sources.faults import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdf import PageObject

_NARROW, _WIDE = frozenset("iljtfrI.,;:'!|()[]‘’“”- "), frozenset("mwMW—…%@")
_UNITS = {"narrow": 0.3, "wide": 0.85, "capital": 0.66, "other": 0.52}  # of the size of the type
_DROP_CAP = 1.8  # of the size of the text
_SAME_LINE = 0.5  # of the size: how far a raised figure stands from its line
_GAP, _DOUBT = 2.0, 0.12  # sizes, and the error of an estimated width
_LEAST_LEFT = 4  # pieces that begin at one place and so tell the left edge of a column
_NEAR = 2.0  # points
_INTERLEAVED = 0.25  # of the steps from piece to piece lead to the next column: no reading order
_SHOW = {b"Tj", b"TJ", b"'", b'"'}
_MOST_FORMS = 3_000  # on a page; forms that hold ten of the next are a billion in nine steps
_MOST_RUNS = 30_000  # letters, where each is placed for itself


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of print, or what a gap leaves of it.

    Attributes:
        page: counted from 0.
        x: of its left end, in points.
        y: of its base line, from the lower edge of the paper.
        width: estimated, in points.
        size: of the type, in points.
        bold: all of it is set in a bold face.
        upright: it runs from left to right.
        text: the words.
        number: of the line of print, counted through all pages.
    """

    page: int
    x: float
    y: float
    width: float
    size: float
    bold: bool
    upright: bool
    text: str
    number: int = 0

    @property
    def right(self) -> float:
        """Where it ends, as estimated."""
        return self.x + self.width


def pieces(page: PageObject, number: int) -> list[Piece]:
    """Read the pieces of a page in reading order.

    Raises:
        UnreadableError: there are more than a reader could read.
    """
    runs = _runs(page, number)
    lefts = Counter(round(run.x / _NEAR) for run in runs)
    edges = {left for left, count in lefts.items() if count >= _LEAST_LEFT}
    found: list[Piece] = []
    for run in runs:
        before = found[-1] if found else None
        if before is None or not _goes_on(before, run, edges):
            if run.text.strip():
                found.append(run)
        elif run.text.strip():
            found[-1] = _joined(before, run)
        elif not before.text.endswith(" "):
            found[-1] = replace(before, text=before.text + " ")
    return _ordered([replace(piece, text=piece.text.strip()) for piece in found])


def width_of(text: str, size: float) -> float:
    """Estimate the width of a text in points."""
    return size * sum(
        _UNITS["narrow"]
        if char in _NARROW
        else _UNITS["wide"]
        if char in _WIDE
        else _UNITS["capital" if char.isupper() else "other"]
        for char in text
    )


def _runs(page: PageObject, number: int) -> list[Piece]:
    found: list[Piece] = []
    shown = forms = 0

    def visit(text: str, place: Any, matrix: Any, font: Any, size: float) -> None:
        if not text:
            return
        a, b, c, d, x, y = _product(matrix, place)
        points = abs(size) * math.hypot(c, d)
        bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        words = re.sub(r"\s+", " ", text)
        width = width_of(words.strip(), points)
        upright = a > abs(b) and math.isfinite(x + y)
        found.append(Piece(number, x, y, width, points, bold, upright, words))

    def count(operator: bytes, operands: Any, *_: Any) -> None:
        # The library takes the longer over each run the more there are.
        nonlocal shown, forms
        forms += operator == b"Do"
        if forms > _MOST_FORMS:
            raise UnreadableError(f"page {number + 1} is drawn of forms within forms without end")
        if operator in _SHOW:
            shown += len(operands[0]) if operands and isinstance(operands[0], list) else 1
        if shown > _MOST_RUNS:
            raise UnreadableError(f"page {number + 1} is no page of an article: too many words")

    page.extract_text(visitor_operand_before=count, visitor_text=visit)
    return found


def _product(matrix: Sequence[float], place: Sequence[float]) -> tuple[float, ...]:
    """Multiply the matrix of the text by that of the page (ISO 32000-1, 9.4.4)."""
    a, b, c, d, e, f = map(float, matrix)
    g, h, i, j, k, m = map(float, place)
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
            e * g + f * i + k, e * h + f * j + m)  # fmt: skip


def _goes_on(before: Piece, run: Piece, edges: set[int]) -> bool:
    """Tell whether a run stands on the line before, with no more than a word space between."""
    if not run.text.strip():  # a space that pypdf has put between two runs, or a line's end
        return run.text == " "
    if is_drop_cap(before, run):  # it may stand as high as the line beside it, by chance
        return False
    raised = abs(run.y - before.y) > _SAME_LINE * max(before.size, run.size)
    if raised or before.upright != run.upright or run.x < before.x:
        return False
    if not before.text.endswith(" ") and not run.text.startswith(" "):
        return True
    if round(run.x / _NEAR) in edges and run.x - before.right > 0:
        return False
    return run.x - before.right <= _GAP * before.size + _DOUBT * before.width


def is_drop_cap(before: Piece, piece: Piece) -> bool:
    """Tell a large first letter, which belongs to the word that follows it."""
    letter = before.text.strip()
    one = len(letter) == 1 and letter.isalpha()
    return one and before.size > _DROP_CAP * piece.size and before.page == piece.page


def _joined(before: Piece, run: Piece) -> Piece:
    large = before if len(before.text) >= len(run.text) else run
    return replace(
        before,
        width=max(before.width, run.right - before.x),
        size=large.size,
        bold=before.bold and run.bold,
        text=before.text + run.text,
    )


def _ordered(found: list[Piece]) -> list[Piece]:
    """Put pieces in reading order, where they were drawn line by line across the columns.

    Programs draw a column after the other; their order is believed, for it knows more than the
    place does (boxes, captions), unless it leaps from column to column.
    """
    leaps = sum(
        abs(one.y - other.y) < _SAME_LINE * one.size and other.x > one.right
        for one, other in pairwise(found)
    )
    if leaps <= _INTERLEAVED * len(found):
        return found
    lefts = Counter(round(piece.x / _NEAR) for piece in found)
    edges = sorted(left * _NEAR for left, n in lefts.items() if n >= _LEAST_LEFT)
    ordered: list[Piece] = []
    zone: list[tuple[int, Piece]] = []
    for piece in sorted(found, key=lambda piece: (-round(piece.y / _NEAR), piece.x)):
        column = sum(edge <= piece.x + _NEAR for edge in edges)
        later = [edge for edge in edges if edge > piece.x + _NEAR]
        if later and piece.right > later[0] + piece.size:  # it spans columns and so ends them
            ordered += [member for _, member in sorted(zone, key=lambda pair: pair[0])]
            ordered.append(piece)
            zone = []
        else:
            zone.append((column, piece))
    return ordered + [member for _, member in sorted(zone, key=lambda pair: pair[0])]
