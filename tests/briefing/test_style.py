from __future__ import annotations

from pathlib import Path

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
