"""What a chart says to who cannot see it, and the line that stands under it."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from counterpoint.comparison.differences.headlines import HEADLINES
from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.material import Material

TOLD = 12  # articles whose figures are told one by one


def found(material: Material, metric: str) -> str:
    """Say in a line which article has most and which least of a headline; a fact of the texts."""
    headline = next(each for each in HEADLINES if each.metric == metric)
    known = [(m.value, c, m.unit) for c in material.columns for m in [material.measure(metric, c)]]
    values = sorted(
        ((value, c.letter, unit) for value, c, unit in known if value is not None),
        key=lambda row: row[0],
    )
    if not values:
        return headline.head
    (least, low, unit), (most, high, _) = values[0], values[-1]
    if figure(least, unit) == figure(most, unit):
        return f"{headline.head}: {figure(most, unit)}{headline.what}"
    return (
        f"{high} {headline.most}, {figure(most, unit)}{headline.what}; "
        f"{low} {headline.least}, {figure(least, unit)}"
    )


def told(title: str, rows: Sequence[tuple[str, str]]) -> str:
    """Tell what each of a few articles comes to.

    Args:
        title: what the chart shows.
        rows: label and figures of each article.
    """
    if not rows or len(rows) > TOLD:
        return f"{title}, of {len(rows):,} articles."
    return f"{title}: {'; '.join(f'{label} {text}' for label, text in rows)}."


def summed(title: str, values: Sequence[tuple[str, float | None]], unit: str) -> str:
    """Tell lowest, median and highest of many articles.

    Args:
        title: what the chart shows.
        values: label and value of each article; undefined is None.
        unit: of the values.
    """
    known = [(label, value) for label, value in values if value is not None]
    if not known:
        return f"{title}: undefined for all {len(values):,} articles."
    low, high = min(known, key=lambda row: row[1]), max(known, key=lambda row: row[1])
    middle = figure(median(value for _, value in known), unit)
    undefined = len(values) - len(known)
    return (
        f"{title}, of {len(values):,} articles: "
        f"lowest {figure(low[1], unit)} ({low[0]}), median {middle}, "
        f"highest {figure(high[1], unit)} ({high[0]})"
        + (f"; undefined for {undefined:,}." if undefined else ".")
    )
