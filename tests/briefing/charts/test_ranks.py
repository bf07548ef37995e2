from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing import charts
from counterpoint.briefing.charts.ranks import HIGH, LOW, Ranks, ranks
from counterpoint.briefing.charts.scale import WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Measure


def test_many_articles_are_ranked_with_the_ends_named(material_of: Callable[..., Material]) -> None:
    values = [None, *map(float, range(40))]
    [chart] = charts.measured("Hedges", material_of(values), "hedges_per_1000")
    assert isinstance(chart, Ranks)
    heights = [point.y for point in chart.points]
    assert heights == sorted(heights)  # y grows downwards
    assert [callout.letter for callout in chart.callouts] == [
        *("AO", "AN", "AM", "AL"),
        *("E", "D", "C", "B"),
    ]
    assert ("Median", "19.5") in [(line.text, line.figure) for line in chart.lines]
    assert chart.note.endswith("Undefined for 1.")
    assert chart.alt == (
        "Hedges, of 41 articles: lowest 0.0 (B), median 19.5, highest 39.0 (AO); undefined for 1."
    )


def test_a_measure_that_no_article_has_is_said_to_be_undefined(
    material_of: Callable[..., Material],
) -> None:
    [chart] = charts.measured("Hedges", material_of([None] * 31), "hedges_per_1000")
    assert isinstance(chart, Ranks)
    assert (chart.points, chart.middle) == ((), None)
    assert chart.alt == "Hedges: undefined for all 31 articles."


def test_all_ink_lies_in_the_chart_and_left_of_the_names(
    material_of: Callable[..., Material], measure_of: Callable[..., Measure]
) -> None:
    material = material_of([float(n) for n in range(33)])
    rows = [(c, measure_of(c.document, 9.0, 4.0, 15.0)) for c in material.columns]
    chart = ranks("Hedges", rows)
    for point in chart.points:
        assert chart.left <= point.x <= chart.right < WIDTH
        assert point.low is not None
        assert point.high is not None
        assert HIGH <= point.high <= point.y <= point.low <= LOW


def test_each_letter_leads_to_the_end_of_its_articles_interval(
    material_of: Callable[..., Material], measure_of: Callable[..., Measure]
) -> None:
    material = material_of([float(n) for n in range(3)])
    values = zip(material.columns, (9.0, 6.0, 3.0), strict=True)
    chart = ranks("Hedges", [(c, measure_of(c.document, v, v - 1, v + 1)) for c, v in values])
    first, last = chart.callouts
    assert (first.letter, first.to_y) == ("A", chart.points[0].high)
    assert (last.letter, last.to_y) == ("C", chart.points[-1].low)
