"""Where the ink of a chart goes, in the units of its SVG; the templates draw it."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING

from counterpoint.comparison.numbers import figure, interval

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH, LABELS, FIGURES = 640, 190, 140  # the whole, room for names at the left, for figures right
ROW, TOP = 22, 8
TICKS = 5  # about as many as an axis has


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
    height: float
    rows: tuple[tuple[str, float, tuple[Segment, ...], str], ...]  # label, y, parts, total


def dots(title: str, rows: Sequence[tuple[str, Mapping[str, float | None]]], unit: str) -> Dots:
    """Lay out a dot chart.

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

    drawn = tuple(
        Dot(
            label,
            TOP + ROW * (n + 0.5),
            place(row["value"]),
            place(row["low"]),
            place(row["high"]),
            _figures(row, unit),
        )
        for n, (label, row) in enumerate(rows)
    )
    steps = round((most - least) / step)
    values = [least + step * n for n in range(steps + 1)]
    ticks = tuple((place(value) or 0.0, _tick(value, unit)) for value in values)
    return Dots(title, TOP + ROW * len(rows) + 26, left, right, drawn, ticks)


def _figures(row: Mapping[str, float | None], unit: str) -> str:
    bounds = interval(row["low"], row["high"], unit)
    return figure(row["value"], unit) + (f"  [{bounds}]" if bounds else "")


def _tick(value: float, unit: str) -> str:
    text = figure(value, unit)
    return text.removesuffix(".0")


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


def bars(title: str, rows: Sequence[tuple[str, Mapping[str, int]]], noun: str) -> Bars:
    """Lay out stacked bars, each the whole of its article's parts."""
    room = WIDTH - LABELS - FIGURES
    drawn = []
    for n, (label, parts) in enumerate(rows):
        total, x, segments = sum(parts.values()), float(LABELS), []
        for kind, count in parts.items():
            width = room * count / total if total else 0.0
            if count:
                segments.append(Segment(round(x, 2), round(width, 2), kind, str(count)))
            x += width
        drawn.append((label, TOP + ROW * (n + 0.5), tuple(segments), f"{total:,} {noun}"))
    return Bars(title, TOP + ROW * len(rows) + 8, tuple(drawn))
