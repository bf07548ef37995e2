"""The text of a mail: what it passes on, what it quotes, and the signature at its end."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from counterpoint.sources.mails.senders import Headers, headers_in
from counterpoint.sources.structure.features import is_prose
from counterpoint.sources.text.characters import clean
from counterpoint.sources.text.lines import Line, split
from counterpoint.sources.text.paragraphs import Paragraph

_QUOTE = re.compile(r"^(?:>\s?)+")
_ONE_QUOTE = re.compile(r"^>\s?")
_FIELD = re.compile(
    r"^[>*_ ]*(from|sent|date|to|cc|bcc|subject|reply-to)[*_ ]*:[*_]*\s*(.*)$", re.IGNORECASE
)
_FORWARD = re.compile(
    r"^[>\s]*(?:-{2,}\s*(?:forwarded|original)\s+(?:message|mail)\s*-{2,}"
    r"|begin forwarded message:)",
    re.IGNORECASE,
)
_WROTE = re.compile(r"^[>\s]*On\b.{6,200}\bwrote:\s*$", re.DOTALL)
_LEAST_FIELDS = 3
_LONGEST_SIGNATURE = 15  # lines
_MOSTLY = 0.8  # of the lines below a forwarded mail's headers


def lines_of(text: str, *, flowed: bool, delsp: bool) -> list[Line]:
    """Split the plain text of a mail into lines.

    Args:
        text: the text.
        flowed: a space at the end of a line says that the next one goes on (RFC 3676).
        delsp: that space is no part of the text.
    """
    lines = split(text)
    if not flowed:
        return lines
    joined: list[Line] = []
    open_ = False
    for line in lines:
        depth, words = _parted(line.raw)
        if open_ and joined and _parted(joined[-1].raw)[0] == depth:
            joined[-1] = replace(joined[-1], raw=joined[-1].raw + words)
        else:
            joined.append(replace(line, raw=">" * depth + words))
        open_ = words.endswith(" ") and words != "-- "
        if open_ and delsp:
            joined[-1] = replace(joined[-1], raw=joined[-1].raw[:-1])
    return joined


def passed_on(lines: list[Line], *, reply: bool) -> tuple[list[Line], Headers | None]:
    """Tell the lines of a mail that are not of the article it holds or passes on.

    Args:
        lines: all of them.
        reply: the mail answers another, so what it carries along is not what it is about.

    Returns:
        The lines, those that the form of a mail tells as `navigation`, and the headers that it
        prints of the mail it passes on.
    """
    block = _headers(lines)
    if block and not reply:
        fields = _fields(lines[block.start : block.stop])
        below = _unquoted(lines[block.stop :])
        return [*_away(lines[: block.stop]), *_signed(below)], headers_in(fields)
    if block:
        return [*_quoted(_signed(lines[: block.start])), *_away(lines[block.start :])], None
    own = [line for line in lines if not _QUOTE.match(line.raw)]
    if not any(line.text and is_prose(Paragraph((line,), 0)) for line in own):
        lines = _unquoted(lines)
    return _signed(_quoted(lines)), None


def _parted(raw: str) -> tuple[int, str]:
    """Part a flowed line into the depth of its quotation and its words."""
    words = raw.lstrip(">")
    return len(raw) - len(words), words.removeprefix(" ")


def _headers(lines: list[Line]) -> range | None:
    """Find the printed headers of the innermost mail, with what announces them."""
    found = None
    n = 0
    while n < len(lines):
        block = list(takewhile(lambda line: _QUOTE.sub("", line.raw).strip(), lines[n:]))
        start = next((k for k, line in enumerate(block) if _FIELD.match(line.raw)), None)
        if start is not None:
            names = set(_fields(block[start:]))
            if {"from", "subject"} <= names and len(names) >= _LEAST_FIELDS:
                begin = n + start
                announced = [
                    k for k in range(max(0, begin - 2), begin) if _FORWARD.match(lines[k].raw)
                ]
                found = range(min([begin, *announced]), begin + _length(block[start:]))
        n += len(block) + 1
    return found


def _fields(block: list[Line]) -> dict[str, str]:
    """Read printed headers by lower-case name; one may go on over several lines."""
    fields: dict[str, str] = {}
    name = ""
    for line in block[: _length(block)]:
        if match := _FIELD.match(line.raw):
            name = match[1].lower()
            fields.setdefault(name, clean(match[2]))
        elif name:
            fields[name] += " " + clean(_QUOTE.sub("", line.raw))
    return fields


def _length(block: list[Line]) -> int:
    """Return how many lines the headers take: to the last that is one."""
    return max((k for k, line in enumerate(block) if _FIELD.match(line.raw)), default=-1) + 1


def _away(lines: list[Line]) -> list[Line]:
    return [replace(line, kind=line.kind or "navigation") if line.text else line for line in lines]


def _unquoted(lines: list[Line]) -> list[Line]:
    """Take off the marks of a quotation that all of a text is."""
    filled = [line for line in lines if line.text]
    if sum(bool(_ONE_QUOTE.match(line.raw)) for line in filled) < _MOSTLY * len(filled):
        return lines
    return [replace(line, raw=_ONE_QUOTE.sub("", line.raw)) for line in lines]


def _quoted(lines: list[Line]) -> list[Line]:
    """Tell what a mail quotes of others, and the line that says whose it is."""
    told = list(lines)
    for n, line in enumerate(lines):
        if _QUOTE.match(line.raw):
            told[n : n + 1] = _away([line])
            above = [k for k in range(max(0, n - 3), n) if lines[k].text]
            joined = " ".join(lines[k].text for k in above)
            if _WROTE.match(joined):
                for k in above:
                    told[k : k + 1] = _away([lines[k]])
    return told


def _signed(lines: list[Line]) -> list[Line]:
    """Tell the signature, which two hyphens part from the text."""
    marks = [n for n, line in enumerate(lines) if line.raw.rstrip("\r\n") in {"-- ", "--"}]
    if not marks:
        return lines
    below = [line for line in lines[marks[-1] :] if line.text]
    if len(below) > _LONGEST_SIGNATURE:
        return lines
    return [*lines[: marks[-1]], *_away(lines[marks[-1] :])]
