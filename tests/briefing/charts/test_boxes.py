from __future__ import annotations

from counterpoint.briefing import charts
from counterpoint.briefing.distributions import Distribution


def test_a_group_of_few_articles_has_lines_and_no_box() -> None:
    many = Distribution("Many", (1.0, 2.0, 3.0, 4.0, 5.0), (1.0, 2.0, 3.0, 4.0, 5.0))
    few = Distribution("Few", (2.0, 4.0), (2.0, 2.5, 3.0, 3.5, 4.0))
    chart = charts.boxes("Hedges", [many, few], "per 1,000")
    first, second = chart.rows
    assert first.quartiles is not None
    assert first.quartiles[0] == first.lines[1]
    assert first.median == first.lines[2]
    assert second.quartiles is None
    assert (second.lines, second.median) == (first.lines[1::2], first.median)
    assert chart.alt == (
        "Hedges, median of each group: Many 3.0, five articles; Few 3.0, two articles."
    )


def test_lines_are_no_more_than_paper_can_tell_apart() -> None:
    crowd = tuple(n / 100_000 for n in range(100_000))
    chart = charts.boxes("Any", [Distribution("All", crowd, (0.0, 0.25, 0.5, 0.75, 1.0))], "x")
    assert len(chart.rows[0].lines) <= 2 * (chart.right - chart.left) + 1
