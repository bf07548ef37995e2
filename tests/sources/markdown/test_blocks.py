from __future__ import annotations

from counterpoint.sources.markdown.blocks import marked


def texts(text: str) -> list[str]:
    return [line.text for line in marked(text, 0) if line.text]


def kinds(text: str) -> list[str | None]:
    return [line.kind for line in marked(text, 0) if line.text]


def test_what_note_takers_add_is_gone_and_lines_keep_their_numbers() -> None:
    found = [
        line
        for line in marked("%%check\nthis%%\n\nSo said [[Joris Tamm|Mr. Tamm]].", 4)
        if line.text
    ]
    assert [(line.number, line.text) for line in found] == [(8, "So said Mr. Tamm.")]


def test_a_wrapped_paragraph_is_one_line() -> None:
    assert texts("One sentence on a\nline, and the\nrest below.") == [
        "One sentence on a line, and the rest below."
    ]


def test_a_word_broken_at_the_end_of_a_line_is_left_for_the_text_to_tell() -> None:
    text = "The council of the island has talked of a new govern-\nment for the port."
    assert texts(text) == [
        "The council of the island has talked of a new govern-",
        "ment for the port.",
    ]


def test_a_line_break_that_is_wanted_parts_lines() -> None:
    assert texts("One  \nTwo<br>Three") == ["One", "Two", "Three"]


def test_lists_have_bullets_and_numbers() -> None:
    assert texts("- one\n- two\n\n  more\n\n3. three\n4. four") == [
        "• one",
        "• two",
        "more",
        "3. three",
        "4. four",
    ]


def test_quotations_are_paragraphs() -> None:
    assert texts("> It sails.\n> In May.\n\nSaid she.") == ["It sails. In May.", "Said she."]


def test_rows_of_a_table_are_lines() -> None:
    assert texts("| Year | Riders |\n|---|---|\n| 2016 | 41 |") == [
        "• Year | Riders",
        "• 2016 | 41",
    ]


def test_a_figure_in_html_gives_its_caption() -> None:
    text = "<figure>\n<img src=x>\n<figcaption>The <b>boat</b>.</figcaption>\n</figure>"
    assert (texts(text), kinds(text)) == (["The boat."], ["caption"])


def test_an_author_who_is_a_link_is_no_navigation() -> None:
    assert kinds("[Marta Quill](/people/quill)\n\n[All the news of the port](/port)") == [
        None,
        "related",
    ]
