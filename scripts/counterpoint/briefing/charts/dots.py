"""A dot an article with its interval, on one scale: in rows, or ranked along it for many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.boxes import Boxes, boxes
from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.order import SAID, in_order
from counterpoint.briefing.charts.ranks import Ranks, ranks
from counterpoint.briefing.charts.scale import (
    FIGURES,
    FOOT,
    LABELS,
    ROW,
    TALLEST,
    TOP,
    WIDTH,
    Scale,
    Ticks,
)
from counterpoint.briefing.charts.words import told
from counterpoint.briefing.distributions import distributions, groups
from counterpoint.briefing.layouts import MOST_RANKED, MOST_ROWS, parted, ranked
from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from counterpoint.briefing.links import Link
    from counterpoint.briefing.material import Material

Row = tuple[str, Mapping[str, float | None]]  # label; value, low and high


@dataclass(frozen=True, slots=True)
class Dot:
    """One article: centre of its dot and ends of its interval; None where undefined."""

    label: str
    y: float
    x: float | None
    low: float | None
    high: float | None
    text: str
    link: Link | None = None  # to what its figure counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots(Chart):
    """A dot an article with its interval, on one scale."""

    form: ClassVar[str] = "dots"
    left: float
    right: float
    floor: float  # where the lines of the axis end
    rows: tuple[Dot, ...]
    ticks: Ticks


def measured(title: str, material: Material, metric: str) -> list[Dots | Ranks | Boxes]:
    """Draw one metric of every article, in the order of all charts or ranked, or of groups.

    Args:
        title: says what the chart shows, for who cannot see it.
        material: of the briefing.
        metric: which every article has.
    """
    if len(material.columns) > MOST_RANKED:
        of_groups = distributions(material, metric, groups(material).shown)
        unit = material.measure(metric, material.columns[0]).unit
        return [boxes(title, of_groups, unit)] if of_groups else []
    named = [(column, material.measure(metric, column)) for column in in_order(material)]
    if len(named) > MOST_ROWS:
        return [ranks(title, ranked(named, lambda pair: pair[1].value))]
    rows = [(c.name, {"value": m.value, "low": m.low, "high": m.high}) for c, m in named]
    links = {c.name: material.links.of_metric(c, metric) for c, _ in named}
    return [*dots(title, rows, named[0][1].unit, SAID if len(rows) > 1 else "", links)]


def of_section(title: str, material: Material, metric: str) -> list[Dots | Ranks | Boxes]:
    """Draw a metric in its own section; that of many articles is charted side by side alone.

    Args:
        title: as for `measured`.
        material: of the briefing.
        metric: which every article has.
    """
    return measured(title, material, metric) if len(material.columns) <= MOST_ROWS else []


def dots(
    title: str,
    rows: Sequence[Row],
    unit: str,
    note: str = "",
    links: Mapping[str, Link | None] | None = None,
) -> list[Dots]:
    """Lay out dots with their intervals, in the order of the rows; a tall chart is cut in parts.

    Args:
        title: says what the chart shows, for who cannot see it.
        rows: label, and `value`, `low` and `high` of each article.
        unit: of the values.
        note: stands under the last part.
        links: by label, to what the figure counts.
    """
    scale = Scale.of((v for _, row in rows for v in row.values()), LABELS, WIDTH - FIGURES)
    parts = parted(rows, TALLEST)
    made = [_dots(title, part, unit, scale, note * (part is parts[-1])) for part in parts]
    opens = links or {}
    return [
        replace(part, rows=tuple(replace(dot, link=opens.get(dot.label)) for dot in part.rows))
        for part in made
    ]


def _dots(title: str, rows: Sequence[Row], unit: str, scale: Scale, note: str) -> Dots:
    floor = TOP + ROW * len(rows)
    laid = tuple(
        Dot(
            label,
            TOP + ROW * (n + 0.5),
            scale.maybe(row["value"]),
            scale.maybe(row["low"]),
            scale.maybe(row["high"]),
            _figures(row, unit),
        )
        for n, (label, row) in enumerate(rows)
    )
    return Dots(
        alt=told(title, [(dot.label, dot.text) for dot in laid]),
        ink=floor + FOOT,
        left=scale.start,
        right=scale.end,
        floor=floor,
        rows=laid,
        ticks=scale.ticks(unit),
        note=note,
    )


def _figures(row: Mapping[str, float | None], unit: str) -> str:
    bounds = interval(row["low"], row["high"], unit)
    return figure(row["value"], unit) + (f"  [{bounds}]" if bounds else "")
