"""Bytes -> text.

Byte order marks are believed; then UTF-8; then, where few bytes are not UTF-8, these are read as
Windows-1252, which also reads a text that is all Windows-1252. Only what is
left is guessed (charset-normalizer). Text that was wrongly decoded before it came here (â€™ for ’)
is put right, and every repair is a warning.
"""

from __future__ import annotations

import codecs
import re

from counterpoint.sources.formats import Reading, UnreadableError

# The longer mark first: that of UTF-16 begins that of UTF-32.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "a rich text document"),
)

# What Windows-1252 leaves undefined is passed through, as browsers do (WHATWG Encoding Standard).
_WINDOWS_1252 = [
    bytes([byte]).decode("windows-1252", errors="ignore") or chr(byte) for byte in range(256)
]
# How `surrogateescape` marks a byte that is not UTF-8
_STRAY = {0xDC00 + byte: _WINDOWS_1252[byte] for byte in range(0x80, 0x100)}
_BYTE = {char: byte for byte, char in enumerate(_WINDOWS_1252)}


def _characters(first: int, last: int) -> str:
    return re.escape("".join(_WINDOWS_1252[first : last + 1]))


_CONTINUATION = f"[{_characters(0x80, 0xBF)}]"
# UTF-8 sequences of two to four bytes as they look when each byte is read as Windows-1252
_MISREAD = re.compile(
    f"[{_characters(0xC2, 0xDF)}]{_CONTINUATION}|[{_characters(0xE0, 0xEF)}]{_CONTINUATION}{{2}}"
    f"|[{_characters(0xF0, 0xF4)}]{_CONTINUATION}{{3}}"
)
# Two signs in a row that are a lone accident in clean text; three bytes never are.
_LEAST_MISREAD = 2

_MAC_APOSTROPHE = re.compile(rb"[a-z]\xd5[a-z]")
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROL = 0.01  # of the bytes, in a text that was damaged but is one
_MOST_STRAY = 0.15  # of the bytes, in English text with accents and curly quotes

# Shares of the high bytes and of the low ones that are zero in UTF-16 text of our alphabet
_MANY_ZEROS, _FEW_ZEROS = 0.7, 0.1


def decode(data: bytes) -> Reading:
    """Decode the bytes of a text file.

    Args:
        data: the whole file.

    Returns:
        The text without byte order mark, with a warning for everything that was repaired.

    Raises:
        UnreadableError: binary content, or no encoding makes text of it.
    """
    misread, warning = _decoded(data)
    text, repaired = _repaired(misread)
    warnings = [warning] if warning else []
    if repaired:
        warnings.append(
            f"Encoding repaired: {repaired} characters had been read in a wrong encoding."
        )
    return Reading(text, tuple(warnings))


def _decoded(data: bytes) -> tuple[str, str | None]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, errors="replace")
            lost = text.count("\ufffd")
            named = encoding.removesuffix("-le").removesuffix("-be").upper()
            if lost:
                return text, f"Encoding repaired: {lost} damaged characters in {named} text."
            return text, None if encoding == "utf-8" else f"Read as {named}."
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"binary content: {kind}, whatever its name says")
    if wide := _wide(data):
        return data.decode(wide, errors="replace"), "Read as UTF-16 without byte order mark."
    if len(data) - len(data.translate(None, _CONTROL)) > _MOST_CONTROL * len(data):
        raise UnreadableError("binary content, not text")
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        return _legacy(data)


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: every other one, in text of our alphabet."""
    half = len(data) // 2
    even, odd = data[::2].count(0), data[1::2].count(0)
    for encoding, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if high > _MANY_ZEROS * half and low < _FEW_ZEROS * half:
            return encoding
    return None


def _legacy(data: bytes) -> tuple[str, str]:
    if len(_MAC_APOSTROPHE.findall(data)) > data.count(b"\x92"):
        return data.decode("mac-roman"), "Encoding repaired: read as Mac Roman."
    text = data.decode("utf-8", errors="surrogateescape")
    stray = len(text) - len(text.translate(dict.fromkeys(_STRAY)))
    if stray <= _MOST_STRAY * len(data):
        warning = f"Encoding repaired: {stray} bytes read as Windows-1252, not UTF-8."
        return text.translate(_STRAY), warning
    from charset_normalizer import from_bytes  # slow, and few files need it

    best = from_bytes(data).best()
    if best is None:
        raise UnreadableError("binary content, or text in an unknown encoding; save it as UTF-8")
    return str(best), f"Encoding repaired: read as {best.encoding}, which was guessed."


def _repaired(text: str) -> tuple[str, int]:
    found = _MISREAD.findall(text)
    if len(found) < _LEAST_MISREAD and not any(len(run) > 2 for run in found):  # noqa: PLR2004
        return text, 0
    repaired = 0

    def reread(match: re.Match[str]) -> str:
        nonlocal repaired
        try:
            char = bytes(_BYTE[char] for char in match.group()).decode("utf-8")
        except UnicodeDecodeError:
            return match.group()
        repaired += 1
        return char

    return _MISREAD.sub(reread, text), repaired
