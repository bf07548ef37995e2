"""How the articles of each group lie on one scale: a line an article, a box from five on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.scale import (
    FIGURES,
    FOOT,
    LABELS,
    ROW,
    TOP,
    WIDTH,
    Scale,
    Ticks,
)
from counterpoint.briefing.charts.words import told
from counterpoint.comparison.numbers import figure, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.distributions import Distribution

LEAST = 5  # articles; quartiles of fewer are hardly more than the articles themselves
NOTE_TEXT = (
    f"A line an article. From {LEAST} articles on, a box from the first to the third quartile, "
    "with the median."
)


@dataclass(frozen=True, slots=True)
class Box:
    """One group: x of its lines, and of the quartiles where it has a box."""

    label: str
    y: float
    lines: tuple[float, ...]
    median: float
    quartiles: tuple[float, float] | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes(Chart):
    """A row a group, on one scale."""

    form: ClassVar[str] = "boxes"
    left: float
    right: float
    floor: float
    rows: tuple[Box, ...]
    ticks: Ticks
    note: str = NOTE_TEXT


def boxes(title: str, groups: Sequence[Distribution], unit: str) -> Boxes:
    """Lay out groups in their order, each with one value or more.

    Args:
        title: says what the chart shows, for who cannot see it.
        groups: one a row.
        unit: of the values.
    """
    scale = Scale.of((v for group in groups for v in group.values), LABELS, WIDTH - FIGURES)
    floor = TOP + ROW * len(groups)
    rows = tuple(
        Box(
            group.name,
            TOP + ROW * (n + 0.5),
            # Lines closer than half a unit are one on paper, however many articles there are.
            tuple(sorted({round(scale.place(value) * 2) / 2 for value in group.values})),
            scale.place(group.quarters[2]),
            (scale.place(group.quarters[1]), scale.place(group.quarters[3]))
            if len(group.values) >= LEAST
            else None,
            f"{figure(group.quarters[2], unit)}, {plural(len(group.values), 'article')}",
        )
        for n, group in enumerate(groups)
    )
    return Boxes(
        alt=told(f"{title}, median of each group", [(row.label, row.text) for row in rows]),
        ink=floor + FOOT,
        left=scale.start,
        right=scale.end,
        floor=floor,
        rows=rows,
        ticks=scale.ticks(unit),
    )
