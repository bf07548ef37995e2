"""The articles at a glance: a row an article, a column a measure, each on a scale of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.layouts import MOST_COLUMNS, MOST_ROWS, ranked
from counterpoint.comparison.numbers import UNDEFINED, figure
from counterpoint.records import SOURCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.links import Link
    from counterpoint.briefing.material import Material
    from counterpoint.records import Measure

NAME, BAR, EXPERTS, FIRST = 0, 150, 322, 372  # where the columns begin, in units of the SVG
WIDEST = EXPERTS - BAR - 40  # bar of an article that gives all of its words to others
TRACK, STEP = 76, 92  # width of a scale, and from one to the next
HEAD = 46
HIGH, MIDDLE, LOW = 42, 25, 18  # of a row: three lines for a few articles, two, one for many
FEW = 6  # articles
LINES = {HIGH: 2, MIDDLE: 1, LOW: 0}  # below the label
LINE = 27  # letters that fit beside the bars
MOST_MARKS = 5  # experts that are drawn one by one
SCALES = (
    ("hedges_per_1000", "Hedges", "per 1,000 words"),
    ("boosters_per_1000", "Boosters", "per 1,000 words"),
    ("flesch_kincaid_grade", "Reading grade", "US school years"),
)
SORTED = "Sorted by words given to sources."
BARS = "Bars: words given to sources, of the article’s; blank is the writer. "
DOTS = "Dots: value here, and the 95% range of more such text."


@dataclass(frozen=True, slots=True)
class Part:
    """Words given to a kind of source."""

    x: float
    width: float
    kind: str


@dataclass(frozen=True, slots=True)
class Spot:
    """One measure on its scale; the dot is None where it is undefined."""

    left: float
    right: float
    x: float | None
    low: float | None
    high: float | None
    text: str
    link: Link | None


@dataclass(frozen=True, slots=True)
class Row:
    """One article."""

    y: float
    letter: str
    label: str
    below: tuple[str, ...]  # from whom and when, how long; empty where rows are low
    parts: tuple[Part, ...]
    given: str
    given_at: float
    link: Link | None
    experts: tuple[float, ...]  # where a mark stands for each
    cited: str
    cited_link: Link | None
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance(Chart):
    """All articles of a corpus of few."""

    form: ClassVar[str] = "glance"

    heads: tuple[tuple[float, str, str], ...]  # where, a name, and what is said under it
    kinds: tuple[tuple[float, str], ...]
    rows: tuple[Row, ...]
    line: float  # height of a row


def glance(material: Material) -> list[Glance]:
    """Lay out the articles, those that give most of their words to sources first; none of many."""
    count = len(material.columns)
    if count > MOST_ROWS:
        return []
    line = HIGH if count <= FEW else MIDDLE if count <= MOST_COLUMNS else LOW
    order = ranked(
        material.columns, lambda column: material.measure("words_attributed_share", column).value
    )
    kinds = _kinds(material)
    rows = tuple(
        _row(material, column, HEAD + line * (n + 0.5), line) for n, column in enumerate(order)
    )
    heads = [(BAR, "Words given to sources", "% of the article"), (EXPERTS, "Experts", "named")]
    heads += [(FIRST + STEP * n, name, what) for n, (_, name, what) in enumerate(SCALES)]
    return [
        Glance(
            alt=_told(material, order),
            ink=HEAD + line * count + 4,
            note=BARS + DOTS if count == 1 else f"{SORTED} {BARS}{DOTS}",
            heads=tuple(heads),
            kinds=tuple(kinds),
            rows=rows,
            line=line,
        )
    ]


def _kinds(material: Material) -> list[tuple[float, str]]:
    """Name the kinds of source that any article cites, side by side over the bars."""
    cited = [
        kind
        for kind in SOURCE_KINDS
        if any(material.measure(f"{kind}_voice_share", c).value for c in material.columns)
    ]
    x = 0.0
    found: list[tuple[float, str]] = []
    for kind in cited:
        found.append((BAR + x, kind))
        x += 18 + 5.4 * len(kind)
    return found


def _row(material: Material, column: Column, y: float, line: int) -> Row:
    given = material.measure("words_attributed_share", column)
    experts = int(material.measure("experts_cited", column).value or 0)
    words = figure(material.measure("words", column).value, "words")
    parts = _parts(material, column, given)
    links = material.links
    return Row(
        y,
        column.letter,
        column.label,
        (_origin(column), f"{words} words")[: LINES[line]],
        parts,
        figure(given.value, given.unit),
        (parts[-1].x + parts[-1].width if parts else BAR) + 4,
        links.of_metric(column, "words_attributed_share"),
        tuple(EXPERTS + 5 + 9.0 * n for n in range(min(experts, MOST_MARKS))),
        f"{experts:,}" if experts > MOST_MARKS or not experts else "",
        links.of_metric(column, "experts_cited"),
        tuple(_spot(material, column, n) for n in range(len(SCALES))),
    )


def _origin(column: Column) -> str:
    """Say from whom and when an article is, as far as a line holds it."""
    document = column.article.document
    who = document.outlet or ", ".join(document.authors) or "outlet, author not stated"
    year = f" · {document.date[:4]}" if document.date else ""
    room = LINE - len(year)
    return (who if len(who) <= room else f"{who[: room - 1].rstrip()}…") + year


def _parts(material: Material, column: Column, given: Measure) -> tuple[Part, ...]:
    """Cut the words given into kinds; where two sources share words, so do their parts."""
    shares = {k: material.measure(f"{k}_voice_share", column).value or 0.0 for k in SOURCE_KINDS}
    total, x = sum(shares.values()), float(BAR)
    found: list[Part] = []
    for kind, share in shares.items():
        if share and given.value:
            width = WIDEST * given.value * share / total
            found.append(Part(round(x, 2), round(width, 2), kind))
            x += width
    return tuple(found)


def _spot(material: Material, column: Column, n: int) -> Spot:
    metric = SCALES[n][0]
    left, right = FIRST + STEP * n, FIRST + STEP * n + TRACK
    highs = [material.measure(metric, c) for c in material.columns]
    ends = [v for m in highs for v in (m.low, m.value, m.high) if v is not None]
    least, most = min(ends, default=0.0), max(ends, default=1.0)
    least = 0.0 if least < most / 2 else least
    measure = material.measure(metric, column)

    def place(value: float | None) -> float | None:
        if value is None:
            return None
        return round(left + TRACK * (value - least) / ((most - least) or 1.0), 2)

    return Spot(
        left,
        right,
        place(measure.value),
        place(measure.low),
        place(measure.high),
        figure(measure.value, measure.unit),
        material.links.of_metric(column, metric),
    )


def _told(material: Material, order: Sequence[Column]) -> str:
    """Say each article in a sentence, for who cannot see the chart."""
    said = []
    for column in order:
        given = material.measure("words_attributed_share", column)
        experts = material.measure("experts_cited", column)
        parts = [f"{figure(given.value, given.unit)} of its words given to sources"]
        parts.append(f"{figure(experts.value, experts.unit)} named experts")
        for metric, name, what in SCALES:
            measure = material.measure(metric, column)
            if figure(measure.value, measure.unit) != UNDEFINED:
                parts.append(f"{name.lower()} {figure(measure.value, measure.unit)} {what}")
        said.append(f"{column.name}: {', '.join(parts)}")
    return f"The articles at a glance. {'. '.join(said)}."
