"""Where a text quotes: the passages between quotation marks, paragraph by paragraph.

A quotation that runs over several paragraphs repeats its opening mark on each and closes only
the last (Chicago Manual of Style 13.32; New Hart's Rules 9.2): it is found as one passage for
each paragraph, the later ones marked as running on. What is nested in a quotation belongs to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import Span

_MARK = re.compile("[\"“”„«»'‘’]")
_CLOSES = {'"': '"”', "“": '”"', "„": "“”", "«": "»", "'": "'’", "‘": "’'"}
_BEFORE_OPENING = re.compile(r"[\s(\[—–\-/:“‘\"']")
_SINGLE = "'‘’"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted passage, marks included, in characters of the text."""

    start: int
    end: int
    runs_on: bool  # goes on with the quotation of the paragraph before


def find(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Find the quoted passages of a text in order; they never overlap nor cross a paragraph.

    An opening mark that nothing closes counts to the end of its paragraph if it opens the
    paragraph, or if the next paragraph repeats it; any other stray mark is passed over.
    """
    found: list[Quotation] = []
    carried: str | None = None
    for index, (start, end) in enumerate(paragraphs):
        passages, unclosed = _scan(text[start:end])
        runs_on = carried is not None and text.startswith(carried, start)
        carried = None
        if unclosed is not None:
            mark = text[start + unclosed]
            following = paragraphs[index + 1][0] if index + 1 < len(paragraphs) else len(text)
            if text.startswith(mark, following):
                carried = mark
            if mark not in _SINGLE and (carried or unclosed == 0):
                passages.append((unclosed, end - start))
        found += [Quotation(start + a, start + b, runs_on=runs_on and a == 0) for a, b in passages]
    return found


def holding(quotations: Iterable[Quotation], start: int, end: int) -> list[Quotation]:
    """Give the quotations that share a character with `[start, end)`."""
    return [q for q in quotations if q.start < end and start < q.end]


def _scan(paragraph: str) -> tuple[list[Span], int | None]:
    """Give the closed passages of one paragraph, and where an unclosed one opens."""
    passages: list[Span] = []
    marks = [match.start() for match in _MARK.finditer(paragraph)]
    unclosed = None
    at = 0
    while at < len(marks):
        start = marks[at]
        at += 1
        if not _opens(paragraph, start):
            continue
        close = _closing(paragraph, start, marks[at:])
        if close is None:
            if paragraph[start] not in _SINGLE:
                unclosed = start
            continue
        unclosed = None
        passages.append((start, close + 1))
        at = marks.index(close) + 1
    return passages, unclosed


def _opens(paragraph: str, at: int) -> bool:
    mark = paragraph[at]
    after = paragraph[at + 1 : at + 2]
    if mark not in _CLOSES or not after or after.isspace():
        return False
    if mark in "“„«":
        return True
    free = at == 0 or bool(_BEFORE_OPENING.match(paragraph[at - 1]))
    # '90s and ’tis are clipped words, not quotations
    return free and not (mark in _SINGLE and after.isdigit())


def _closing(paragraph: str, start: int, later: Sequence[int]) -> int | None:
    """Find the mark that closes the quotation opened at `start`, over what is nested in it."""
    mark = paragraph[start]
    single = mark in _SINGLE
    depth = 0
    possessive = None
    for at in later:
        if single and paragraph[at] == mark == "‘":
            break
        if mark == "“" and paragraph[at] == "“":
            depth += 1
        if paragraph[at] not in _CLOSES[mark] or not _closes(paragraph, at):
            continue
        if depth and any(paragraph[i] in '”"' for i in later if i > at):
            depth -= 1
        elif single and re.match(r"s[’'] [a-z]", paragraph[at - 1 : at + 3]):
            possessive = possessive or at  # "the players’ wages": closes only if nothing else does
        else:
            return at
    return possessive


def _closes(paragraph: str, at: int) -> bool:
    before, after = paragraph[at - 1], paragraph[at + 1 : at + 2]
    if paragraph[at] in _SINGLE:
        return not before.isspace() and not after.isalnum()
    return paragraph[at] != '"' or not before.isspace() or not after or not after.isalnum()
