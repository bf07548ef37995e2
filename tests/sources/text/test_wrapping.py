from __future__ import annotations

import textwrap

from counterpoint.sources.text.lines import split
from counterpoint.sources.text.wrapping import together

LONG = (
    "The committee voted nine to two against the scheme on Monday night, although its officers had "
    "recommended that it be approved, and the builder may now appeal to the minister."
)


def texts(text: str) -> list[str]:
    return [
        " ".join(line.text for line in lines) for block in together(split(text)) for lines in block
    ]


def test_one_line_is_one_paragraph_without_blank_lines() -> None:
    assert texts("First it rained.\nThen it stopped.\nNobody knew why.") == [
        "First it rained.",
        "Then it stopped.",
        "Nobody knew why.",
    ]


def test_lines_wrapped_at_a_width_are_joined() -> None:
    wrapped = "\n\n".join(["A headline", textwrap.fill(LONG, 72), textwrap.fill(LONG, 72)])
    assert texts(wrapped) == ["A headline", LONG, LONG]


def test_a_short_line_in_wrapped_text_is_a_paragraph_of_its_own() -> None:
    wrapped = f"By A. Name\nMay 3, 2021\n\n{textwrap.fill(LONG, 60)}\n\n{textwrap.fill(LONG, 60)}"
    assert texts(wrapped) == ["By A. Name", "May 3, 2021", LONG, LONG]


def test_an_indent_opens_a_paragraph_in_wrapped_text() -> None:
    body = "\n".join(textwrap.fill(LONG, 60, initial_indent="   ") for _ in range(3))
    assert texts(body) == [LONG, LONG, LONG]


SENTENCES = [
    "The road along the harbour was closed on Friday after part of the quay had slid into the sea.",
    "Nobody was hurt, but the town's two fishing boats cannot be reached and the shop is shut.",
    "Engineers who looked at it on Saturday believe that the winter storms had hollowed it out.",
]


def test_an_indent_opens_a_paragraph_in_text_that_is_indented_as_a_whole() -> None:
    body = "\n".join(
        textwrap.fill(text, 60, initial_indent="        ", subsequent_indent="    ")
        for text in SENTENCES
    )
    assert texts(body) == SENTENCES


def test_a_short_last_line_closes_a_paragraph_where_nothing_else_does() -> None:
    assert texts("\n".join(textwrap.fill(text, 60) for text in SENTENCES)) == SENTENCES


def test_blank_lines_between_all_lines_part_no_paragraphs() -> None:
    doubled = "\n\n\n".join(textwrap.fill(text, 60).replace("\n", "\n\n") for text in SENTENCES)
    assert texts(doubled) == SENTENCES


def test_a_wrapped_item_of_a_list_goes_on_under_its_bullet() -> None:
    item = textwrap.fill(SENTENCES[0], 60, initial_indent="• ", subsequent_indent="  ")
    assert texts(f"{textwrap.fill(LONG, 60)}\n\n{item}\n{item}") == [
        LONG,
        f"• {SENTENCES[0]}",
        f"• {SENTENCES[0]}",
    ]


def test_verse_with_blank_lines_stays_apart() -> None:
    verse = ["the sea came in", "and took the quay", "and all the boats", "went out to play"]
    assert texts("\n\n".join(verse)) == verse


def test_items_of_a_list_stay_apart() -> None:
    assert texts("There are two:\n• one\n• two") == ["There are two:", "• one", "• two"]


def test_a_sentence_broken_off_goes_on_in_the_next_line() -> None:
    assert texts("The report that was published by the agency\nsays nothing.") == [
        "The report that was published by the agency says nothing."
    ]
