from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing import charts
from counterpoint.briefing.charts.dots import Dots
from counterpoint.briefing.charts.order import SAID
from counterpoint.briefing.links import Link

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material

FINITE = st.floats(-1e6, 1e6)


def row(value: float | None, low: float | None, high: float | None) -> dict[str, float | None]:
    return {"value": value, "low": low, "high": high}


def test_dots_stand_on_one_scale_with_round_ticks() -> None:
    [chart] = charts.dots("Grade", [("A", row(14.2, 12.0, 16.0)), ("B", row(17.1, 15, 19))], "x")
    first, second = chart.rows
    assert first.low is not None
    assert first.high is not None
    assert second.low is not None
    assert first.low < second.low < first.high
    assert [text for _, text in chart.ticks] == ["12", "14", "16", "18", "20"]
    assert chart.ticks[0][0] == first.low


def test_what_is_undefined_has_no_dot_and_no_interval() -> None:
    [chart] = charts.dots("Grade", [("A", row(None, None, None)), ("B", row(3, None, None))], "x")
    assert (chart.rows[0].x, chart.rows[0].low, chart.rows[0].text) == (None, None, "–")
    assert chart.rows[1].x is not None
    assert chart.rows[1].low is None


@given(st.lists(st.tuples(FINITE, FINITE, FINITE), min_size=1, max_size=8))
def test_all_ink_lies_between_the_ends_of_the_axis(rows: list[tuple[float, ...]]) -> None:
    ordered = [sorted(values) for values in rows]
    given_rows = [("A", row(middle, low, high)) for low, middle, high in ordered]
    [chart] = charts.dots("Any", given_rows, "x")
    for dot in chart.rows:
        for x in (dot.x, dot.low, dot.high):
            assert x is not None
            assert chart.left - 0.01 <= x <= chart.right + 0.01


def test_a_tall_chart_is_cut_in_parts_on_the_same_scale_with_one_note() -> None:
    rows = [(str(n), row(float(n), None, None)) for n in range(20)]
    parts = charts.dots("Many", rows, "x", "A note.")
    assert [len(part.rows) for part in parts] == [10, 10]
    assert [part.note for part in parts] == ["", "A note."]
    assert len({part.ticks for part in parts}) == 1


def test_articles_stand_in_the_one_order_of_all_charts(
    material_of: Callable[..., Material],
) -> None:
    [chart] = charts.measured("Hedges", material_of([2.0, None, 7.0]), "hedges_per_1000")
    assert isinstance(chart, Dots)
    assert [dot.label for dot in chart.rows] == ["A  No. 0", "B  No. 1", "C  No. 2"]
    assert chart.alt == "Hedges: A  No. 0 2.0; B  No. 1 –; C  No. 2 7.0."
    assert chart.note == SAID


def test_a_figure_opens_what_it_counts_where_that_is_known() -> None:
    none = {"value": 2.0, "low": None, "high": None}
    rows = [("A", {"value": 1.0, "low": 0.5, "high": 2.0}), ("B", none)]
    link = Link("A-3", "A", "1 hedge", ((3, 6),))
    [chart] = charts.dots("Hedges", rows, "x", links={"A": link})
    assert [dot.link for dot in chart.rows] == [link, None]
