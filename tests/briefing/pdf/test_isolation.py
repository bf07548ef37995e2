from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pikepdf
from weasyprint.text.ffi import fontconfig

from counterpoint.briefing.pdf import writing
from counterpoint.briefing.pdf.isolation import isolated

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_no_font_of_the_machine_is_left() -> None:
    with isolated():
        configuration = fontconfig.FcInitLoadConfigAndFonts()
        try:
            assert fontconfig.FcConfigGetFonts(configuration, fontconfig.FcSetSystem).nfont == 0
        finally:
            fontconfig.FcConfigDestroy(configuration)


def test_the_environment_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    before = dict(os.environ)
    with isolated():
        assert os.environ["SOURCE_DATE_EPOCH"] == "0"
    assert dict(os.environ) == before


def test_a_passage_gets_the_forms_of_its_language(tmp_path: Path) -> None:
    """One code point, drawn otherwise in Chinese and in Japanese."""
    page = "<html lang=en><title>t</title><p>骨 习</p><p lang=ja>{}</p><p>さ</p></html>"
    counts = {}
    for word in ("x", "骨"):
        writing.write(page.format(word), tmp_path / "forms.pdf", base=tmp_path)
        with pikepdf.open(tmp_path / "forms.pdf") as document:
            counts[word] = {
                str(font.BaseFont)[8:]: sum(map(len, font.W[1::2]))
                for font in document.objects
                if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/CIDFontType2"
            }
    assert counts["骨"]["Counterpoint-JP"] == counts["x"].get("Counterpoint-JP", 0) + 1
    assert counts["骨"]["Counterpoint-SC"] == counts["x"]["Counterpoint-SC"]
