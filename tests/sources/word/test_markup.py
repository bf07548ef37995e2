from __future__ import annotations

import docx

from counterpoint.sources.word.markup import W, attribute


def test_a_value_is_found_by_its_path() -> None:
    paragraph = docx.Document().add_paragraph("item", style="List Bullet")
    assert attribute(paragraph._p, "w:pPr/w:pStyle") == "ListBullet"  # noqa: SLF001
    assert attribute(paragraph._p, "w:pPr/w:numPr/w:numId") is None  # noqa: SLF001


def test_elements_have_names_of_their_namespace() -> None:
    paragraph = docx.Document().add_paragraph("text")
    assert paragraph._p.tag == f"{W}p"  # noqa: SLF001
