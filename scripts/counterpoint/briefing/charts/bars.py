"""Stacked bars: what the whole of each article is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.order import SAID, in_order
from counterpoint.briefing.charts.scale import FIGURES, LABELS, ROW, TALLEST, TOP, WIDTH
from counterpoint.briefing.charts.words import told
from counterpoint.briefing.layouts import MOST_ROWS, chosen, parted
from counterpoint.comparison.numbers import UNDEFINED, figure
from counterpoint.records import SOURCE_KINDS

if TYPE_CHECKING:
    from counterpoint.briefing.links import Link
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
    link: Link | None = None  # to what the total counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Chart):
    """A bar an article, in parts of one whole each; `heads` name the parts over the first bar."""

    form: ClassVar[str] = "bars"
    left: float
    right: float
    heads: tuple[Segment, ...]
    rows: tuple[Bar, ...]


def shares(
    title: str, rows: Sequence[tuple[str, Mapping[str, float | None]]], totals: Mapping[str, str]
) -> list[Bars]:
    """Lay out shares of a whole, in the order of the rows; what is written comes to 100%.

    Args:
        title: says what the chart shows, for who cannot see it.
        rows: label of each article, and the share (0 to 1) of each kind; undefined for a whole of
            nothing, and then for all kinds. Where two kinds share words, the shares come to more
            than 1, and each is a part of their sum.
        totals: what is written after each bar, by label.
    """
    made = [
        (
            label,
            {kind: share or 0.0 for kind, share in parts.items()},
            percents(parts),
            totals[label],
        )
        for label, parts in rows[:MOST_ROWS]
    ]
    return _bars(title, made, _note(len(rows)))


def percents(parts: Mapping[str, float | None]) -> dict[str, str]:
    """Write parts of a whole as percent that come to 100, by the largest remainders."""
    total = sum(share or 0.0 for share in parts.values())
    if not total:
        return dict.fromkeys(parts, UNDEFINED)
    exact = {kind: 100 * (share or 0.0) / total for kind, share in parts.items()}
    whole = {kind: int(share) for kind, share in exact.items()}
    short = 100 - sum(whole.values())
    for kind in sorted(exact, key=lambda kind: whole[kind] - exact[kind])[:short]:
        whole[kind] += 1
    return {k: "<1%" if exact[k] and not whole[k] else f"{whole[k]}%" for k in parts}


def share_of_voice(title: str, material: Material) -> list[Bars]:
    """Lay out whom each article gives the words that it attributes to anyone."""
    order = in_order(material)
    rows: list[tuple[str, Mapping[str, float | None]]] = [
        (c.name, {kind: material.measure(f"{kind}_voice_share", c).value for kind in SOURCE_KINDS})
        for c in order
    ]
    given = [(c.name, material.measure("words_attributed_share", c)) for c in order]
    totals = {name: f"{figure(m.value, m.unit)} of words" for name, m in given}
    links = {c.name: material.links.of_metric(c, "words_attributed_share") for c in order}
    return [
        replace(part, rows=tuple(replace(bar, link=links[bar.label]) for bar in part.rows))
        for part in shares(title, rows, totals)
    ]


def _note(count: int) -> str:
    if count > MOST_ROWS:
        text = chosen(count, "words given to sources")
        return f"{text[0].upper()}{text[1:]}."
    return SAID if count > 1 else ""


def _bars(title: str, rows: Made, note: str) -> list[Bars]:
    heads, parts = _heads(rows), parted(rows, TALLEST)
    return [_part(title, part, heads, note * (part is parts[-1])) for part in parts]


def _part(title: str, rows: Made, heads: tuple[Segment, ...], note: str) -> Bars:
    top = TOP + HEAD * bool(heads)
    laid = tuple(
        Bar(label, top + ROW * (n + 0.5), segments, _beside(total, segments, texts))
        for n, (label, parts, texts, total) in enumerate(rows)
        for segments in [_segments(parts, texts)]
    )
    alt = told(
        title,
        [
            (label, f"{total}: " + ", ".join(f"{p} {texts[p]}" for p in parts if parts[p]))
            for label, parts, texts, total in rows
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


def _beside(total: str, segments: Sequence[Segment], texts: Mapping[str, str]) -> str:
    """Write after a bar what its narrow parts could not hold, as far as there is room."""
    narrow = [f"{part.kind} {texts[part.kind]}" for part in segments if not part.text]
    told = "; ".join(filter(None, (total, *narrow)))
    return told if len(told) * LETTER <= FIGURES else total


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
