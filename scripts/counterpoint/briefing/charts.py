"""Where the ink of a chart goes, in the units of its SVG; the templates draw it."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING

from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.material import Material

WIDTH, LABELS, FIGURES = 640, 190, 140  # the whole, room for names at the left, for figures right
ROW, TOP = 22, 8
TICKS = 5  # about as many as an axis has
TALLEST = 30  # rows of a chart; a page holds about 36


@dataclass(frozen=True, slots=True)
class Dot:
    """One article: centre of its dot and ends of its interval; None where undefined."""

    label: str
    y: float
    x: float | None
    low: float | None
    high: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Dots:
    """A dot an article with its interval, on one scale."""

    title: str
    width: float
    height: float
    left: float
    right: float
    rows: tuple[Dot, ...]
    ticks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a bar: where it begins, how wide it is, what it stands for, what is written in it."""

    x: float
    width: float
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar an article, in parts of one whole each."""

    title: str
    width: float
    height: float
    left: float
    right: float
    rows: tuple[tuple[str, float, tuple[Segment, ...], str], ...]  # label, y, parts, total


def measured(title: str, material: Material, metric: str) -> list[Dots]:
    """Draw one metric of every article."""
    measures = [(column.name, material.measure(metric, column)) for column in material.columns]
    rows = [(name, {"value": m.value, "low": m.low, "high": m.high}) for name, m in measures]
    return dots(title, rows, measures[0][1].unit)


def dots(
    title: str, rows: Sequence[tuple[str, Mapping[str, float | None]]], unit: str
) -> list[Dots]:
    """Lay out dots with their intervals, on one scale; a chart taller than a page is cut in parts.

    Args:
        title: says what the chart shows, for who cannot see it.
        rows: label, and `value`, `low` and `high` of each article.
        unit: of the values.
    """
    known = [v for _, row in rows for v in row.values() if v is not None]
    least, most, step = _scale(min(known, default=0.0), max(known, default=1.0))
    left, right = float(LABELS), float(WIDTH - FIGURES)

    def place(value: float | None) -> float | None:
        if value is None:
            return None
        return round(left + (right - left) * (value - least) / (most - least), 2)

    steps = round((most - least) / step)
    values = [least + step * n for n in range(steps + 1)]
    ticks = tuple((place(value) or 0.0, figure(value, unit).removesuffix(".0")) for value in values)
    parts = [rows[n : n + TALLEST] for n in range(0, len(rows), TALLEST)]
    return [
        Dots(
            title,
            WIDTH,
            TOP + ROW * len(part) + 26,
            left,
            right,
            tuple(
                Dot(
                    label,
                    TOP + ROW * (n + 0.5),
                    place(row["value"]),
                    place(row["low"]),
                    place(row["high"]),
                    _figures(row, unit),
                )
                for n, (label, row) in enumerate(part)
            ),
            ticks,
        )
        for part in parts
    ]


def _figures(row: Mapping[str, float | None], unit: str) -> str:
    bounds = interval(row["low"], row["high"], unit)
    return figure(row["value"], unit) + (f"  [{bounds}]" if bounds else "")


def _scale(low: float, high: float) -> tuple[float, float, float]:
    """Choose round ends and a round step (1, 2 or 5 times a power of ten) for an axis."""
    span = (high - low) or abs(high) or 1.0
    rough = span / TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
    least = 0.0 if 0 <= low < span else floor(low / step) * step
    most = least
    while most < high:
        most += step
    return least, max(most, least + step), step


def bars(title: str, rows: Sequence[tuple[str, Mapping[str, int]]]) -> list[Bars]:
    """Lay out stacked bars, each the whole of its article's parts; cut in parts as dots are."""
    parts = [rows[n : n + TALLEST] for n in range(0, len(rows), TALLEST)]
    return [
        Bars(
            title,
            WIDTH,
            TOP + ROW * len(part) + 8,
            LABELS,
            WIDTH - FIGURES,
            tuple(
                (
                    label,
                    TOP + ROW * (n + 0.5),
                    _segments(counts),
                    f"{sum(counts.values()):,} in all",
                )
                for n, (label, counts) in enumerate(part)
            ),
        )
        for part in parts
    ]


def _segments(counts: Mapping[str, int]) -> tuple[Segment, ...]:
    total, x, segments = sum(counts.values()), float(LABELS), []
    for kind, count in counts.items():
        if count:
            width = (WIDTH - LABELS - FIGURES) * count / total
            segments.append(Segment(round(x, 2), round(width, 2), kind, str(count)))
            x += width
    return tuple(segments)
