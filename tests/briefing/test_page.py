from __future__ import annotations

from typing import Any

from counterpoint.briefing.sections import sections

Printed = Any  # tests/briefing/conftest.py


def test_every_section_has_its_entry_in_the_order_of_their_places(printed: Printed) -> None:
    content = printed.content
    assert content["sections"] == tuple(sections())
    assert set(content["sections"]) <= content.keys()


def test_the_contents_are_the_sections_with_a_head(printed: Printed) -> None:
    heads = tuple((section.NAME, section.HEAD) for section in sections().values() if section.HEAD)
    assert printed.content["contents"] == heads


def test_figures_lead_to_passages_where_the_texts_are_printed(printed: Printed) -> None:
    assert printed.content["linked"] is printed.content["texts"]["on_paper"] is True


def test_articles_styles_and_colours_are_shared_by_all_sections(printed: Printed) -> None:
    assert [column.letter for column in printed.content["columns"]] == ["A", "B", "C"]
    assert "@page" in printed.content["style"]
    assert printed.content["colours"].keys() >= {"accent", "accent_pale"}
