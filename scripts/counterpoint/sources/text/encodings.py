"""Bytes -> text.

Byte order marks are believed, then the zero bytes of wide encodings, then UTF-8. Where few bytes
are not UTF-8, only these are read as Windows-1252, which also reads a text that is all
Windows-1252. What is left is guessed (charset-normalizer). Every repair is a warning.
"""

from __future__ import annotations

import codecs
import re

from counterpoint.sources.faults import UnreadableError

# The longer mark first: that of UTF-16 begins that of UTF-32.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Encoding, bytes a character, and which of them is not zero in text of our alphabet
_WIDE = (
    ("utf-32-le", 4, 0),
    ("utf-32-be", 4, 3),
    ("utf-16-le", 2, 0),
    ("utf-16-be", 2, 1),
)
_MANY_ZEROS, _FEW_ZEROS = 0.7, 0.1  # shares of the bytes of one place

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

# How `surrogateescape` marks a byte that is not UTF-8. What Windows-1252 leaves undefined is passed
# through, as browsers do (WHATWG Encoding Standard).
_STRAY = {
    0xDC00 + byte: bytes([byte]).decode("windows-1252", errors="ignore") or chr(byte)
    for byte in range(0x80, 0x100)
}
# Where only an apostrophe, quotation marks or é can stand, as Mac Roman and Windows-1252 write them
_MAC = re.compile(rb"[a-z]\xd5[a-z]|[\s(]\xd2[A-Za-z]|[a-z.,?!]\xd3[\s.,]|[a-z]\x8e")
_WINDOWS = re.compile(rb"[\x91-\x94]")

_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROL = 0.01  # of the bytes, in a text that was damaged but is one
# Of the bytes, in a line of accents and curly quotes; another alphabet has more
_MOST_STRAY = 0.3


# Codecs of Python that are no encoding of texts, and one that browsers do not read: they make
# characters that no text can hold, or take time by the square
_NO_CHARSET = frozenset(
    {"unicode-escape", "raw-unicode-escape", "undefined", "idna", "punycode", "utf-7"}
)


def charset(name: str) -> str | None:
    """Return the codec of an encoding that a page or a mail names; None where it names none."""
    try:
        found = codecs.lookup(name).name
        "".encode(found)  # some codecs are none of texts
    except (LookupError, ValueError):
        return None
    return None if found in _NO_CHARSET else found


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode the bytes of a text file.

    Args:
        data: the whole file.

    Returns:
        The text without byte order mark, and a warning for everything that was repaired.

    Raises:
        UnreadableError: binary content, or no encoding makes text of it.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _wide_text(data[len(mark) :], encoding, "")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"binary content: {kind}, whatever its name says")
    if wide := _wide(data):
        return _wide_text(data, wide, " without byte order mark")
    if len(data) - len(data.translate(None, _CONTROL)) > _MOST_CONTROL * len(data):
        raise UnreadableError("binary content, not text")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _legacy(data)


def _wide(data: bytes) -> str | None:
    """Tell a wide encoding without a mark: all but one byte of each character are zero."""
    for encoding, width, place in _WIDE:
        least = len(data) // width
        zeros = [data[at::width].count(0) for at in range(width)]
        letters = zeros.pop(place)
        if letters < _FEW_ZEROS * least and min(zeros) > _MANY_ZEROS * least:
            return encoding
    return None


def _wide_text(data: bytes, encoding: str, unmarked: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, errors="replace")
    return text, (f"Read as {encoding[:-3].upper()}{unmarked}.",)


def _legacy(data: bytes) -> tuple[str, tuple[str, ...]]:
    if len(_MAC.findall(data)) > len(_WINDOWS.findall(data)):
        return data.decode("mac-roman"), ("Encoding repaired: read as Mac Roman.",)
    text = data.decode("utf-8", errors="surrogateescape")
    stray = [n for n, char in enumerate(text) if ord(char) in _STRAY]
    if len(stray) <= _MOST_STRAY * len(data):
        line = len(re.findall(r"\r\n|\r|\n", text[: stray[0]])) + 1
        count = f"{len(stray)} bytes" if len(stray) > 1 else "1 byte"
        warning = f"Encoding repaired: {count} read as Windows-1252 (first on line {line})."
        return text.translate(_STRAY), (warning,)
    from charset_normalizer import from_bytes  # slow, and few files need it

    best = from_bytes(data).best()
    if best is None:
        raise UnreadableError("binary content, or text in an unknown encoding; save it as UTF-8")
    return str(best), (f"Encoding repaired: read as {best.encoding}, which was guessed.",)
