from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.encodings import decode
from counterpoint.sources.formats import UnreadableError

SENTENCE = "The café’s owner said “no” – twice, and paid £40."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)).text == SENTENCE


def test_clean_utf8_gives_no_warning() -> None:
    assert decode(SENTENCE.encode()).warnings == ()


@pytest.mark.parametrize("encoding", ["windows-1252", "mac-roman"])
def test_legacy_text_is_read_and_reported(encoding: str) -> None:
    reading = decode((SENTENCE + " It’s closed.").encode(encoding))
    assert reading.text == SENTENCE + " It’s closed."
    assert len(reading.warnings) == 1


def test_stray_bytes_in_utf8_do_not_spoil_the_rest() -> None:
    reading = decode("The café said ".encode() + b"\x93no\x94.")
    assert reading.text == "The café said “no”."
    assert reading.warnings == ("Encoding repaired: 2 bytes read as Windows-1252, not UTF-8.",)


def test_text_misread_before_it_was_saved_is_put_right() -> None:
    misread = "The museumâ€™s roof is â€œgoneâ€\x9d."
    assert decode(misread.encode()).text == "The museum’s roof is “gone”."


def test_a_lone_accident_is_left_alone() -> None:
    assert decode("SÃO PAULO and Â£ alone".encode()).text.startswith("SÃO PAULO")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"PK\x03\x04rest", bytes(range(32)) * 8])
def test_binary_content_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="binary content"):
        decode(data)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_is_never_called_binary(text: str) -> None:
    try:
        decode(text.encode())
    except UnreadableError as error:
        assert "%PDF" in text or "GIF8" in text or "PK" in text or "{\\rtf" in text, error  # noqa: PT017
