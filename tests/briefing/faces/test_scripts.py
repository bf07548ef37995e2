from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.briefing.faces.scripts import runs


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("王毅", "zh"),
        ("田中さん", "ja"),
        ("カタカナ", "ja"),
        ("김정은", "ko"),
        ("Владимир Иванов", "ru"),
        ("Αθήνα", "el"),
        ("العربية", "ar"),
    ],
)
def test_a_script_tells_a_language(words: str, language: str) -> None:
    assert runs(f"Mr {words}, he said") == [("Mr ", ""), (words, language), (", he said", "")]


def test_marks_within_words_of_one_script_go_with_them() -> None:
    assert runs("“Анна, я здесь” (she said)") == [
        ("“", ""),
        ("Анна, я здесь", "ru"),
        ("” (she said)", ""),
    ]


def test_one_greek_letter_is_a_symbol() -> None:
    assert {language for _, language in runs("the α variant")} == {""}


@given(st.text(alphabet="ab é,王さК α김ل́", max_size=30))
def test_no_character_is_lost(text: str) -> None:
    assert "".join(words for words, _ in runs(text)) == text
