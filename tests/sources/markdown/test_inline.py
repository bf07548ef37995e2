from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from counterpoint.sources.markdown.inline import Words, words_in


def words(text: str) -> Words:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    (inline,) = (token for token in parser.parse(text) if token.type == "inline")
    return words_in(inline)


def test_a_picture_gives_its_words_as_a_caption() -> None:
    found = words("![The *old* boat](boat.jpg)")
    assert (found.captions, found.pieces) == (["The old boat"], [""])


def test_a_line_that_is_nothing_but_a_link_is_known() -> None:
    assert (words("[All of it](x)").linked, words("[All of it](x)").plain) == (True, False)
    assert words("[Some](x) of it").plain


def test_wanted_breaks_are_told_from_those_of_the_source() -> None:
    assert not words("one\ntwo").hard
    assert (words("one  \ntwo").hard, words("one  \ntwo").rows) == (True, [0, 1])


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("The *old* __mill__ burnt ~~down~~.", "The old mill burnt down."),
        ("See [the plan](https://plan.example 'x').", "See the plan."),
        ("Call `make` twice.", "Call make twice."),
        ("It burnt <!-- editor: when? -->down.", "It burnt down."),
        ("A <b>bold</b> plan &amp; more.", "A bold plan & more."),
        ("The ==whole== sum.[^2]", "The whole sum."),
        (r"It cost 5\* more.", "It cost 5* more."),
    ],
)
def test_marks_are_gone_and_their_words_stay(marked: str, plain: str) -> None:
    assert words(marked).pieces == [plain]
