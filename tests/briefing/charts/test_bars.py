from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing import charts
from counterpoint.briefing.charts.bars import percents


def test_the_parts_of_a_bar_fill_its_width_and_nothing_is_drawn_for_none() -> None:
    rows = [("A", {"x": 0.25, "y": 0.0, "z": 0.75}), ("B", {"x": None, "y": None, "z": None})]
    [chart] = charts.shares("Kinds", rows, {"A": "all", "B": "none"})
    first, second = chart.rows
    assert [(part.kind, part.text) for part in first.parts] == [("x", "x 25%"), ("z", "z 75%")]
    assert first.parts[1].width == pytest.approx(3 * first.parts[0].width)
    assert first.parts[0].x + first.parts[0].width == first.parts[1].x
    assert (first.total, second.parts, second.total) == ("all", (), "none")
    assert [head.kind for head in chart.heads] == ["x", "z"]


def test_a_part_too_narrow_for_its_figure_has_it_beside_the_bar() -> None:
    [chart] = charts.shares("Kinds", [("A", {"much": 0.99, "little": 0.01})], {"A": "all"})
    assert [part.text for part in chart.rows[0].parts] == ["much 99%", ""]
    assert chart.rows[0].total == "all; little 1%"
    assert chart.alt == "Kinds: A all: much 99%, little 1%."


def test_articles_keep_their_order_and_of_many_thirty_are_shown() -> None:
    rows = [(str(n), {"x": 1.0}) for n in range(40)]
    parts = charts.shares("Kinds", rows, {str(n): "" for n in range(40)})
    assert [len(part.rows) for part in parts] == [10, 10, 10]
    assert parts[0].rows[0].label == "0"
    assert parts[-1].note.startswith("The 30 of 40 articles highest on words given to sources;")


@given(st.dictionaries(st.sampled_from("abcde"), st.none() | st.floats(0, 1), min_size=1))
def test_what_is_written_comes_to_a_hundred(parts: dict[str, float | None]) -> None:
    written = percents(parts)
    assert list(written) == list(parts)
    if not any(parts.values()):
        assert set(written.values()) == {"–"}
        return
    whole = [int(text.removesuffix("%")) for text in written.values() if text != "<1%"]
    assert sum(whole) == 100
    assert all(text != "0%" for kind, text in written.items() if parts[kind])


def test_words_that_two_kinds_share_do_not_make_more_than_the_whole() -> None:
    shared = {"expert": 0.44, "official": 0.37, "institution": 0.13, "unnamed": 0.08}
    assert list(percents(shared).values()) == ["43%", "36%", "13%", "8%"]
