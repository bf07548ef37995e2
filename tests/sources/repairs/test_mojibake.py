from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.repairs.mojibake import changed, put_right

RIGHT = "The museum’s roof is “gone”, Zoë said — à la carte … 5 °C, €5 and ½ at Dvořák’s."


def misread(text: str, encoding: str = "windows-1252") -> str:
    """Read UTF-8 in another encoding; what that leaves undefined passes through, as in browsers."""
    return "".join(
        bytes([byte]).decode(encoding, errors="ignore") or chr(byte) for byte in text.encode()
    )


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1", "mac-roman", "cp437"])
def test_text_misread_in_an_encoding_is_put_right(encoding: str) -> None:
    assert put_right(misread(RIGHT, encoding)) == RIGHT


def test_text_misread_twice_is_put_right() -> None:
    assert put_right(misread(misread(RIGHT))) == RIGHT


def test_right_words_beside_misread_ones_stay() -> None:
    assert put_right("It’s a café; itâ€™s a cafÃ©.") == "It’s a café; it’s a café."


def test_an_accent_that_stands_apart_hides_no_mojibake() -> None:
    assert put_right("prote\u0301ge\u0301 cafA\u0303\xa9") == "protégé café"


def test_bytes_that_were_lost_are_told_from_what_is_left_of_them() -> None:
    assert put_right("He said â€œgo.â€ Then â€œstop.â€") == "He said “go.” Then “stop.”"
    assert put_right("the ï¬nal oï¬er") == "the ﬁnal oﬁer"


def test_controls_that_windows_uses_as_letters_are_those() -> None:
    assert put_right("\x93quoted\x94, wasn\x92t it") == "“quoted”, wasn’t it"


@pytest.mark.parametrize(
    "line",
    [
        RIGHT,
        "SÃO PAULO, NGÂN HÀNG, MÃE, PÂTÉ and ÎLE",
        "Nguyễn Thị Ánh of Hà Nội, Řeřicha of Žižkov, Łódź, Świętokrzyskie, Þórður, Ægir",
        "“‘Non’, a-t-il dit” — l’Âge d’or, ça va…",
        "CORAÇÃO’S “É” and CAFÉ™, «Ça»",
        "Москва, Ελλάδα, 北京 and 서울",
        "😀 👩‍👩‍👧 ½ × 3 = 1½",
    ],
)
def test_text_that_is_right_does_not_change(line: str) -> None:
    assert put_right(line) == line


@given(st.text(alphabet=st.characters(max_codepoint=0x17F)) | st.text().map(misread))
def test_a_second_pass_changes_nothing(line: str) -> None:
    once = unicodedata.normalize("NFC", put_right(line))  # as lines are cleaned
    assert unicodedata.normalize("NFC", put_right(once)) == once


def test_changed_characters_are_counted() -> None:
    assert changed("itâ€™s a cafÃ©", "it’s a café") == 2


def test_plain_text_does_not_load_the_library() -> None:
    program = (
        "import sys; from counterpoint.sources.repairs.mojibake import put_right; "
        f"put_right({RIGHT!r}); sys.exit('ftfy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
