"""What can be shown of an article on one topic, before anything is chosen or cut out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterpoint.briefing.excerpts import Mark
    from counterpoint.briefing.topics import Key
    from counterpoint.records import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of an article that bear out figures: those of its `keys`.

    `focus` are the characters that must be seen where not all can; without it, the first mark.
    """

    span: Span
    marks: tuple[Mark, ...] = ()
    note: str = ""
    keys: tuple[Key, ...] = ()
    focus: Span | None = None


@dataclass(frozen=True, slots=True)
class Candidates:
    """All there is to show of one article on one topic.

    Attributes:
        items: in the order of the text.
        tally: how many things they show, in words: `13 hedges in 11 sentences`.
        ranks: positions of items, those first that are shown first where not all are; without it
            they are chosen evenly through the text.
    """

    items: tuple[Candidate, ...]
    tally: str
    ranks: tuple[int, ...] | None = None
