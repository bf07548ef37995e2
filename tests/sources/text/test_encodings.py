from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.text.encodings import charset, decode

SENTENCE = "The café’s owner said “no” – twice, and paid £40."


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding))[0] == SENTENCE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_clean_utf8_gives_no_warning(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding))[1] == ()


def test_a_wide_encoding_is_told() -> None:
    assert decode(SENTENCE.encode("utf-16"))[1] == ("Read as UTF-16.",)
    assert decode(SENTENCE.encode("utf-16-be"))[1] == ("Read as UTF-16 without byte order mark.",)


def test_half_a_character_at_the_end_of_utf16_costs_that_character_alone() -> None:
    assert decode(SENTENCE.encode("utf-16")[:-1])[0] == SENTENCE[:-1] + "\ufffd"


@pytest.mark.parametrize("encoding", ["windows-1252", "mac-roman"])
def test_legacy_text_is_read_and_reported(encoding: str) -> None:
    text, warnings = decode((SENTENCE + " It’s closed.").encode(encoding))
    assert text == SENTENCE + " It’s closed."
    assert len(warnings) == 1


@pytest.mark.parametrize("text", ["He said: “Go.” So they went.", "The café is closed for good."])
def test_mac_roman_is_told_by_quotation_marks_or_an_accent_alone(text: str) -> None:
    assert decode(text.encode("mac-roman")) == (text, ("Encoding repaired: read as Mac Roman.",))


def test_a_few_words_full_of_accents_are_windows_1252() -> None:
    line = "“Naïve”, she said — l’été à Paris"
    assert decode(line.encode("windows-1252"))[0] == line


def test_another_alphabet_is_guessed_and_told() -> None:
    line = "Городской совет в понедельник решил закрыть мост до конца мая."
    assert decode(line.encode("windows-1251")) == (
        line,
        ("Encoding repaired: read as cp1251, which was guessed.",),
    )


def test_stray_bytes_in_utf8_do_not_spoil_the_rest() -> None:
    text, warnings = decode("The café\nsaid ".encode() + b"\x93no\x94.")
    assert text == "The café\nsaid “no”."
    assert warnings == ("Encoding repaired: 2 bytes read as Windows-1252 (first on line 2).",)


def test_stray_bytes_after_a_mark_of_utf8_are_read_too() -> None:
    assert decode("\ufeffThe café said ".encode() + b"\x93no\x94.")[0] == "The café said “no”."


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


@given(
    st.text(),
    st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-16-le", "windows-1252", "mac-roman"]),
    st.integers(0, 60),
    st.binary(max_size=3),
)
def test_damaged_text_is_read_or_refused_in_words(
    text: str, encoding: str, place: int, damage: bytes
) -> None:
    data = text.encode(encoding, errors="ignore")
    try:
        found, _ = decode(data[:place] + damage + data[place + 1 :])
    except UnreadableError as error:
        assert str(error)  # noqa: PT017
    else:
        assert found.encode().decode() == found


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("UTF8", "utf-8"),
        ("latin1", "iso8859-1"),
        ("unicode_escape", None),
        ("idna", None),
        ("punycode", None),
        ("utf-7", None),
        ("base64", None),
        ("nonsense", None),
        ("a\0b", None),
    ],
)
def test_a_name_is_that_of_an_encoding_of_texts_or_none(name: str, codec: str | None) -> None:
    assert charset(name) == codec
