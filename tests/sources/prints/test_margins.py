from __future__ import annotations

from counterpoint.sources.prints.margins import in_margins, topped
from counterpoint.sources.prints.pieces import Piece

HEIGHTS = [(0.0, 600.0)] * 3


def line(y: float, text: str, page: int = 0) -> Piece:
    return Piece(page, 50, y, 100, 10, bold=False, upright=True, text=text)


def test_what_stands_at_one_height_on_several_pages_is_of_the_pages() -> None:
    found = [
        line(580, "Quay Letter 1"),
        line(300, "The boat"),
        line(580, "Quay Letter 2", page=1),
        line(300, "The boat", page=1),
    ]
    assert in_margins(found, HEIGHTS) == {0, 2}


def test_a_number_an_address_and_an_hour_at_the_edge_are_too() -> None:
    texts = ("Page 1 of 3", "https://quay.example/fog", "11/22/26, 12:46 AM", "– 7 –")
    for text in texts:
        assert in_margins([line(300, "The boat"), line(20, text)], HEIGHTS) == {1}


def test_other_words_at_the_edge_of_one_page_are_of_the_text() -> None:
    assert in_margins([line(580, "Ferry returns"), line(300, "The boat")], HEIGHTS) == set()


def test_a_number_within_the_text_is_no_page_number() -> None:
    found = [line(590, "The boat"), line(560, "7"), line(20, "sails")]
    assert in_margins(found, HEIGHTS) == set()


def test_the_head_of_a_page_is_put_first_where_it_was_drawn_last() -> None:
    drawn = [line(400, "one"), line(300, "two"), line(200, "three"), line(550, "head")]
    assert [piece.text for piece in topped(drawn)] == ["head", "one", "two", "three"]
    early = [line(400, "one"), line(550, "head"), line(300, "two"), line(200, "three")]
    assert topped(early) == early
