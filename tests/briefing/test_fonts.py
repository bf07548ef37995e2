from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from weasyprint.text.ffi import fontconfig

from counterpoint.briefing import fonts, pdf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("family", [fonts.SERIF, fonts.SANS])
@pytest.mark.parametrize("style", ["normal", "italic"])
def test_each_family_is_declared_upright_and_italic(family: str, style: str) -> None:
    rule = f'font-family: "{family}"; font-style: {style};'
    assert fonts.font_faces().count(rule) == 1


def test_every_face_is_a_file_of_its_package() -> None:
    assert [face.file for face in fonts.FACES if not face.file.is_file()] == []


def test_no_font_of_the_machine_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in fonts.isolate(tmp_path).items():
        monkeypatch.setenv(name, value)
    configuration = fontconfig.FcInitLoadConfigAndFonts()
    try:
        assert fontconfig.FcConfigGetFonts(configuration, fontconfig.FcSetSystem).nfont == 0
    finally:
        fontconfig.FcConfigDestroy(configuration)


@pytest.mark.parametrize(
    "text",
    [
        "Café Škoda – “quoted” ‘so’ … £9.50 → ≤ ± × −",
        "Ελλάδα, Москва, Nguyễn",
        "a\u00a0b\u200bc\n",
        "",
    ],
)
def test_what_the_faces_draw_is_left_alone(text: str) -> None:
    assert fonts.printable(text) == text


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("Wang 王 said", "Wang [U+738B] said"),
        ("漢字", "[U+6F22 U+5B57]"),
        ("\U0001f600!", "[U+1F600]!"),
        ("bell\a", "bell[U+0007]"),
    ],
)
def test_what_no_face_draws_is_spelled_out(text: str, spelled: str) -> None:
    assert fonts.printable(text) == spelled


@given(st.text(max_size=60))
@settings(max_examples=30)
def test_printable_text_never_lacks_a_glyph(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    page = "<html lang=en><title>t</title><p>{}</p><p><em>{}</em></p></html>"
    shown = html.escape(fonts.printable(text))
    assert fonts.printable(shown) == shown
    assert pdf.write(page.format(shown, shown), folder / "glyphs.pdf", base=folder) >= 1
