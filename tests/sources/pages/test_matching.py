from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.pages.matching import found, letters

LONG = "The boat left at nine and nobody on the quay had thought to wave to it."


def test_lines_are_found_whatever_was_done_to_their_spaces_and_marks() -> None:
    assert found(['"A boat" - left'], ["“A boat” – left", "Another line"]) == {0}


def test_a_short_passage_is_looked_for_beside_its_neighbours() -> None:
    lines = ["Why?", "Some menu", LONG, "Why?", LONG[::-1]]
    assert found([LONG, "Why?", LONG[::-1]], lines) == {2, 3, 4}


def test_a_passage_is_found_though_something_was_cut_out_of_it() -> None:
    line = f"{LONG} Share this now. {LONG[::-1]}"
    assert found([f"{LONG} {LONG[::-1]}"], [line, "Other"]) == {0}


def test_several_lines_of_one_passage_are_all_found() -> None:
    assert found(["one two three"], ["one", "two", "three", "four"]) == {0, 1, 2}


def test_a_line_without_letters_is_never_found() -> None:
    assert found(["* * *"], ["* * *"]) == set()


@given(st.lists(st.text(max_size=30), max_size=8))
def test_a_text_is_found_in_itself(lines: list[str]) -> None:
    assert found(lines, lines) == {n for n, line in enumerate(lines) if letters(line)}
