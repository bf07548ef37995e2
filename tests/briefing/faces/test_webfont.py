from __future__ import annotations

import re
from base64 import b64decode
from io import BytesIO

from fontTools.ttLib import TTFont

from counterpoint.briefing.faces import fonts, webfont

[SANS] = [f for f in fonts.FACES if (f.family, f.style) == (fonts.SANS, "normal")]


def outlines(rule: str) -> TTFont:
    [encoded] = re.findall(r"base64,([^\"]+)", rule)
    return TTFont(BytesIO(b64decode(encoded)))


def test_a_face_holds_the_characters_of_the_page_and_no_others() -> None:
    font = outlines(webfont.declared(SANS, "Abba 12"))
    assert set(map(chr, font.getBestCmap())) == set("Ab a12")
    assert font.flavor == "woff2"


def test_what_the_face_does_not_have_is_left_to_the_browser() -> None:
    font = outlines(webfont.declared(SANS, "A王"))
    assert set(map(chr, font.getBestCmap())) == {"A"}


def test_the_same_characters_make_the_same_rule_in_any_order() -> None:
    assert webfont.declared(SANS, "briefing") == webfont.declared(SANS, "gnifeirb")


def test_one_rule_serves_every_weight() -> None:
    rule = webfont.declared(SANS, "a")
    assert rule.startswith(f'@font-face {{ font-family: "{fonts.SANS}"; font-style: normal;')
    assert "font-weight: 200 900" in rule
    assert "wght" in [axis.axisTag for axis in outlines(rule)["fvar"].axes]
