from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing import charts
from counterpoint.briefing.charts.matrix import head, shade

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material


def test_articles_are_ranked_and_every_figure_is_printed(
    material_of: Callable[..., Material],
) -> None:
    material = material_of([None, *map(float, range(55))])
    first, second = charts.matrix(material, material.metrics)
    assert (len(first.rows), len(second.rows)) == (28, 28)
    assert first.heads[0][1] == ("Hedges,", "per 1,000")
    assert first.rows[0].squares[0].text == "54.0"
    assert (second.rows[-1].squares[0].text, second.rows[-1].squares[0].shade) == ("–", None)


def test_shades_are_fifths_by_rank_and_equal_values_have_one() -> None:
    known = [0.0, 0.0, 0.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 900.0]
    assert [shade(value, known) for value in known] == [0, 0, 0, 0, 2, 2, 3, 3, 4, 4]
    assert shade(None, known) is None
    assert shade(7.0, [7.0]) == 0


@pytest.mark.parametrize(
    ("name", "unit", "written"),
    [("Words", "words", "Words"), ("Hedges", "per 1,000", "Hedges, per 1,000")],
)
def test_a_unit_that_is_the_name_is_not_said_twice(name: str, unit: str, written: str) -> None:
    assert head({"head": name, "unit": unit}) == written
