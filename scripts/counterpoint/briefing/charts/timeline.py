"""When the articles appeared: marked points on a line of days, or counts a period for many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts import periods
from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.scale import FOOT, NOTE, TOP, WIDTH, Ticks
from counterpoint.briefing.charts.words import told
from counterpoint.briefing.layouts import MOST_ROWS
from counterpoint.comparison.numbers import listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.material import Material

MARGIN = 40  # left and right, so that half a date fits under either end
LEVEL, LETTERS = 14, 16  # a line of letters: its height, and how wide letters may be
MOST_PERIODS = 24
TALLEST_BAR = 90
LISTED = 24  # undated articles that are named


@dataclass(frozen=True, slots=True)
class Mark:
    """An article, or a period with a count: a bar where it has a height, else a point."""

    x: float
    y: float  # baseline of what is written
    text: str
    height: float = 0.0
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Chart):
    """Marks over an axis of days, and what is said of the undated."""

    form: ClassVar[str] = "timeline"
    left: float
    right: float
    axis: float  # its y
    marks: tuple[Mark, ...]
    points: tuple[float, ...]  # x of each day that has articles
    ticks: Ticks


def timeline(material: Material) -> list[Timeline]:
    """Lay out the dates of all articles; there is no chart where no article has one."""
    columns = material.columns
    dated = sorted(
        (date.fromisoformat(c.article.document.date), n, c.letter)
        for n, c in enumerate(columns)
        if c.article.document.date
    )
    if not dated:
        return []
    undated = [c.letter for c in columns if not c.article.document.date]
    known = [(day, letter) for day, _, letter in dated]
    lay = _by_period if len(columns) > MOST_ROWS else _by_article
    return [lay(known, _undated(undated))]


def _undated(letters: Sequence[str]) -> str:
    if not letters:
        return ""
    if len(letters) > LISTED:
        return f"Date not stated: {len(letters):,} articles."
    return f"Date not stated: {listing(letters)}."


def _by_article(dated: Sequence[tuple[date, str]], note: str) -> Timeline:
    first, last = dated[0][0], dated[-1][0]
    left, right = float(MARGIN), float(WIDTH - MARGIN)
    days = (last - first).days

    def place(day: date) -> float:
        share = (day - first).days / days if days else 0.5
        return round(left + (right - left) * share, 2)

    ends: list[float] = []  # where the letters of each level end
    placed: list[tuple[float, int, str]] = []
    for day, letter in dated:
        x = place(day)
        level = next((n for n, end in enumerate(ends) if end <= x), len(ends))
        ends[level : level + 1] = [x + LETTERS]
        placed.append((x, level, letter))
    axis = TOP + LEVEL * len(ends) + 6
    marks = tuple(Mark(x, axis - 9 - LEVEL * level, letter) for x, level, letter in placed)
    told_by = told("Dates of the articles", [(letter, str(day)) for day, letter in dated])
    return Timeline(
        alt=f"{told_by} {note}".strip(),
        ink=axis + FOOT,
        left=left,
        right=right,
        axis=axis,
        marks=marks,
        points=tuple(dict.fromkeys(x for x, _, _ in placed)),
        ticks=tuple((place(day), text) for day, text in periods.ticks(first, last)),
        note=note,
    )


def _by_period(dated: Sequence[tuple[date, str]], note: str) -> Timeline:
    first, last = dated[0][0], dated[-1][0]
    period = periods.spanning(first, last, MOST_PERIODS)
    begin, count = period.index(first), period.index(last) - period.index(first) + 1
    counts = [0] * count
    for day, _ in dated:
        counts[period.index(day) - begin] += 1
    left, right = float(MARGIN), float(WIDTH - MARGIN)
    width = (right - left) / count
    axis = float(TOP + NOTE + TALLEST_BAR)
    names = [period.written(begin + n) for n in range(count)]
    each = -(-count // periods.MOST_TICKS)
    marks = tuple(
        Mark(
            round(left + width * (n + 0.5), 2),
            round(axis - TALLEST_BAR * number / max(counts) - 4, 2),
            f"{number:,}",
            height=round(TALLEST_BAR * number / max(counts), 2),
            width=round(width * 0.7, 2),
        )
        for n, number in enumerate(counts)
        if number
    )
    per = period.noun
    busiest = max(range(count), key=lambda n: counts[n])
    alt = (
        f"Articles by {per} from {first} to {last}: {len(dated):,} dated, "
        f"most ({counts[busiest]:,}) in that of {names[busiest]}. {note}"
    )
    return Timeline(
        alt=alt.strip(),
        ink=axis + FOOT,
        left=left,
        right=right,
        axis=axis,
        marks=marks,
        points=(),
        ticks=tuple((round(left + width * (n + 0.5), 2), names[n]) for n in range(0, count, each)),
        note=note,
    )
