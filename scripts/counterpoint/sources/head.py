"""The head of a file: headline, byline, date and what else stands above the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.bylines import signature
from counterpoint.sources.features import (
    is_affiliation,
    is_byline,
    is_date,
    is_label,
    is_one_sentence,
    is_title_case,
    opens_with_place,
)
from counterpoint.sources.furniture import furniture
from counterpoint.sources.lexicon import threshold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.paragraphs import Paragraph

_AFTER_TITLE = re.compile(r"^\s*(?:[|–—:»-]|\s[-–—|:»]\s)")
_LONGEST_KICKED = 16  # words; under a label stands a headline, under a headline a longer summary


def head(paragraphs: Sequence[Paragraph], prose: Sequence[int]) -> dict[int, str]:
    """Tell what the lines of the head are.

    Args:
        paragraphs: those of the whole file.
        prose: the indexes of those that can only be text, ascending.

    Returns:
        Index -> reason, for the lines that are no text.
    """
    first = prose[0] if prose else len(paragraphs)
    kinds: dict[int, str] = {}
    for n in range(_end(paragraphs, prose)):
        if n not in prose and (kind := _form(paragraphs[n], edge=n < first)):
            kinds[n] = kind
    title = _title(paragraphs, [n for n in range(first) if n not in kinds], lone=bool(prose))
    if title is None:
        return kinds
    rest = [n for n in range(first) if n not in kinds]
    titles = {n for n in rest if same_title(paragraphs[title], paragraphs[n])}
    last = max(titles)
    for n in rest:
        if n in titles:
            kinds[n] = "title"
        elif n < last:
            kinds[n] = "section"
    return kinds | _under(paragraphs, kinds, range(last + 1, _end(paragraphs, prose)), prose)


def same_title(one: Paragraph, other: Paragraph) -> bool:
    """Tell whether two lines are one headline, either with the outlet's name after it."""
    short, long = sorted((one.text, other.text), key=len)
    return long == short or (
        long.startswith(short) and bool(_AFTER_TITLE.match(long[len(short) :]))
    )


def is_titular_sentence(paragraphs: Sequence[Paragraph], n: int) -> bool:
    """Tell a headline that ends in a full stop.

    Over it stands none, and right under it a byline, a date, or a text that opens with its place.
    """
    above, below = paragraphs[:n], paragraphs[n + 1 : n + 2]
    return (
        len(paragraphs[n].words) <= threshold("longest_title")
        and is_one_sentence(paragraphs[n])
        and any(is_byline(line) or is_date(line) or opens_with_place(line) for line in below)
        and all(is_label(line) or _form(line, edge=True) for line in above)
    )


def _form(paragraph: Paragraph, *, edge: bool) -> str | None:
    if is_date(paragraph):
        return "date"
    if is_byline(paragraph):
        return "byline"
    return furniture(paragraph, edge=edge)


def _end(paragraphs: Sequence[Paragraph], prose: Sequence[int]) -> int:
    """Return the end of the head: a standfirst or two may stand above the byline."""
    above = prose[: int(threshold("head_prose")) + 1]
    if not above:
        return len(paragraphs)
    limit = above[-1] if len(above) > threshold("head_prose") else len(paragraphs)
    plain = [
        n
        for n in range(above[0], limit)
        if n not in prose and (is_byline(paragraphs[n]) or is_date(paragraphs[n]))
    ]
    return max([above[0], *(n + 1 for n in plain)])


def _title(paragraphs: Sequence[Paragraph], rest: Sequence[int], *, lone: bool) -> int | None:
    """Choose the headline among the lines of the head that nothing else tells.

    A file without prose needs its only line for a text (`lone` is false).
    """
    candidates = [
        n for n in rest if _may_be_title(paragraphs[n]) or is_titular_sentence(paragraphs, n)
    ]
    if not candidates or not (lone or len(rest) > 1):
        return None
    for n in candidates:
        if any(m > n and same_title(paragraphs[n], paragraphs[m]) for m in candidates):
            return n
    for place, n in enumerate(candidates):
        later = [paragraphs[m] for m in candidates[place + 1 :]]
        if not _is_kicker(paragraphs[n], later):
            return n
    return candidates[-1]


def _may_be_title(paragraph: Paragraph) -> bool:
    if len(paragraph.words) > threshold("longest_title") or paragraph.text[0].islower():
        return False
    return not paragraph.text.endswith((".", ":", ",")) or is_title_case(paragraph)


def _is_kicker(paragraph: Paragraph, below: Sequence[Paragraph]) -> bool:
    """Tell a label from a headline by its words, or by being short over something longer."""
    short = threshold("longest_kicker")
    longer = [
        other
        for other in below
        if short < len(other.words) <= _LONGEST_KICKED and not signature(other.unmarked)
    ]
    return bool(longer) and (is_label(paragraph) or len(paragraph.words) <= short)


def _under(
    paragraphs: Sequence[Paragraph], kinds: dict[int, str], below: range, prose: Sequence[int]
) -> dict[int, str]:
    """Tell the lines between headline and text: names, what the named are, sections."""
    found: dict[int, str] = {}
    named = "byline" in kinds.values()
    for n in below:
        paragraph = paragraphs[n]
        if n in kinds or n in prose:
            continue
        before = {**kinds, **found}.get(n - 1)
        if not named and signature(paragraph.unmarked):
            found[n] = "byline"
            named = True
        elif before in {"byline", "affiliation"} and is_affiliation(paragraph):
            found[n] = "affiliation"
        elif is_label(paragraph):
            found[n] = "section"
    return found
