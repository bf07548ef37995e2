"""Sentence lengths in the order of the text: a bar a sentence, as high as it has words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.order import SAID, in_order
from counterpoint.briefing.charts.scale import FIGURES, LABELS, TALLEST, TOP, WIDTH
from counterpoint.briefing.charts.words import told
from counterpoint.briefing.layouts import MOST_ROWS, chosen, parted
from counterpoint.metrics.length import LONG
from counterpoint.text.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.material import Material
    from counterpoint.records import Article

HEIGHT, GAP = 22, 4  # of a strip, and under it
WIDEST = 9.0  # bar of a sentence


@dataclass(frozen=True, slots=True)
class Sentence:
    """A bar: where it begins, how high it is; long ones are marked."""

    x: float
    y: float
    height: float
    long: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """The sentences of one article."""

    label: str
    y: float  # of the words beside it
    base: float  # y of the ground
    line: float | None  # y of the length from which a sentence is long, where the scale has it
    sentences: tuple[Sentence, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strips(Chart):
    """A strip an article, on one scale; `bar` is how wide every sentence is."""

    form: ClassVar[str] = "strips"
    left: float
    right: float
    bar: float
    long: int
    rows: tuple[Strip, ...]


def strips(material: Material) -> list[Strips]:
    """Draw the sentences of every article, in the order of all charts."""
    lengths = [(column, _lengths(column.article)) for column in in_order(material)]
    shown = lengths[:MOST_ROWS]
    count = max((len(found) for _, found in shown), default=0)
    most = max((n for _, found in shown for n in found), default=0)
    if not most:
        return []
    parts, note = parted(shown, TALLEST), _note(len(lengths), most)
    return [_strips(part, count, most, note * (part is parts[-1])) for part in parts]


def _lengths(article: Article) -> list[int]:
    text = article.document.text
    return [words(text[s.start : s.end]) for s in article.sentences if not s.heading]


def _sentences(count: int) -> str:
    return f"{count:,} sentence{'s' * (count != 1)}"


def _note(count: int, most: int) -> str:
    some = chosen(count, "words given to sources")
    order = f"{some[0].upper()}{some[1:]}" if some else SAID.removesuffix(".")
    long = f" Dark: over {LONG} words." if most > LONG else ""
    return f"{order}. " * (count > 1) + f"The highest bar has {most} words.{long}"


def _strips(rows: Sequence[tuple[Column, list[int]]], count: int, most: int, note: str) -> Strips:
    left, right = float(LABELS), float(WIDTH - FIGURES)
    step = min(WIDEST, (right - left) / count)
    laid = []
    for n, (column, lengths) in enumerate(rows):
        base = TOP + (HEIGHT + GAP) * (n + 1) - GAP
        bars = tuple(
            Sentence(
                round(left + step * k, 2),
                round(base - HEIGHT * length / most, 2),
                round(HEIGHT * length / most, 2),
                length > LONG,
            )
            for k, length in enumerate(lengths)
        )
        line = round(base - HEIGHT * LONG / most, 2) if most > LONG else None
        text = f"{_sentences(len(lengths))}, longest {max(lengths, default=0)}"
        laid.append(
            Strip(
                column.name, base - HEIGHT / 2, base, line, bars, text if lengths else "no sentence"
            )
        )
    return Strips(
        alt=told("Words of each sentence", [(strip.label, strip.text) for strip in laid]),
        ink=TOP + (HEIGHT + GAP) * len(rows),
        left=left,
        right=right,
        bar=round(step * 0.8, 2),
        long=LONG,
        rows=tuple(laid),
        note=note,
    )
