from __future__ import annotations

from pathlib import Path

from counterpoint.briefing.sections import sections

TEMPLATES = Path(__file__).resolve().parents[3] / "report" / "sections"


def test_sections_stand_in_the_order_of_their_places_and_no_two_share_one() -> None:
    places = [section.PLACE for section in sections().values()]
    assert places == sorted(set(places))


def test_each_section_has_a_template_of_its_name() -> None:
    assert [name for name in sections() if not (TEMPLATES / f"{name}.html.j2").is_file()] == []


def test_a_template_has_the_anchor_and_the_head_that_its_module_says() -> None:
    for name, section in sections().items():
        if section.HEAD:
            template = (TEMPLATES / f"{name}.html.j2").read_text(encoding="utf-8")
            assert f'<section id="{section.NAME}"' in template, name
            assert f"<h2>{section.HEAD}</h2>" in template, name


def test_anchors_are_of_one_section_each_and_only_the_front_page_has_no_head() -> None:
    found = list(sections().values())
    assert len({section.NAME for section in found}) == len(found)
    assert [name for name, section in sections().items() if not section.HEAD] == ["front"]


def test_a_module_without_a_place_is_a_part_and_no_section() -> None:
    assert {"overview", "by_group"}.isdisjoint(sections())
