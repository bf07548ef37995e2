from __future__ import annotations

from counterpoint.sources.prints.pieces import Piece, width_of
from counterpoint.sources.prints.setting import Setting


def line(y: float, text: str, x: float = 50, size: float = 10, page: int = 0) -> Piece:
    return Piece(page, x, y, width_of(text, size), size, bold=False, upright=True, text=text)


FULL = "the boat that was laid up for years will sail"


def column(*texts: str, step: float = 12) -> list[Piece]:
    return [line(500 - step * n, text) for n, text in enumerate(texts)]


def test_a_line_that_is_full_goes_on_and_one_that_is_not_ends_a_paragraph() -> None:
    found = column(FULL, FULL, "again in May.", "It" + FULL[3:], FULL)
    setting = Setting(found)
    assert not setting.parts(found[0], found[1])
    assert setting.parts(found[2], found[3])


def test_a_wider_gap_ends_a_paragraph() -> None:
    found = [*column(FULL, FULL, FULL), line(450, FULL), line(438, FULL)]
    setting = Setting(found)
    assert setting.parts(found[2], found[3])
    assert not setting.parts(found[3], found[4])


def test_an_indent_opens_a_paragraph() -> None:
    found = [*column(FULL, FULL, FULL), line(464, "It" + FULL[3:], x=62)]
    setting = Setting(found)
    assert setting.opens(found[3])
    assert setting.parts(found[2], found[3])


def test_another_page_or_column_stands_apart() -> None:
    found = [line(500, FULL), line(500, FULL, page=1), line(500, FULL, x=400, page=1)]
    setting = Setting(found)
    assert setting.is_apart(found[0], found[1])
    assert setting.is_apart(found[1], found[2])


def test_an_item_of_a_list_opens_and_the_dash_of_a_sentence_does_not() -> None:
    items = column(FULL, "• " + FULL)
    dash = column(FULL, "– " + FULL)
    assert Setting(items).parts(*items)
    assert not Setting(dash).parts(*dash)
