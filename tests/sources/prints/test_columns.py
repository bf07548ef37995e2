from __future__ import annotations

from counterpoint.sources.prints.columns import blocks, body_size
from counterpoint.sources.prints.pieces import Piece, width_of


def line(y: float, text: str, x: float = 50, size: float = 10, page: int = 0) -> Piece:
    return Piece(page, x, y, width_of(text, size), size, bold=False, upright=True, text=text)


FULL = "the boat that was laid up for years will sail"


def texts(*found: Piece) -> list[str]:
    return [" ".join(piece.text for piece in block.pieces) for block in blocks(found)]


def test_lines_of_a_column_are_a_paragraph() -> None:
    assert texts(line(500, FULL), line(488, FULL), line(476, FULL)) == [f"{FULL} {FULL} {FULL}"]


def test_a_paragraph_runs_over_the_end_of_a_page() -> None:
    found = texts(line(60, FULL), line(48, FULL), line(500, "in May.", page=1))
    assert found == [f"{FULL} {FULL} in May."]


def test_a_caption_between_its_halves_does_not_part_a_paragraph() -> None:
    caption = line(380, "The boat", size=7)
    found = texts(line(500, FULL), line(488, FULL), caption, line(300, FULL), line(288, FULL))
    assert found == [f"{FULL} {FULL} {FULL} {FULL}", "The boat"]


def test_a_large_first_letter_is_put_before_its_word() -> None:
    large = line(490, "T", size=30)
    assert texts(large, line(500, "he boat sails", x=80))[0] == "The boat sails"


def test_the_size_of_the_text_is_that_of_most_letters() -> None:
    assert body_size([line(500, "Fog", size=30), line(400, FULL), line(388, FULL)]) == 10


def test_a_print_of_nothing_has_no_paragraphs() -> None:
    assert blocks([]) == []
