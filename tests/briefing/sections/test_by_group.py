from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.sections import by_group
from counterpoint.briefing.sections.overview import CHIEF, RANKED

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterpoint.briefing.material import Material
    from counterpoint.records import Article


@pytest.fixture
def material(compared: Callable[..., Material], article_of: Callable[..., Article]) -> Material:
    def length(outlet: str, words: int) -> Article:
        key = f"{outlet}{words}"
        return article_of([" ".join(["word"] * words)], key=key, group=outlet)

    return compared(
        [length("North", 2), length("North", 4), length("North", 9), length("South", 7)]
    )


def test_each_chief_measure_has_a_table_and_a_few_have_a_chart(material: Material) -> None:
    section = by_group.section(material)
    assert len(section["grids"]) == len(CHIEF)
    assert len(section["charts"]) == len(RANKED)


def test_all_articles_come_first_then_the_groups_with_what_divides_them(
    material: Material,
) -> None:
    section = by_group.section(material)
    [words] = [grid for grid in section["grids"] if grid.caption.startswith("Words, by group")]
    assert words.corner == "Group"
    rows = [(row.head.text, [cell.text for cell in row.cells]) for row in words.parts[0].rows]
    assert rows[1:] == [
        ("North", ["3", "2", "3.0", "4.0", "6.5", "9"]),
        ("South", ["1", "7", "7.0", "7.0", "7.0", "7"]),
    ]
    assert (rows[0][1][0], rows[0][1][1], rows[0][1][-1]) == ("4", "2", "9")


def test_what_no_group_has_is_a_table_without_rows(material: Material) -> None:
    section = by_group.section(material)
    [grade] = [grid for grid in section["grids"] if grid.caption.startswith("Flesch-Kincaid")]
    assert grade.parts[0].rows == ()
