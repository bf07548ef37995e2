from __future__ import annotations

import pytest

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.pages.tree import decoded, parsed


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b'<meta charset="koi8-r"><p>\xf0', "\u041f"),
        (b'<meta charset="iso-8859-1"><p>\x93', "\u201c"),  # as browsers read this name
        (b"<?xml version='1.0' encoding='windows-1251'?><p>\xcf", "\u041f"),
        (b'<meta charset="utf-16"><p>caf\xe9 au lait', "\xe9"),  # no UTF-16, for this is read
        (b'<meta charset="nonsense"><p>caf\xe9 au lait', "\xe9"),
    ],
)
def test_a_declared_encoding_is_read_as_browsers_read_it(data: bytes, text: str) -> None:
    assert text in decoded(data)[0]


def test_bytes_that_are_utf_8_are_believed_before_the_declaration() -> None:
    assert decoded('<meta charset="koi8-r">\u041f'.encode()) == (
        '<meta charset="koi8-r">\u041f',
        (),
    )


def test_a_page_is_parsed_past_what_xml_forbids() -> None:
    assert parsed("<p>one\x00two\x0b\ufffe</p>").text_content() == "onetwo"


def test_elements_know_the_line_they_begin_on() -> None:
    tree = parsed("<body>\r\n<p>one</p>\r<p>two</p></body>")
    assert [element.sourceline for element in tree.iter("p")] == [2, 3]


def test_comments_and_instructions_are_no_elements() -> None:
    tree = parsed("<p>one<!-- two --><?php three ?></p>")
    assert "two" not in tree.text_content()
    assert len(list(tree.iter())) == 3


@pytest.mark.parametrize("page", ["", "   ", "<!-- only this -->"])
def test_a_page_of_nothing_is_refused(page: str) -> None:
    with pytest.raises(UnreadableError, match="holds no text"):
        parsed(page)


def test_a_page_is_measured_before_it_is_parsed_and_without_what_is_built_into_it() -> None:
    with pytest.raises(UnreadableError, match="more than 4,000,000 characters of mark-up"):
        parsed("<p>a</p>" * 600_000)
    picture = f"<img src='data:image/png;base64,{'A' * 5_000_000}'>"
    script = f"<script>{'a' * 5_000_000}</script><style>{'a' * 5_000_000}</style>"
    assert parsed(f"{picture}{script}<p>a</p>").xpath("string(//p)") == "a"


def test_half_a_character_is_marked_as_lost() -> None:
    assert parsed("<p>a\ud800</p>").text_content() == "a\ufffd"


def test_an_element_with_more_attributes_than_the_parser_can_bear_is_refused() -> None:
    with pytest.raises(UnreadableError, match="says more of itself"):
        parsed(f"<p {'a=b ' * 30_000}>a</p>")
    assert parsed(f"<p data-state='{'word ' * 10_000}'>a</p>").text_content() == "a"
