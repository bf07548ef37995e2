from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jinja2
import pytest
from markupsafe import Markup

from counterpoint.briefing.markup import markup

if TYPE_CHECKING:
    from pathlib import Path

PAGE: dict[str, Any] = {"colours": {"accent": "#123456"}, "linked": False}


def filled(folder: Path, source: str, **page: object) -> str:
    (folder / "page.j2").write_text(source, encoding="utf-8")
    return markup(folder, {**PAGE, **page}, template="page.j2")


def test_what_is_printed_is_escaped_and_what_is_ours_is_not(tmp_path: Path) -> None:
    page = filled(tmp_path, "{{ a }} {{ b }}", a="<b>", b=Markup("<i>"))
    assert page == "&lt;b&gt; <i>"


def test_a_name_that_the_page_does_not_have_is_an_error_and_no_blank(tmp_path: Path) -> None:
    with pytest.raises(jinja2.UndefinedError, match="title"):
        filled(tmp_path, "{{ title }}")


def test_what_no_face_draws_is_spelled_out_on_paper(tmp_path: Path) -> None:
    assert "\N{THUMBS UP SIGN}" not in filled(tmp_path, "{{ a }}", a="\N{THUMBS UP SIGN}")


def test_macros_know_the_colours_and_whether_figures_are_linked(tmp_path: Path) -> None:
    (tmp_path / "parts.j2").write_text(
        "{% macro m() %}{{ colours.accent }} {{ linked }} {{ on_screen }}{% endmacro %}"
    )
    source = "{% from 'parts.j2' import m %}{{ m() }}"
    assert filled(tmp_path, source) == "#123456 False False"
    assert filled(tmp_path, source, screen={}, linked=True) == "#123456 True True"


def test_one_template_serves_two_pages_each_drawn_in_its_own_way(tmp_path: Path) -> None:
    (tmp_path / "page.j2").write_text("{{ 'Constant' }} {{ word }}", encoding="utf-8")
    page = {"word": "Given", "colours": {}, "linked": False}
    high = markup(tmp_path, page, template="page.j2", draw=str.upper)
    low = markup(tmp_path, page, template="page.j2", draw=str.lower)
    assert (high, low) == ("CONSTANT GIVEN", "constant given")
