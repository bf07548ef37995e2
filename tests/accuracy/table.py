"""Scores as a table for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .scoring import Scores

_NONE = "–"


def table(scores: Scores, floors: Mapping[str, float] | None = None) -> str:
    """Set scores in columns; with floors, each beside its floor, and marked where it is under."""
    heading = f"{'':24}{'precision':>10}{'recall':>8}{'F1':>8}{'right':>7}{'found':>7}{'gold':>6}"
    lines = [heading + ("" if floors is None else f"{'floor':>8}")]
    for figure, tally in scores.items():
        line = f"{figure:24}{_share(tally.precision):>10}{_share(tally.recall):>8}"
        line += f"{_share(tally.f1):>8}{tally.right:>7}{tally.found:>7}{tally.gold:>6}"
        if floors is not None:
            floor = floors.get(figure)
            under = figure in below(scores, floors)
            line += f"{_share(floor):>8}{'  under its floor' if under else ''}"
        lines.append(line)
    return "\n".join(lines)


def below(scores: Scores, floors: Mapping[str, float]) -> list[str]:
    """Name the figures whose F1 is under its floor, or that no longer exist."""
    return [
        figure
        for figure, floor in floors.items()
        if figure not in scores or (f1 := scores[figure].f1) is None or f1 < floor
    ]


def _share(value: float | None) -> str:
    return _NONE if value is None else f"{value:.3f}"
