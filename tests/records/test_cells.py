from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.records import inert, original

LIVE = tuple("=+-@\t\r\n＝＋－＠")
beginning = st.text("'=+-@\t\r\n＝＋－＠ a1", max_size=6)


@pytest.mark.parametrize("sign", LIVE)
def test_a_text_that_a_spreadsheet_would_work_out_begins_with_an_apostrophe(sign: str) -> None:
    assert inert(f'{sign}HYPERLINK("http://example.org")')[0] == "'"


@pytest.mark.parametrize("text", ["", "A title", "'tis", "1 = 1", "a@b.example", " =1", "''"])
def test_any_other_text_is_as_it_was(text: str) -> None:
    assert inert(text) == text


@given(beginning | st.text())
def test_no_cell_is_live_and_each_gives_its_text_back(text: str) -> None:
    assert not inert(text).startswith(LIVE)
    assert original(inert(text)) == text


@given(st.floats(allow_nan=False) | st.integers())
def test_a_number_is_read_as_it_is_written(figure: float) -> None:
    assert original(str(figure)) == str(figure)
