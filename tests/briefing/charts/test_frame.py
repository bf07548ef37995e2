from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from counterpoint.briefing.charts.bars import Bars
from counterpoint.briefing.charts.boxes import Boxes
from counterpoint.briefing.charts.dots import Dots
from counterpoint.briefing.charts.frame import Chart
from counterpoint.briefing.charts.matrix import Matrix
from counterpoint.briefing.charts.ranks import Ranks
from counterpoint.briefing.charts.scale import NOTE, WIDTH
from counterpoint.briefing.charts.strip import Strips
from counterpoint.briefing.charts.timeline import Timeline
from counterpoint.workflow.recipes import REPORT

if TYPE_CHECKING:
    from pathlib import Path

MACROS: Path = REPORT / "charts.svg.j2"


def test_a_note_has_room_under_the_ink_and_none_is_left_where_there_is_no_note() -> None:
    assert Chart(alt="Any", ink=100).height == 100
    assert Chart(alt="Any", ink=100, note="Said below.").height == 100 + NOTE
    assert Chart(alt="Any", ink=100).width == WIDTH


@pytest.mark.parametrize("kind", [Bars, Boxes, Dots, Matrix, Ranks, Strips, Timeline])
def test_every_chart_stands_in_the_frame_and_names_a_macro_that_draws_it(kind: type[Chart]) -> None:
    assert issubclass(kind, Chart)
    macros = re.findall(r"{% macro (\w+)\(chart", MACROS.read_text(encoding="utf-8"))
    assert kind.form in macros
