"""Pieces of print -> paragraphs: by gaps, indents, type, and lines that are not full."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from counterpoint.sources.prints.pieces import is_drop_cap
from counterpoint.sources.prints.setting import FINISHED, OTHER_TYPE, Setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.prints.pieces import Piece

_HYPHEN = re.compile(r"\w[-\xad\u2010]$")


@dataclass
class Block:
    """A printed paragraph.

    Attributes:
        pieces: its lines.
        new: a gap, an indent or a bullet says that it begins here.
    """

    pieces: list[Piece] = field(default_factory=list)
    new: bool = True

    @property
    def size(self) -> float:
        """The size of its type."""
        return max(self.pieces, key=lambda piece: len(piece.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.bold for piece in self.pieces)

    @property
    def open(self) -> bool:
        """Whether it stops amid a sentence."""
        return not FINISHED.search(self.pieces[-1].text)


def body_size(found: Sequence[Piece]) -> float:
    """Return the size of type in which most of the text is set."""
    counts: Counter[float] = Counter()
    for piece in found:
        counts[round(piece.size * 2) / 2] += len(piece.text)
    return max(counts, key=lambda size: (counts[size], size))


def blocks(found: Sequence[Piece]) -> list[Block]:
    """Put the lines of a print together to paragraphs.

    One that runs over the end of a column or a page, or around a picture, is one.
    """
    setting = Setting(found)
    built: list[Block] = []
    for n, piece in enumerate(found):
        before = found[n - 1] if n else None
        if before is not None and is_drop_cap(before, piece):
            built[-1].pieces[-1] = _with_drop_cap(before, piece)
        elif before is None or setting.parts(before, piece):
            near = before is not None and not setting.is_apart(before, piece)
            built.append(Block([piece], new=near or setting.opens(piece)))
        else:
            built[-1].pieces.append(piece)
    return _continued(built, body_size(found) if found else 0.0)


def _with_drop_cap(before: Piece, piece: Piece) -> Piece:
    return replace(piece, text=before.text + piece.text)


def _continued(built: list[Block], size: float) -> list[Block]:
    """Join what the end of a column or page, or a picture and its caption, has parted."""
    joined: list[Block] = []
    last: Block | None = None  # of the text
    for block in built:
        text = abs(block.size - size) < OTHER_TYPE * size and not block.bold
        if text and last is not None and not block.new and _goes_on(last, block):
            last.pieces += block.pieces
            continue
        joined.append(block)
        if text:
            last = block
    return joined


def _goes_on(last: Block, block: Block) -> bool:
    lower = block.pieces[0].text[0].islower()
    return last.open and (
        lower or bool(_HYPHEN.search(last.pieces[-1].text)) or len(last.pieces) > 1
    )
