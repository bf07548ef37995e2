from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import jinja2

from counterpoint.briefing import style

REPORT = Path(__file__).resolve().parents[2] / "report"
SETTINGS = {"page_size": "Letter", "accent": "#7a1f3d"}


def test_paper_and_accent_are_declared_before_the_style_sheet() -> None:
    sheet = style.sheet(REPORT, SETTINGS)
    declared, written = sheet.split("/* What a designer", 1)
    assert "@page { size: Letter }" in declared
    assert "--accent: #7a1f3d;" in declared
    assert "--accent-mid: #bc8f9e;" in declared
    assert "size: A4" not in written
    assert "--accent:" not in written


def test_a_tint_is_between_the_colour_and_white() -> None:
    assert style.tint("#1f4e79", 1.0) == "#1f4e79"
    assert style.tint("#1f4e79", 0.0) == "#ffffff"
    assert style.tint("#000000", 0.5) == "#808080"


def test_kinds_of_source_are_told_apart_in_grey_and_their_figures_are_read() -> None:
    charts = (REPORT / "charts.svg.j2").read_text(encoding="utf-8")
    sets = re.findall(r"{% set (?:inks|papers) = {.*?} %}", charts)
    template = jinja2.Template("".join(sets) + "{{ [inks, papers] | tojson }}")
    colours = style.colours({"accent": "#1f4e79"})
    inks, papers = json.loads(template.render(colours=colours))
    kinds = [*papers]
    greys = sorted(grey(inks[kind]) for kind in kinds)
    assert all(high - low > 25 for low, high in pairwise(greys))  # of 255
    assert all(contrast(inks[kind], papers[kind]) >= 4.5 for kind in kinds)


def grey(colour: str) -> float:
    """Give the luma of a colour, 0 to 255 (ITU-R BT.601)."""
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def contrast(ink: str, paper: str) -> float:
    """Give the contrast of two colours, 1 to 21 (WCAG 2.2)."""

    def light(colour: str) -> float:
        channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(ink), light(paper)))
    return (high + 0.05) / (low + 0.05)
