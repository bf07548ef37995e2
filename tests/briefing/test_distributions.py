from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.distributions import SHOWN, Groups, distributions, groups
from counterpoint.briefing.material import Material

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Measure

HEADS = ("by", "group", "metric", "low", "q1", "median", "q3", "high")
QUARTERS = (1.0, 2.0, 3.0, 4.0, 5.0)


@pytest.fixture
def material(measure_of: Callable[..., Measure], tmp_path: Path) -> Material:
    def write(name: str, *rows: tuple[object, ...]) -> None:
        with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    metric = "hedges_per_1000"
    names = ("All articles", "North", "South", "West")
    write("groups", HEADS, *(("outlet", name, metric, *QUARTERS) for name in names))
    members = [("North", "a"), ("North", "b"), ("South", "c"), ("West", "d")]
    write("groups_by_article", ("group", "document"), *members)
    values = {"a": 1.0, "b": 3.0, "c": 5.0, "d": None}
    measures = {(key, metric): measure_of(key, value) for key, value in values.items()}
    return Material([], measures, [], tmp_path, [], {})


def test_each_group_has_the_values_of_its_articles_and_all_have_every_one(
    material: Material,
) -> None:
    shown = groups(material)
    found = distributions(material, "hedges_per_1000", shown.shown)
    assert [(each.name, each.values) for each in found] == [
        ("All articles", (1.0, 3.0, 5.0)),
        ("North", (1.0, 3.0)),
        ("South", (5.0,)),
    ]
    assert found[0].quarters == QUARTERS


def test_a_group_that_is_not_shown_is_still_part_of_all(material: Material) -> None:
    [whole] = distributions(material, "hedges_per_1000", ["All articles"])
    assert whole.values == (1.0, 3.0, 5.0)


def test_the_caption_says_what_is_shown_of_how_many() -> None:
    assert Groups("outlet", ("All", "North"), 2).caption == "by outlet"
    some = Groups("outlet", tuple(map(str, range(SHOWN))), SHOWN + 5)
    assert (some.caption, some.more) == (f"by outlet, the {SHOWN} largest of {SHOWN + 5}", 5)
