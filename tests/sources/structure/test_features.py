from __future__ import annotations

import pytest

from counterpoint.sources.structure.features import (
    is_date,
    is_dated,
    is_heading,
    is_prose,
    is_sentence,
    is_signed,
)
from counterpoint.sources.text.lines import split
from counterpoint.sources.text.paragraphs import Paragraph, paragraphs


def line(text: str) -> Paragraph:
    (paragraph,) = paragraphs(split(text))
    return paragraph


@pytest.mark.parametrize(
    "text",
    ["3 May 2020", "Politics / 3 May 2020", "Updated 3 h ago", "Published: 9:15 GMT, 3 May 2020"],
)
def test_a_date_and_nothing_else_is_a_date(text: str) -> None:
    assert is_date(line(text))


@pytest.mark.parametrize("text", ["3 May 2020, Leeds Town Hall", "The May vote"])
def test_a_date_among_other_words_is_none(text: str) -> None:
    assert not is_date(line(text))


def test_a_name_with_a_date_signs() -> None:
    assert is_signed(line("Joan Hall · Aire Blick · Posted: May 03, 2020 4:00 AM"))
    assert is_dated(line("Leeds Town Hall, 3 May 2020"))
    assert not is_signed(line("Leeds town hall, 3 May 2020"))


@pytest.mark.parametrize("text", ["Q: How did it begin?", "JH: And then?", "Joan Hall: Why?"])
def test_what_somebody_asks_in_an_interview_is_no_heading(text: str) -> None:
    assert not is_heading(line(text))


@pytest.mark.parametrize("text", ["How did it begin?", "The mill: a short history"])
def test_what_heads_a_text_is_a_heading(text: str) -> None:
    assert is_heading(line(text))


def test_prose_is_a_sentence_of_some_length() -> None:
    assert is_prose(line("The committee voted nine to two against the scheme on Monday night."))
    assert not is_prose(line("Nobody laughed."))
    assert is_sentence(line("Nobody laughed."))
    assert not is_sentence(line("Nobody laughed"))
    assert not is_sentence(line("Sign up for our newsletter."))
