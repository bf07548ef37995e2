from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing import charts

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material


def test_dated_articles_are_letters_over_their_days_and_the_undated_are_listed(
    material_of: Callable[..., Material],
) -> None:
    dates = ["2024-03-01", None, "2024-01-01", "2024-03-01"]
    [chart] = charts.timeline(material_of([1.0] * 4, dates))
    assert [mark.text for mark in chart.marks] == ["C", "A", "D"]
    first, second, third = chart.marks
    assert (first.x, second.x) == (chart.left, chart.right)
    assert second.x == third.x
    assert third.y < second.y  # two articles of one day stand one above the other
    assert len(chart.points) == 2
    assert [text for _, text in chart.ticks] == ["2024-01", "2024-02", "2024-03"]
    assert chart.note == "Date not stated: B."
    assert "C 2024-01-01; A 2024-03-01; D 2024-03-01." in chart.alt


def test_there_is_no_timeline_where_no_article_is_dated(
    material_of: Callable[..., Material],
) -> None:
    assert charts.timeline(material_of([1.0, 2.0])) == []


def test_many_articles_are_counted_by_period(material_of: Callable[..., Material]) -> None:
    dates = [f"2024-{month:02d}-15" for month in (1, 2, 4) for _ in range(12)]
    [chart] = charts.timeline(material_of([1.0] * 40, dates))
    assert [mark.text for mark in chart.marks] == ["12"] * 3
    assert len({mark.height for mark in chart.marks}) == 1
    assert chart.points == ()
    assert chart.note == "Date not stated: AK, AL, AM and AN."
