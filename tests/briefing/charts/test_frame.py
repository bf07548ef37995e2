from __future__ import annotations

import pkgutil
import re
from typing import TYPE_CHECKING

from counterpoint.briefing import charts
from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.scale import NOTE, WIDTH
from counterpoint.workflow.recipes import REPORT

if TYPE_CHECKING:
    from pathlib import Path

MACROS: Path = REPORT / "charts.svg.j2"


def test_a_note_has_room_under_the_ink_and_none_is_left_where_there_is_no_note() -> None:
    assert Chart(alt="Any", ink=100).height == 100
    assert Chart(alt="Any", ink=100, note="Said below.").height == 100 + NOTE
    assert Chart(alt="Any", ink=100).width == WIDTH


def test_every_chart_stands_in_the_frame_and_has_the_macro_of_its_form() -> None:
    macros = set(re.findall(r"{% macro (\w+)\(chart\) %}", MACROS.read_text(encoding="utf-8")))
    forms = {kind.form for kind in Chart.__subclasses__()}
    assert forms == macros - {"frame", "axis", "drawn"}


def test_every_module_that_makes_a_chart_makes_it_in_the_frame() -> None:
    parts = {"frame", "glance_rows", "order", "periods", "scale", "words"}
    names = {module.name for module in pkgutil.iter_modules(charts.__path__)} - parts
    framed = {kind.__module__.rpartition(".")[2] for kind in Chart.__subclasses__()}
    assert framed == names
