from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.sections import readability

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article, Measure


@pytest.mark.parametrize(
    ("spreads", "said"),
    [((2.5, 4.0, 3.0), "2.5 to 4.0"), ((2.5,), "2.5"), ((2.5, None), "2.5"), ((None,), "")],
)
def test_how_far_the_grades_of_one_article_lie_apart_is_said_over_the_articles(
    compared: Callable[..., Material],
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
    spreads: tuple[float | None, ...],
    said: str,
) -> None:
    keys = "abc"[: len(spreads)]
    material = compared([article_of(["It rained."], key=key) for key in keys])
    given = {
        (key, "grade_spread"): measure_of(key, value, metric="grade_spread", unit="grades")
        for key, value in zip(keys, spreads, strict=True)
    }
    changed = replace(material, measures={**material.measures, **given})
    assert readability.section(changed)["spread"] == said
