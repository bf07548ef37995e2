"""What is printed in the margins of pages: running heads and feet, page numbers, addresses."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.prints.pieces import Piece

_MARGIN = 0.12  # of the height of the page
_NEAR = 3  # points
_NUMBER = r"(?:[-–—•|]\s*)?(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?(?:\s*[-–—•|])?"
_CLOCK = r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?"
_PRINTED = re.compile(rf"(?:(?:https?|file):/\S+|www\.\S+|{_NUMBER}|{_CLOCK})", re.IGNORECASE)


def in_margins(found: Sequence[Piece], heights: Sequence[tuple[float, float]]) -> set[int]:
    """Return the indexes of the pieces that belong to the pages and not to the text.

    That is what stands at the head or foot of several pages at one height, the same but for its
    figures; and, on a single page too, a row there with an address, a page number, or the time at
    which it was printed.

    Args:
        found: the pieces of all pages.
        heights: of each page the lower and the upper edge.
    """
    edge = [n for n, piece in enumerate(found) if _is_at_edge(piece, *heights[piece.page])]
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for n in edge:
        for near in range(-_NEAR, _NEAR + 1):
            places[_form(found[n]), round(found[n].y) + near].add(found[n].page)
    running = {n for n in edge if len(places[_form(found[n]), round(found[n].y)]) > 1}
    outer: dict[int, tuple[float, float]] = {}
    for piece in found:
        low, high = outer.get(piece.page, (piece.y, piece.y))
        outer[piece.page] = (min(low, piece.y), max(high, piece.y))
    rows = defaultdict(list)
    for n in edge:
        rows[found[n].page, round(found[n].y)].append(n)
    for (page, y), members in rows.items():
        low, high = outer[page]
        inside = low + _NEAR < y < high - _NEAR
        if not inside and any(_PRINTED.fullmatch(found[n].text) for n in members):
            running |= set(members)
    return running


def _form(piece: Piece) -> str:
    return re.sub(r"\d+", "#", piece.text)


def _is_at_edge(piece: Piece, lower: float, upper: float) -> bool:
    margin = _MARGIN * (upper - lower)
    return piece.y < lower + margin or piece.y > upper - margin


def topped(found: Sequence[Piece]) -> list[Piece]:
    """Put the uppermost row of a page first where it was drawn last, as heads of pages are."""
    ordered: list[Piece] = []
    for number in sorted({piece.page for piece in found}):
        page = [piece for piece in found if piece.page == number]
        top = max(piece.y for piece in page) - _NEAR
        drawn = next(n for n, piece in enumerate(page) if piece.y >= top)
        late = drawn > len(page) / 2
        ordered += sorted(page, key=lambda piece: late and piece.y < top)
    return ordered
