"""The articles at a glance: a row an article, a column a measure, each on a scale of its own.

More articles than rows are compared by the groups that sources.csv states; where it states none
there is no such chart, since nothing tells which of them belong together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.glance_rows import (
    BAR,
    EXPERTS,
    FIRST,
    SCALES,
    STEP,
    Row,
    of_article,
    of_group,
)
from counterpoint.briefing.charts.order import GIVEN, in_order
from counterpoint.briefing.distributions import distributions, groups
from counterpoint.briefing.layouts import MOST_COLUMNS, MOST_ROWS, ranked
from counterpoint.comparison.numbers import UNDEFINED, figure
from counterpoint.records import SOURCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.material import Material

HEAD = 46
HIGH, MIDDLE, LOW = 42, 24, 13  # of a row: three lines for a few articles, two, one for many
FEW = 6  # articles
LINES = {HIGH: 2, MIDDLE: 1, LOW: 0}  # below the label
STATED = "group"  # what articles are grouped by where sources.csv says so
MOST_GROUPS = 12
SORTED = "Sorted by words given to sources."
BARS = "Bars: words given to sources, of the article’s; blank is the writer. "
DOTS = "Dots: value here, and the 95% range of more such text."
MEDIANS = (
    "Each figure is the median of the group’s articles; lines span the middle half of them. "
    "Experts: in all."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance(Chart):
    """All articles of a corpus of few."""

    form: ClassVar[str] = "glance"

    heads: tuple[tuple[float, str, str], ...]  # where, a name, and what is said under it
    kinds: tuple[tuple[float, str], ...]
    rows: tuple[Row, ...]
    line: float  # height of a row

    @property
    def low(self) -> bool:
        """Whether a row has no room over its dots, and figures stand beside the scales."""
        return self.line == LOW


def glance(material: Material) -> list[Glance]:
    """Lay out the articles, those that give most of their words to sources first; or groups."""
    count = len(material.columns)
    if count > MOST_ROWS:
        return _of_groups(material)
    line = HIGH if count <= FEW else MIDDLE if count <= MOST_COLUMNS else LOW
    order = in_order(material)
    rows = tuple(
        of_article(material, column, HEAD + line * (n + 0.5), LINES[line])
        for n, column in enumerate(order)
    )
    note = BARS + DOTS if count == 1 else f"{SORTED} {BARS}{DOTS}"
    return [_glance(rows, line, note, _told(material, order), _kinds(material))]


def _of_groups(material: Material) -> list[Glance]:
    """Lay out the largest groups, where any are stated."""
    stated = groups(material)
    if stated.by != STATED:
        return []
    metrics = (GIVEN, "experts_cited", *(metric for metric, _, _ in SCALES))
    shown = stated.shown[: MOST_GROUPS + 1]
    by_metric = {m: {d.name: d for d in distributions(material, m, shown)} for m in metrics}
    spread = [
        {m: by_name[name] for m, by_name in by_metric.items() if name in by_name} for name in shown
    ]
    known = ranked([s for s in spread if GIVEN in s], lambda s: s[GIVEN].quarters[2])
    rows = tuple(of_group(material, s, HEAD + MIDDLE * (n + 0.5)) for n, s in enumerate(known))
    said = ". ".join(f"{row.label}, {row.below[0]}: {row.given} of words given" for row in rows)
    return [_glance(rows, MIDDLE, MEDIANS, f"The groups at a glance. {said}.", ())]


def _glance(
    rows: tuple[Row, ...], line: float, note: str, alt: str, kinds: tuple[tuple[float, str], ...]
) -> Glance:
    heads = [(BAR, "Words given to sources", "% of the article"), (EXPERTS, "Experts", "named")]
    heads += [(FIRST + STEP * n, name, what) for n, (_, name, what) in enumerate(SCALES)]
    ink = HEAD + line * len(rows) + 4
    return Glance(
        alt=alt, ink=ink, note=note, heads=tuple(heads), kinds=kinds, rows=rows, line=line
    )


def _kinds(material: Material) -> tuple[tuple[float, str], ...]:
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
    return tuple(found)


def _told(material: Material, order: Sequence[Column]) -> str:
    """Say each article in a sentence, for who cannot see the chart."""
    said = []
    for column in order:
        given = material.measure(GIVEN, column)
        experts = material.measure("experts_cited", column)
        parts = [f"{figure(given.value, given.unit)} of its words given to sources"]
        parts.append(f"{figure(experts.value, experts.unit)} named experts")
        for metric, name, what in SCALES:
            measure = material.measure(metric, column)
            if figure(measure.value, measure.unit) != UNDEFINED:
                parts.append(f"{name.lower()} {figure(measure.value, measure.unit)} {what}")
        said.append(f"{column.name}: {', '.join(parts)}")
    return f"The articles at a glance. {'. '.join(said)}."
