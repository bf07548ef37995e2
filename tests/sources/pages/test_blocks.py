from __future__ import annotations

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.pages.blocks import blocks
from counterpoint.sources.pages.tree import parsed


def texts(source: str) -> list[str]:
    return [block.text for block in blocks(parsed(source))]


def test_inline_elements_break_no_line_and_no_word() -> None:
    assert texts("<p><span>O</span>nce <i>up</i>on a <a href='x'>time</a></p>") == [
        "Once upon a time"
    ]


def test_a_block_within_a_block_ends_its_line() -> None:
    assert texts("<div>over<p>within</p>under</div>") == ["over", "within", "under"]


def test_one_break_parts_lines_and_two_part_paragraphs() -> None:
    found = blocks(parsed("<p>first<br>second<br><br>third</p>"))
    assert found[0].paragraph == found[1].paragraph != found[2].paragraph


def test_a_row_of_plain_cells_is_a_line() -> None:
    assert texts("<table><tr><th>Boat</th><td>12</td></tr></table>") == ["Boat 12"]


def test_cells_that_hold_blocks_are_lines_of_their_own() -> None:
    assert texts("<table><tr><td><p>menu</p></td><td>text</td></tr></table>") == ["menu", "text"]


def test_preformatted_lines_stay_lines() -> None:
    found = blocks(parsed("<pre>one\ntwo\n\nthree</pre>"))
    assert [block.text for block in found] == ["one", "two", "three"]
    assert found[1].paragraph != found[2].paragraph


def test_numbers_are_those_of_the_source_whatever_ends_its_lines() -> None:
    source = "<body>{0}<p>{0}one{0}two</p>{0}<script>{0}</script><p>three</p>"
    for end in ("\n", "\r\n", "\r"):
        found = blocks(parsed(source.format(end)))
        assert [block.number for block in found] == [3, 6]


def test_what_is_not_displayed_is_no_line() -> None:
    hidden = "<p hidden>a</p><p style='color:red; DISPLAY : none'>b</p><template>c</template>"
    assert texts(f"{hidden}<p>seen</p>") == ["seen"]


def test_the_share_of_a_line_that_links_is_known() -> None:
    found = blocks(parsed("<p><a href='x'>all</a></p><p>half <a href='x'>link</a></p>"))
    assert [round(block.linked, 1) for block in found] == [1.0, 0.4]


def test_the_first_line_of_an_item_begins_it() -> None:
    found = blocks(parsed("<ul><li><p>one</p><p>more</p></li><li>two</li></ul><p>after</p>"))
    assert [block.item for block in found] == [True, False, True, False]


def test_a_page_that_is_nested_deeper_than_any_is_refused() -> None:
    with pytest.raises(UnreadableError, match="nested more than 500 deep"):
        texts("<ul><li>a" * 600)
    attributes = " ".join(f"a{n}=b" for n in range(600))
    with pytest.raises(UnreadableError, match="more than 500 things"):
        texts(f"<p {attributes}>a</p>")


def test_a_large_first_letter_is_of_its_word() -> None:
    assert texts("<div>T</div><p>he ferry stops.</p>") == ["The ferry stops."]
    assert texts("<p>A</p><p>Ferry stops.</p>") == ["A", "Ferry stops."]


def test_what_is_only_read_aloud_is_no_text() -> None:
    assert texts("<p>said<span class='sr-only'> (opens in a new tab)</span> so</p>") == ["said so"]


def test_a_label_is_set_apart_from_the_name_before_it() -> None:
    byline = "<div><span class=name>Joan Hall</span><span class=role>Courier Staff</span></div>"
    assert texts(byline) == ["Joan Hall Courier Staff"]
