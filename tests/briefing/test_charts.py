from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing import charts

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


def test_a_chart_taller_than_a_page_is_cut_in_parts_on_the_same_scale() -> None:
    rows = [(str(n), row(float(n), None, None)) for n in range(70)]
    parts = charts.dots("Many", rows, "x")
    assert [len(part.rows) for part in parts] == [30, 30, 10]
    assert len({part.ticks for part in parts}) == 1
    assert [len(part.rows) for part in charts.bars("Many", [("a", {"x": 1})] * 31)] == [30, 1]


def test_the_parts_of_a_bar_fill_its_width_and_nothing_is_drawn_for_none() -> None:
    [chart] = charts.bars("Kinds", [("A", {"x": 1, "y": 0, "z": 3}), ("B", {"x": 0})])
    (_, _, segments, total), (_, _, none, nothing) = chart.rows
    assert [(part.kind, part.text) for part in segments] == [("x", "1"), ("z", "3")]
    assert segments[1].width == 3 * segments[0].width
    assert segments[0].x + segments[0].width == segments[1].x
    assert (total, none, nothing) == ("4 in all", (), "0 in all")
