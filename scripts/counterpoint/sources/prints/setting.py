"""How a print is set: distances of lines, left edges, widths of columns; so its paragraphs end."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from counterpoint.sources.prints.pieces import width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.prints.pieces import Piece

FINISHED = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_ITEM = re.compile(r"^(?:[•·▪●◦‣*–—]|\d{1,2}[.)])\s")
_LARGER_GAP = 1.3  # of the distance between lines
_NEAREST = 0.1  # of the distances, from the smallest
_LEAST_STEPS = 3
_INDENT = 0.6  # of the size of the type
_FULL = 0.92  # of the width of the column, with the first word of the next line
_FARTHEST = 3  # sizes; what is farther off stands in another column or box
_NEAR = 3.0  # points
OTHER_TYPE = 0.06  # by which the size differs


class Setting:
    """What is usual in a print: distances of lines, left edges and widths of columns."""

    def __init__(self, found: Sequence[Piece]) -> None:
        near: dict[float, list[float]] = {}
        within: dict[float, list[float]] = {}
        for one, other in pairwise(found):
            if not self._is_far(one, other) and _is_same_type(one, other):
                step = one.y - other.y
                near.setdefault(round(one.size), []).append(step)
                if _runs_on(one, other):
                    within.setdefault(round(one.size), []).append(step)
        # Lines that surely go on tell it; without such, the nearest lines there are, for a print
        # may have more ends of paragraphs than lines within them.
        self._leading = {
            size: median(within[size])
            if len(within.get(size, ())) >= _LEAST_STEPS
            else sorted(steps)[int(_NEAREST * len(steps))]
            for size, steps in near.items()
        }
        self._lefts: dict[int, Counter[int]] = {}
        for piece in found:
            self._lefts.setdefault(piece.page, Counter())[round(piece.x / _NEAR)] += 1
        self._pieces = found
        self._widths: dict[tuple[int, int, bool], float] = {}

    def is_apart(self, before: Piece, piece: Piece) -> bool:
        """Tell whether a line stands in another column, box or page than the one before."""
        return before.page != piece.page or self._is_far(before, piece)

    def parts(self, before: Piece, piece: Piece) -> bool:
        """Tell whether a paragraph ends between two lines."""
        if self.is_apart(before, piece) or _is_item(before, piece):
            return True
        lower = _runs_on(before, piece)
        if not _is_same_type(before, piece):
            return not (lower and abs(before.size - piece.size) < OTHER_TYPE * before.size)
        step = before.y - piece.y
        if step > _LARGER_GAP * self._leading.get(round(before.size), step):
            return True
        if piece.x - before.x > _INDENT * piece.size:
            return not _ITEM.match(before.text)
        if lower:
            return False
        short = not self._is_full(before, piece)
        return short and (
            self.opens(piece)
            or bool(FINISHED.search(before.text))
            or before.width < self._wide(before) / 2
        )

    def opens(self, piece: Piece) -> bool:
        """Tell a line that is indented in its column, or an item of a list."""
        usual = max(
            (left for left in self._near(piece)), key=lambda left: left[1], default=(piece.x, 0)
        )[0]
        return bool(_ITEM.match(piece.text)) or piece.x - usual > _INDENT * piece.size

    def _near(self, piece: Piece) -> list[tuple[float, int]]:
        """Return the places at which the lines of a column begin, and how many do."""
        return [
            (left * _NEAR, count)
            for left, count in self._lefts[piece.page].items()
            if abs(left * _NEAR - piece.x) < _FARTHEST * piece.size
        ]

    def _is_far(self, before: Piece, piece: Piece) -> bool:
        step = before.y - piece.y
        size = max(before.size, piece.size)
        return not 0 < step < _FARTHEST * size or (
            abs(before.x - piece.x) > _FARTHEST * size
            and not before.x <= piece.x <= before.right
            and not piece.x <= before.x <= piece.right
        )

    def _wide(self, piece: Piece) -> float:
        """Return the width of the column in which a line stands."""
        key = (round(piece.x / _NEAR), round(piece.size), piece.bold)
        if key not in self._widths:
            widths = sorted(
                other.width
                for other in self._pieces
                if abs(other.x - piece.x) < _FARTHEST * piece.size and _is_same_type(other, piece)
            )
            self._widths[key] = widths[int(0.9 * (len(widths) - 1))]
        return self._widths[key]

    def _is_full(self, before: Piece, piece: Piece) -> bool:
        """Tell whether the first word of the next line would not have fitted."""
        word = width_of(" " + piece.text.split()[0], piece.size)
        return before.width + word > _FULL * self._wide(before)


def _is_item(before: Piece, piece: Piece) -> bool:
    """Tell an item of a list from a line that begins with the dash of a sentence."""
    dash = piece.text[0] in "–—" and not FINISHED.search(before.text)
    return bool(_ITEM.match(piece.text)) and not dash


def _runs_on(before: Piece, piece: Piece) -> bool:
    return piece.text[0].islower() and not FINISHED.search(before.text)


def _is_same_type(one: Piece, other: Piece) -> bool:
    return abs(one.size - other.size) < OTHER_TYPE * one.size and one.bold == other.bold
