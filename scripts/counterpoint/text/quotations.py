"""Where a text quotes: the passages between quotation marks, paragraph by paragraph.

A quotation that runs over several paragraphs repeats its opening mark on each and closes only
the last (Chicago Manual of Style 13.32; New Hart's Rules 9.2): it is found as one passage for
each paragraph, the later ones marked as running on. What is nested in a quotation belongs to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.records import Span

_MARK = re.compile("''|``|‘‘|’’|[\"“”„«»'‘’]")
_DOUBLED = {"''": '"', "``": "“", "‘‘": "“", "’’": "”"}  # two single marks that are typed for one
_CLOSES = {'"': '"”', "“": '”"', "„": "“”", "«": "»", "'": "'’", "‘": "’'"}
_BEFORE_OPENING = re.compile(r"[\s(\[—–\-/:“‘\"']")
_POSSESSIVE = re.compile("s[’'] [a-z]")  # "the players’ wages"
_SINGLE = "'‘’"


class _Mark(NamedTuple):
    """A quotation mark or apostrophe of a paragraph, and which one it stands for."""

    start: int
    end: int
    sign: str


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
            mark = text[start + unclosed.start : start + unclosed.end]
            following = paragraphs[index + 1][0] if index + 1 < len(paragraphs) else len(text)
            if text.startswith(mark, following):
                carried = mark
            if unclosed.sign not in _SINGLE and (carried or unclosed.start == 0):
                passages.append((unclosed.start, end - start))
        found += [Quotation(start + a, start + b, runs_on=runs_on and a == 0) for a, b in passages]
    return found


def holding(quotations: Iterable[Quotation], start: int, end: int) -> list[Quotation]:
    """Give the quotations that share a character with `[start, end)`."""
    return [q for q in quotations if q.start < end and start < q.end]


def _scan(paragraph: str) -> tuple[list[Span], _Mark | None]:
    """Give the closed passages of one paragraph, and the mark that opens an unclosed one."""
    passages: list[Span] = []
    marks = [
        _Mark(match.start(), match.end(), _DOUBLED.get(match[0], match[0]))
        for match in _MARK.finditer(paragraph)
    ]
    unclosed = None
    at = 0
    while at < len(marks):
        opening = marks[at]
        at += 1
        if not _opens(paragraph, opening):
            continue
        close = _closing(paragraph, opening, marks[at:])
        if close is None:
            if opening.sign not in _SINGLE:
                unclosed = opening
            continue
        unclosed = None
        passages.append((opening.start, close.end))
        at = marks.index(close) + 1
    return passages, unclosed


def _opens(paragraph: str, mark: _Mark) -> bool:
    after = paragraph[mark.end : mark.end + 1]
    if mark.sign not in _CLOSES or not after or after.isspace():
        return False
    if mark.sign in "“„«":
        return True
    free = mark.start == 0 or bool(_BEFORE_OPENING.match(paragraph[mark.start - 1]))
    # '90s and ’tis are clipped words, not quotations
    return free and not (mark.sign in _SINGLE and after.isdigit())


def _closing(paragraph: str, opening: _Mark, later: Sequence[_Mark]) -> _Mark | None:
    """Find the mark that closes the quotation opened by another, over what is nested in it."""
    single = opening.sign in _SINGLE
    depth = 0
    possessive = None
    for index, mark in enumerate(later):
        if single and mark.sign == opening.sign == "‘":
            break
        if opening.sign == "“" and mark.sign == "“":
            depth += 1
        if mark.sign not in _CLOSES[opening.sign] or not _closes(paragraph, mark):
            continue
        if depth and any(further.sign in '”"' for further in later[index + 1 :]):
            depth -= 1
        elif single and _POSSESSIVE.match(paragraph, mark.start - 1):
            possessive = possessive or mark  # closes only if nothing else does
        else:
            return mark
    return possessive


def _closes(paragraph: str, mark: _Mark) -> bool:
    before, after = paragraph[mark.start - 1], paragraph[mark.end : mark.end + 1]
    if mark.sign in _SINGLE:
        return not before.isspace() and not after.isalnum()
    return mark.sign != '"' or not before.isspace() or not after or not after.isalnum()
