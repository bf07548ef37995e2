"""Stacked bars: what the whole of each article is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.scale import FIGURES, LABELS, ROW, TALLEST, TOP, WIDTH
from counterpoint.briefing.charts.words import told
from counterpoint.briefing.layouts import MOST_ROWS, chosen, parted, ranked
from counterpoint.comparison.numbers import figure
from counterpoint.records import SOURCE_KINDS

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material

LETTER = 5.6  # about the width of a letter, to tell whether words fit into a part
HEAD = 16  # room for the names of the parts

# Label; how much of each kind, and how it is written; what is written of the whole.
Made = Sequence[tuple[str, Mapping[str, float], Mapping[str, str], str]]


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a bar: where it begins, how wide it is, what it stands for, what is written in it."""

    x: float
    width: float
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One article; it has no parts where there is no whole."""

    label: str
    y: float
    parts: tuple[Segment, ...]
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Chart):
    """A bar an article, in parts of one whole each; `heads` name the parts over the first bar."""

    form: ClassVar[str] = "bars"
    left: float
    right: float
    heads: tuple[Segment, ...]
    rows: tuple[Bar, ...]


def bars(title: str, rows: Sequence[tuple[str, Mapping[str, int]]]) -> list[Bars]:
    """Lay out counts of things of several kinds, the article with the most first.

    Args:
        title: says what the chart shows, for who cannot see it.
        rows: label of each article, and how many it has of each kind.
    """
    ordered = ranked(rows, lambda row: sum(row[1].values()))
    made = [
        (
            label,
            counts,
            {k: f"{n:,}" for k, n in counts.items()},
            f"{sum(counts.values()):,} in all",
        )
        for label, counts in ordered[:MOST_ROWS]
    ]
    return _bars(title, made, _note(len(rows), "their number", "the most in all"))


def shares(
    title: str, rows: Sequence[tuple[str, Mapping[str, float | None]]], totals: Mapping[str, str]
) -> list[Bars]:
    """Lay out shares of a whole, the article with most of the first kind first.

    Args:
        title: says what the chart shows, for who cannot see it.
        rows: label of each article, and the share (0 to 1) of each kind; undefined for a whole of
            nothing, and then for all kinds.
        totals: what is written after each bar, by label.
    """
    kinds = list(rows[0][1]) if rows else []
    first = kinds[0] if kinds else ""
    ordered = ranked(rows, lambda row: row[1][first])
    made = [
        (
            label,
            {kind: share or 0.0 for kind, share in parts.items()},
            {kind: figure(share, "share") for kind, share in parts.items()},
            totals[label],
        )
        for label, parts in ordered[:MOST_ROWS]
    ]
    return _bars(
        title, made, _note(len(rows), f"the share given to {first} sources", "the highest")
    )


def share_of_voice(title: str, material: Material) -> list[Bars]:
    """Lay out whom each article gives the words that it attributes to anyone."""
    rows: list[tuple[str, Mapping[str, float | None]]] = [
        (c.name, {kind: material.measure(f"{kind}_voice_share", c).value for kind in SOURCE_KINDS})
        for c in material.columns
    ]
    given = [(c.name, material.measure("words_attributed_share", c)) for c in material.columns]
    return shares(title, rows, {name: f"{figure(m.value, m.unit)} of words" for name, m in given})


def _note(count: int, measure: str, first: str) -> str:
    if count > MOST_ROWS:
        text = chosen(count, measure)
        return f"{text[0].upper()}{text[1:]}."
    return f"Ordered by {measure}: {first} first." if count > 1 else ""


def _bars(title: str, rows: Made, note: str) -> list[Bars]:
    heads, parts = _heads(rows), parted(rows, TALLEST)
    return [_part(title, part, heads, note * (part is parts[-1])) for part in parts]


def _part(title: str, rows: Made, heads: tuple[Segment, ...], note: str) -> Bars:
    top = TOP + HEAD * bool(heads)
    laid = tuple(
        Bar(label, top + ROW * (n + 0.5), _segments(parts, texts), total)
        for n, (label, parts, texts, total) in enumerate(rows)
    )
    alt = told(
        title,
        [
            (bar.label, f"{bar.total}: " + ", ".join(f"{p} {texts[p]}" for p in parts if parts[p]))
            for bar, (_, parts, texts, _) in zip(laid, rows, strict=True)
        ],
    )
    return Bars(
        alt=alt,
        ink=top + ROW * len(rows) + 4,
        note=note,
        left=LABELS,
        right=WIDTH - FIGURES,
        heads=heads,
        rows=laid,
    )


def _heads(rows: Made) -> tuple[Segment, ...]:
    """Name the kinds, in the order of the parts, over equal shares of the width."""
    every = dict.fromkeys(kind for _, parts, _, _ in rows for kind in parts)
    kinds = [kind for kind in every if any(parts[kind] for _, parts, _, _ in rows)]
    wide = (WIDTH - LABELS - FIGURES) / max(1, len(kinds))
    return tuple(
        Segment(round(LABELS + wide * n, 2), round(wide, 2), kind, kind)
        for n, kind in enumerate(kinds)
    )


def _segments(parts: Mapping[str, float], texts: Mapping[str, str]) -> tuple[Segment, ...]:
    """Cut a bar, and write into each part as much of its kind and figure as it is wide."""
    total, x, segments = sum(parts.values()), float(LABELS), []
    for kind, part in parts.items():
        if part:
            width = (WIDTH - LABELS - FIGURES) * part / total
            written = (f"{kind} {texts[kind]}", texts[kind], "")
            text = next(text for text in written if not text or len(text) * LETTER + 4 <= width)
            segments.append(Segment(round(x, 2), round(width, 2), kind, text))
            x += width
    return tuple(segments)
