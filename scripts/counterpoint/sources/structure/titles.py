"""Which line above a text is its headline."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.statements.bylines import signature
from counterpoint.sources.structure.features import (
    is_byline,
    is_date,
    is_dated,
    is_label,
    is_one_sentence,
    is_title_case,
    opens_with_place,
)
from counterpoint.sources.structure.furniture import furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.text.paragraphs import Paragraph

_AFTER_TITLE = re.compile(r"^\s*(?:[|–—:»-]|\s[-–—|:»]\s)")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LONGEST_DOUBLE = 16  # words of a headline of two sentences
_LEAST_REPEATED = 5  # words of a headline that is known again behind other words ("Home News ...")

# What speaks for a line, and against it
_HEADS_A_BYLINE, _REPEATED, _LONG, _LABEL, _OVER_A_MENU = 2.0, 3.0, 2.0, -3.0, -1.5
_REACH = 5  # lines between a headline and its byline or date: a summary, a section


def same_title(one: str, other: str) -> bool:
    """Tell whether two lines are one headline, either with the outlet's name after it."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if long == short:
        return True
    if long.startswith(short):
        return bool(_AFTER_TITLE.match(long[len(short) :]))
    return len(short.split()) >= _LEAST_REPEATED and long.endswith(f" {short}")


def headline(paragraphs: Sequence[Paragraph], rest: Sequence[int]) -> int | None:
    """Choose the headline among the lines above the text that nothing else tells.

    Args:
        paragraphs: those of the whole file.
        rest: the indexes of the lines to choose from, ascending.
    """
    rest = rest[-int(threshold("most_above")) :]
    candidates = [
        n
        for n in rest
        if may_be_title(paragraphs[n]) or is_titular_sentence(paragraphs, n, gaps=True)
    ]
    if not candidates:
        return None
    menus = _menus(paragraphs, rest)
    # Of equals the first: under a headline may stand a summary of its form
    return max(candidates, key=lambda n: _score(paragraphs, candidates, menus, n))


def may_be_title(paragraph: Paragraph) -> bool:
    """Tell a line that has the form of a headline."""
    if len(paragraph.words) > threshold("longest_title") or paragraph.text[0].islower():
        return False
    if not _LETTERS.search(paragraph.text):
        return False
    if paragraph.bulleted and not paragraph.text[0].isdigit():
        return False
    return not paragraph.text.endswith((".", ":", ",")) or is_title_case(paragraph)


def is_titular_sentence(paragraphs: Sequence[Paragraph], n: int, *, gaps: bool) -> bool:
    """Tell a headline that ends in a full stop.

    Over it stands none, and right under it a byline, a date, a text that opens with its place, or
    a gap as wide as no other of the file.
    """
    above, below = paragraphs[:n], paragraphs[n + 1 : n + 2]
    return (
        len(paragraphs[n].words) <= threshold("longest_title")
        and not opens_with_place(paragraphs[n])
        and (is_one_sentence(paragraphs[n]) or len(paragraphs[n].words) <= _LONGEST_DOUBLE)
        and (
            any(is_byline(line) or is_date(line) or opens_with_place(line) for line in below)
            or (gaps and n == 0 and _stands_apart(paragraphs))
        )
        and all(is_label(line) or is_date(line) or furniture(line, edge=True) for line in above)
    )


def _stands_apart(paragraphs: Sequence[Paragraph]) -> bool:
    gaps = [below.lines[0].number - above.lines[-1].number for above, below in pairwise(paragraphs)]
    return len(gaps) > 1 and gaps[0] > max(gaps[1:])


def _score(
    paragraphs: Sequence[Paragraph], candidates: Sequence[int], menus: Sequence[int], n: int
) -> float:
    paragraph = paragraphs[n]
    short = len(paragraph.words) <= threshold("longest_kicker")
    below = paragraphs[n + 1 : n + 1 + _REACH]
    score = 0.0 if short else _LONG
    if any(is_byline(line) or is_dated(line) for line in below):
        score += _HEADS_A_BYLINE
    if not short and any(
        m != n and same_title(paragraph.text, paragraphs[m].text) for m in candidates
    ):
        score += _REPEATED
    if is_label(paragraph) or (short and signature(paragraph.unmarked)):
        score += _LABEL
    return score + _OVER_A_MENU * sum(menu > n for menu in menus)


def _menus(paragraphs: Sequence[Paragraph], rest: Sequence[int]) -> list[int]:
    """Return where menus begin: rows of short lines."""
    found, run = [], 0
    for place, n in enumerate(rest):
        follows = place > 0 and rest[place - 1] == n - 1
        text = paragraphs[n].words
        # Names and what the named are stand under a headline too
        role = any(word.removesuffix("s") in words("role") for word in text)
        short = len(text) <= threshold("longest_kicker") and not role
        run = 0 if not short else run + 1 if follows else 1
        if run == threshold("menu"):
            found.append(n - run + 1)
    return found
