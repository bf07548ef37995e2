"""Side by side for more articles than can be ranked: how each measure is spread in each group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.charts.matrix import head
from counterpoint.briefing.distributions import distributions, groups
from counterpoint.briefing.grids import Cell, Grid, Head, Part, Row
from counterpoint.briefing.sections.overview import CHIEF, RANKED, chief
from counterpoint.comparison.numbers import column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.distributions import Groups
    from counterpoint.briefing.material import Material

HEADS = ("Articles", "Lowest", "First quartile", "Median", "Third quartile", "Highest")


def section(material: Material) -> dict[str, Any]:
    """Give a chart of a few measures, a table of each of the chief ones."""
    shown = groups(material)
    return {
        "by": shown.by,
        "caption": shown.caption,
        "more": shown.more,
        "charts": [
            (m["section"], head(m), charts.measured(head(m), material, m["metric"]))
            for m in chief(material, RANKED)
        ],
        "grids": [_grid(material, m, shown) for m in chief(material, CHIEF)],
    }


def _grid(material: Material, metric: Mapping[str, str], shown: Groups) -> Grid:
    unit = material.measure(metric["metric"], material.columns[0]).unit
    spread = distributions(material, metric["metric"], shown.shown)
    written = [column(quarter, unit) for quarter in zip(*(g.quarters for g in spread), strict=True)]
    rows = tuple(
        Row(Head(group.name), tuple(map(Cell, (f"{len(group.values):,}", *figures))))
        for group, figures in zip(spread, zip(*written, strict=True), strict=True)
    )
    heads = tuple(map(Head, HEADS))
    caption = f"{head(metric)}, {shown.caption}"
    return Grid(caption, shown.by.capitalize(), heads, (Part("", rows),))
