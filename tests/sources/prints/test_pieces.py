from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.prints.pieces import Piece, is_drop_cap, pieces, width_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pypdf import PdfReader

    Print, Draw = Callable[..., PdfReader], Callable[..., str]


def test_runs_on_one_line_are_one_piece_with_its_place_and_type(
    printed: Print, drawn: Draw
) -> None:
    words = drawn(50, 500, "The boat ", bold=True) + drawn(94, 500, "sails", bold=True)
    (found,) = pieces(printed(words).pages[0], 3)
    assert (found.text, found.page, found.x, found.y) == ("The boat sails", 3, 50, 500)
    assert (found.size, found.bold, found.upright) == (10, True, True)


def test_a_gap_parts_a_line_of_two_columns(printed: Print, drawn: Draw) -> None:
    found = pieces(printed(f"{drawn(50, 500, 'left')} {drawn(250, 500, 'right')}").pages[0], 0)
    assert [piece.text for piece in found] == ["left", "right"]


def test_turned_text_is_known(printed: Print) -> None:
    (found,) = pieces(printed("0 1 -1 0 20 300 Tm (In the margin) Tj").pages[0], 0)
    assert not found.upright


def test_columns_drawn_line_by_line_are_read_one_after_the_other(
    printed: Print, drawn: Draw
) -> None:
    columns = " ".join(
        drawn(x, 500 - 12 * n, f"{side} {n}")
        for n in range(6)
        for x, side in ((50, "l"), (250, "r"))
    )
    found = [piece.text[0] for piece in pieces(printed(columns).pages[0], 0)]
    assert found == ["l"] * 6 + ["r"] * 6


def test_a_page_of_too_many_runs_is_no_page_of_an_article(printed: Print) -> None:
    with pytest.raises(UnreadableError, match="page 2 is no page"):
        pieces(printed(" ".join(["(w) Tj"] * 30_001)).pages[0], 1)


def test_a_large_first_letter_belongs_to_the_word_under_it() -> None:
    large = Piece(0, 50, 490, 20, 30, bold=False, upright=True, text="T")
    small = Piece(0, 72, 500, 90, 10, bold=False, upright=True, text="he boat")
    assert is_drop_cap(large, small)
    assert not is_drop_cap(small, large)


@given(st.text(), st.text())
def test_a_longer_text_is_wider(one: str, other: str) -> None:
    assert width_of(one + other, 10) >= width_of(one, 10)
    assert width_of(one, 20) == pytest.approx(2 * width_of(one, 10))
