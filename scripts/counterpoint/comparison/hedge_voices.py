"""In whose voice a hedge is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterpoint.records import Hedge

VOICES = ("the writer's own", "quoted from a source", "reported of a source")


def voice(hedge: Hedge) -> str:
    """Tell the writer's own hedges from those of sources, quoted or reported."""
    if hedge.voice is None:
        return VOICES[0]
    return VOICES[1] if hedge.quoted else VOICES[2]
