"""Text that was decoded wrongly before it came here: â€™ for ’, Ã© for é (ftfy).

Told line by line, since a paste mixes good and bad ones. A line that holds no sign of it is never
looked at closer: the library takes a tenth of a second to load.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

# The signs that open what UTF-8 becomes in other encodings (Windows-1252, Mac Roman, code page 437,
# Windows-1251), where another sign that is not ASCII follows; controls that Windows uses as letters
_OPENING = "ÂÃÄÅÆÇÈÉÊËÎÏÐÑâáãåçðï¬√‚ΓâвГРЂƒ├┬╬"
_CONTROLS = r"\x80-\x84\x86-\x9f"
_ANY = re.compile(f"[{_OPENING}{_CONTROLS}]")  # one set of signs is sought much faster
_SUSPICIOUS = re.compile(rf"[{_OPENING}][^\x00-\x7f]|Ã |â€|[{_CONTROLS}]")
# Bytes without a sign in Windows-1252 are lost in a paste. What comes before tells which it was:
# the closing quotation mark and the ligature of f and i.
_LOST = (
    (re.compile(r"â€(?=[\x00-\x7f]|$)"), "â€\x9d"),
    (re.compile(r"ï¬(?=[a-z])"), "ï¬\x81"),
)
# Vietnamese letters, which the library leaves in doubt
_VIETNAMESE = re.compile(r"á[º»][\u0080-\uffff]")


def put_right(line: str) -> str:
    """Return the line as it was written; one without mojibake unchanged."""
    composed = line if line.isascii() else unicodedata.normalize("NFC", line)
    if not _ANY.search(composed) or not _SUSPICIOUS.search(composed):
        return line
    import ftfy

    line = composed
    for pattern, whole in _LOST:
        line = pattern.sub(whole, line)
    # What is whole in a line hides what was misread beside it, so each word is looked at too.
    line = _undone(line)
    return ftfy.fixes.fix_c1_controls(" ".join(map(_undone, line.split(" "))))


def _undone(text: str) -> str:
    """Undo wrong decoding; a text that went through several hands has more than one."""
    import ftfy

    while _SUSPICIOUS.search(text):
        before = text
        text = ftfy.fix_encoding(_VIETNAMESE.sub(_reread, text))
        if text == before:
            break
    return text


def changed(before: str, after: str) -> int:
    """Count the characters that stand in the line put right and not in the other."""
    return (Counter(after) - Counter(before)).total()


def _reread(match: re.Match[str]) -> str:
    try:
        return match.group().encode("windows-1252").decode()
    except UnicodeError:
        return match.group()
