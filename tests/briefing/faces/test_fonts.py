from __future__ import annotations

import pytest

from counterpoint.briefing.faces import fonts


@pytest.mark.parametrize("family", [fonts.SERIF, fonts.SANS])
@pytest.mark.parametrize("style", ["normal", "italic"])
def test_each_family_of_the_text_is_declared_upright_and_italic(family: str, style: str) -> None:
    rule = f'font-family: "{family}"; font-style: {style};'
    assert fonts.font_faces().count(rule) == 1


def test_every_face_is_a_file_of_its_package() -> None:
    faces = (*fonts.FACES, *fonts.OTHER_SCRIPTS)
    assert [face.file for face in faces if not face.file.is_file()] == []


def test_no_two_faces_share_a_name() -> None:
    named = [(face.family, face.style) for face in (*fonts.FACES, *fonts.OTHER_SCRIPTS)]
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("text", ["Škoda Łódź", "Ελλάδα", "Москва Київ", "Nguyễn Phú Trọng"])
def test_each_face_of_the_text_draws_latin_greek_cyrillic_and_vietnamese(text: str) -> None:
    for face in fonts.FACES:
        assert {ord(sign) for sign in text} <= fonts.characters(face)
