from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.charts.glance import glance
from counterpoint.briefing.charts.glance_rows import BAR, FIRST, STEP, TRACK, WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material


def given(share: float, **more: float | tuple[float, float, float]) -> dict[str, object]:
    return {"words": 100.0, "words_attributed_share": share, **more}


def test_a_bar_is_as_long_as_the_share_and_its_parts_are_one_whole(
    measured_of: Callable[..., Material],
) -> None:
    voices = {"expert_voice_share": 0.75, "unnamed_voice_share": 0.5}  # they share some words
    (chart,) = glance(measured_of([given(0.4, **voices)]))
    first, second = chart.rows[0].parts
    assert (first.kind, second.kind) == ("expert", "unnamed")
    assert first.x == BAR
    assert second.x == pytest.approx(first.x + first.width)
    assert first.width + second.width == pytest.approx(WHOLE * 0.4, abs=0.02)
    assert first.width / second.width == pytest.approx(1.5, abs=0.01)
    assert [kind for _, kind in chart.kinds] == ["expert", "unnamed"]


def test_few_experts_are_drawn_one_by_one_and_many_are_counted(
    measured_of: Callable[..., Material],
) -> None:
    articles = [given(0.3 - n / 10, experts_cited=cited) for n, cited in enumerate((0.0, 2.0, 9.0))]
    (chart,) = glance(measured_of(articles))
    assert [(len(row.experts), row.cited) for row in chart.rows] == [(0, "0"), (2, ""), (5, "9")]


def test_values_and_ranges_lie_on_one_scale_inside_its_track(
    measured_of: Callable[..., Material],
) -> None:
    rates = [(4.0, 2.0, 8.0), (12.0, 6.0, 20.0), (0.0, 0.0, 3.0)]
    articles = [given(0.3 - n / 10, hedges_per_1000=rate) for n, rate in enumerate(rates)]
    (chart,) = glance(measured_of([*articles, given(0.0)]))
    spots = [row.spots[0] for row in chart.rows]
    assert [spot.x for spot in spots] == [
        pytest.approx(FIRST + TRACK * value / 20, abs=0.01) for value, _, _ in rates
    ] + [None]
    assert all(s.left <= s.low <= s.x <= s.high <= s.right for s in spots[:3])
    assert [row.spots[1].left for row in chart.rows] == [FIRST + STEP] * 4
