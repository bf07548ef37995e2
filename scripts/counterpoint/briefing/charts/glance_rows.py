"""A row of the articles at a glance: one article or one group, on scales that all share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.briefing.charts.order import GIVEN
from counterpoint.comparison.numbers import figure
from counterpoint.records import SOURCE_KINDS

if TYPE_CHECKING:
    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.distributions import Distribution
    from counterpoint.briefing.links import Link
    from counterpoint.briefing.material import Material
    from counterpoint.records import Measure

Places = tuple[float | None, float | None, float | None]  # of value, low and high

BAR, EXPERTS, FIRST = 160, 316, 366  # where the columns begin, in units of the SVG
TRACK, STEP = 66, 92  # width of a scale, and from one to the next
WHOLE = EXPERTS - BAR - 40.0  # width of an article that gives all of its words to others
LINE = 27  # letters that fit beside the bars
MOST_MARKS = 5  # experts that are drawn one by one
SCALES = (
    ("hedges_per_1000", "Hedges", "per 1,000 words"),
    ("boosters_per_1000", "Boosters", "per 1,000 words"),
    ("flesch_kincaid_grade", "Reading grade", "US school years"),
)


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


def of_article(material: Material, column: Column, y: float, lines: int) -> Row:
    """Lay out one article, with so many lines under its label."""
    given = material.measure(GIVEN, column)
    experts = int(material.measure("experts_cited", column).value or 0)
    words = figure(material.measure("words", column).value, "words")
    parts = _parts(material, column, given)
    links = material.links
    return Row(
        y,
        column.letter,
        column.label,
        (_origin(column), f"{words} words")[:lines],
        parts,
        figure(given.value, given.unit),
        (parts[-1].x + parts[-1].width if parts else BAR) + 4,
        links.of_metric(column, GIVEN),
        tuple(EXPERTS + 5 + 9.0 * n for n in range(min(experts, MOST_MARKS))),
        f"{experts:,}" if experts > MOST_MARKS or not experts else "",
        links.of_metric(column, "experts_cited"),
        tuple(_spot(material, column, n) for n in range(len(SCALES))),
    )


def of_group(material: Material, spread: dict[str, Distribution], y: float) -> Row:
    """Lay out one group: medians, and the middle half of its articles where articles have ranges.

    Args:
        material: of the briefing.
        spread: of the group, by metric: words given, experts, and those of the scales.
        y: middle of the row.
    """
    given = spread[GIVEN]
    median = given.quarters[2]
    bar = Part(float(BAR), round(WHOLE * median, 2), "all")
    spots = []
    for n, (metric, _, unit) in enumerate(SCALES):
        if metric not in spread:
            spots.append(_spotted(n, (None, None, None), "", None))
            continue
        low, middle, high = spread[metric].quarters[1:4]
        ends = _ends(material, metric)
        places = _place(middle, n, ends), _place(low, n, ends), _place(high, n, ends)
        spots.append(_spotted(n, places, figure(middle, unit), None))
    cited = sum(spread["experts_cited"].values) if "experts_cited" in spread else 0
    return Row(
        y,
        "",
        given.name,
        (f"{len(given.values):,} articles",),
        (bar,),
        figure(median, "share"),
        bar.x + bar.width + 4,
        None,
        (),
        f"{cited:,.0f}",
        None,
        tuple(spots),
    )


def _origin(column: Column) -> str:
    """Say from whom and when an article is, as far as a line holds it."""
    document = column.article.document
    who = document.outlet or ", ".join(document.authors) or "source not stated"
    year = f" · {document.date[:4]}" if document.date else ""
    room = LINE - len(year)
    if len(who) > room:  # whole words, as long as there are any
        who = who[: room + 1].rpartition(" ")[0] or who[:room]
    return who + year


def _parts(material: Material, column: Column, given: Measure) -> tuple[Part, ...]:
    """Cut the words given into kinds; where two sources share words, so do their parts."""
    shares = {k: material.measure(f"{k}_voice_share", column).value or 0.0 for k in SOURCE_KINDS}
    total, x = sum(shares.values()), float(BAR)
    found: list[Part] = []
    for kind, share in shares.items():
        if share and given.value:
            width = WHOLE * given.value * share / total
            found.append(Part(round(x, 2), round(width, 2), kind))
            x += width
    return tuple(found)


def _spot(material: Material, column: Column, n: int) -> Spot:
    metric = SCALES[n][0]
    measure, ends = material.measure(metric, column), _ends(material, metric)
    places = (
        _place(measure.value, n, ends),
        _place(measure.low, n, ends),
        _place(measure.high, n, ends),
    )
    text, link = figure(measure.value, measure.unit), material.links.of_metric(column, metric)
    return _spotted(n, places, text, link)


def _spotted(n: int, places: Places, text: str, link: Link | None) -> Spot:
    """Make a spot of a scale, of the places of value, low and high."""
    (left, right), (x, low, high) = _track(n), places
    return Spot(left, right, x, low, high, text, link)


def _track(n: int) -> tuple[float, float]:
    return FIRST + STEP * n, FIRST + STEP * n + TRACK


def _ends(material: Material, metric: str) -> tuple[float, float]:
    """Give the least and the most of a metric, with its intervals; from 0 where that is near."""
    measures = [material.measure(metric, column) for column in material.columns]
    known = [v for m in measures for v in (m.low, m.value, m.high) if v is not None]
    least, most = min(known, default=0.0), max(known, default=1.0)
    return (0.0 if least < most / 2 else least), most


def _place(value: float | None, n: int, ends: tuple[float, float]) -> float | None:
    if value is None:
        return None
    (left, _), (least, most) = _track(n), ends
    return round(left + TRACK * (value - least) / ((most - least) or 1.0), 2)
