from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.briefing.charts.glance import MEDIANS, glance
from counterpoint.briefing.layouts import MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material


def given(share: float, **more: float | tuple[float, float, float]) -> dict[str, object]:
    return {"words": 100.0, "words_attributed_share": share, **more}


def test_the_article_that_gives_most_of_its_words_stands_first(
    measured_of: Callable[..., Material],
) -> None:
    (chart,) = glance(measured_of([given(0.1), given(0.5), {}, given(0.3)]))
    assert [row.letter for row in chart.rows] == ["B", "D", "A", "C"]
    assert [row.given for row in chart.rows] == ["50%", "30%", "10%", "–"]
    assert chart.note.startswith("Sorted by words given to sources.")


def test_more_articles_have_lower_rows_with_less_said(measured_of: Callable[..., Material]) -> None:
    charts = [glance(measured_of([given(0.1)] * n, outlet="Post"))[0] for n in (2, 12, 30)]
    assert [len(chart.rows[0].below) for chart in charts] == [2, 1, 0]
    assert [chart.line for chart in charts] == sorted((c.line for c in charts), reverse=True)


def test_many_articles_are_shown_by_the_groups_that_are_stated(
    measured_of: Callable[..., Material],
) -> None:
    count = MOST_ROWS + 2
    articles = [given(0.1 + n % 2 / 10, experts_cited=1.0) for n in range(count)]
    groups = ["east" if n % 2 else "west" for n in range(count)]
    (chart,) = glance(measured_of(articles, "group", groups))
    assert {(row.label, row.below) for row in chart.rows} == {
        ("all", ("32 articles",)),
        ("east", ("16 articles",)),
        ("west", ("16 articles",)),
    }
    assert {row.given for row in chart.rows} == {"30%"}  # the median of the table of groups
    assert chart.note == MEDIANS


def test_many_articles_of_no_stated_group_have_no_such_chart(
    measured_of: Callable[..., Material],
) -> None:
    assert glance(measured_of([given(0.1)] * (MOST_ROWS + 1), "outlet")) == []


def test_what_is_said_aloud_has_every_article_with_its_figures(
    measured_of: Callable[..., Material],
) -> None:
    (chart,) = glance(measured_of([given(0.1, hedges_per_1000=4.0), given(0.5)]))
    assert "A  No. 0: 10% of its words given to sources" in chart.alt
    assert "hedges 4.0 per 1,000 words" in chart.alt
    assert "B  No. 1: 50%" in chart.alt
