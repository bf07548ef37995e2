"""Which line of a file with mark-up is the headline, and what the title of the file itself adds."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.structure.features import is_byline, is_date, is_prose
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.structure.titles import same_title
from counterpoint.sources.text.characters import clean
from counterpoint.sources.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.sources.text.lines import Line

_PART = re.compile(r"^\s*[|–—:»-]+\s+|\s+[|–—:»-]+\s+")


def headline(stated: str, lines: Iterable[Line]) -> tuple[str | None, str | None]:
    """Find the title that a file states about itself among its lines.

    What programs write there is often no headline ("Microsoft Word - draft2"), so it is believed
    only where the text says it too. What a page's title has after the headline is its outlet.

    Returns:
        The headline and the outlet; None where the lines do not confirm them.
    """
    stated = clean(stated)
    told = [line.text for line in lines if line.text and stated and same_title(line.text, stated)]
    if not told:
        return None, None
    title = max(told, key=len)
    if len(title) >= len(stated):
        return stated, None
    outlet = _PART.split(stated[len(title) :])[-1].strip()
    is_name = outlet[:1].isupper() and len(outlet.split()) <= threshold("longest_outlet")
    return title, outlet if is_name else None


def titled(lines: list[Line], stated: str | None = None) -> list[Line]:
    """Mark the headline: the first heading, if no text stands above it.

    Args:
        lines: with `title` or `heading` for a kind where the mark-up says so.
        stated: the title, where it is known: then it is that heading only that says the same.
    """
    if any(line.kind == "title" for line in lines):
        return labelled(lines)
    for n, line in enumerate(lines):
        if line.kind == "heading" and (stated is None or same_title(line.text, stated)):
            return labelled([*lines[:n], replace(line, kind="title"), *lines[n + 1 :]])
        told = line.kind == "heading" and stated is None
        if told or (line.text and not line.kind and is_prose(Paragraph((line,), 0))):
            break
    return lines


def labelled(lines: list[Line]) -> list[Line]:
    """Mark what stands above the headline and is no byline, date or furniture: it labels it."""
    title = next((n for n, line in enumerate(lines) if line.kind == "title"), 0)
    return [
        replace(line, kind="section") if n < title and _labels(line) else line
        for n, line in enumerate(lines)
    ]


def _labels(line: Line) -> bool:
    if line.kind not in {None, "heading"} or not line.text:
        return False
    paragraph = Paragraph((line,), 0)
    told = is_prose(paragraph) or is_byline(paragraph) or is_date(paragraph)
    return not told and not furniture(paragraph, edge=True)
