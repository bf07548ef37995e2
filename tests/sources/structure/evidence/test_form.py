from __future__ import annotations

from counterpoint.sources.structure.evidence.form import form
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph


def paragraph(text: str) -> Paragraph:
    return Paragraph((Line(1, text),), 0)


def test_a_prompt_speaks_to_its_reader() -> None:
    prompt, report = (
        form(paragraph("Sign up for our newsletter")),
        form(paragraph("He had said so.")),
    )
    assert prompt.addressed_share > report.addressed_share == 0
    assert report.narrated_share > prompt.narrated_share == 0


def test_marks_of_a_line_are_flags() -> None:
    found = form(paragraph("News > Local | © The Courier"))
    assert found.bar == found.arrow == found.copyright == 1
    assert found.finished == 0


def test_what_the_lists_say_of_a_line_is_among_its_figures() -> None:
    assert form(paragraph("Related stories")).related == 1
    assert form(paragraph("By Anna Holt")).byline == 1
