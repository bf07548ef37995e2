"""What all charts have: what is said of them aloud, their size, and the line under them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from counterpoint.briefing.charts.scale import NOTE, WIDTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The frame of a chart, in units of the SVG; what is drawn inside it is said by its kind.

    Attributes:
        form: the macro of charts.svg.j2 that draws it.
        alt: what it shows, for who cannot see it.
        ink: how high what is drawn is, without the note.
        note: the line under it; empty where there is nothing to say.
        width: the same for all, so that type is of one size in all of them.
    """

    form: ClassVar[str]
    alt: str
    ink: float
    note: str = ""
    width: float = WIDTH

    @property
    def height(self) -> float:
        """Give the height of the whole, with room for the note where there is one."""
        return self.ink + NOTE * bool(self.note)
