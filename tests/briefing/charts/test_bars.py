from __future__ import annotations

import pytest

from counterpoint.briefing import charts


def test_the_parts_of_a_bar_fill_its_width_and_nothing_is_drawn_for_none() -> None:
    [chart] = charts.bars(
        "Kinds", [("A", {"x": 1, "y": 0, "z": 3}), ("B", {"x": 0, "y": 0, "z": 0})]
    )
    first, second = chart.rows
    assert [(part.kind, part.text) for part in first.parts] == [("x", "x 1"), ("z", "z 3")]
    assert first.parts[1].width == 3 * first.parts[0].width
    assert first.parts[0].x + first.parts[0].width == first.parts[1].x
    assert (first.total, second.parts, second.total) == ("4 in all", (), "0 in all")
    assert [head.kind for head in chart.heads] == ["x", "z"]


def test_a_part_too_narrow_for_its_figure_has_none_but_the_alternative_text_has_it() -> None:
    [chart] = charts.bars("Kinds", [("A", {"much": 990, "little": 10})])
    assert [part.text for part in chart.rows[0].parts] == ["much 990", ""]
    assert chart.alt == "Kinds: A 1,000 in all: much 990, little 10."


def test_the_article_with_the_most_is_first_and_of_many_thirty_are_shown() -> None:
    parts = charts.bars("Kinds", [(str(n), {"x": n}) for n in range(40)])
    assert [len(part.rows) for part in parts] == [10, 10, 10]
    assert parts[0].rows[0].label == "39"
    assert parts[-1].note.startswith("The 30 of 40 articles highest on their number;")


def test_shares_are_ordered_by_the_first_kind_and_a_whole_of_nothing_has_no_bar() -> None:
    rows = [
        ("A", {"expert": 0.25, "person": 0.75}),
        ("B", {"expert": None, "person": None}),
        ("C", {"expert": 0.5, "person": 0.5}),
    ]
    totals = {"A": "80 words", "B": "0 words", "C": "9 words"}
    [chart] = charts.shares("Voice", rows, totals)
    assert [row.label for row in chart.rows] == ["C", "A", "B"]
    assert [part.text for part in chart.rows[1].parts] == ["expert 25%", "person 75%"]
    assert chart.rows[1].parts[1].width == pytest.approx(3 * chart.rows[1].parts[0].width)
    assert (chart.rows[2].parts, chart.rows[2].total) == ((), "0 words")
