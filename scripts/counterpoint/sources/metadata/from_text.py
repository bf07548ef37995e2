"""Title, authors, outlet and date, read off the lines that are no part of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.metadata.mastheads import masthead
from counterpoint.sources.metadata.outlets import FIRST_IN, outlet, titled
from counterpoint.sources.statements.bylines import Byline, byline, signature
from counterpoint.sources.statements.dates import dateline, in_order, order
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.structure.titles import same_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.structure.parts import Part
    from counterpoint.sources.text.paragraphs import Paragraph

_REACH = 12  # lines under a headline in which its authors are named
_BY_NAME = frozenset({"affiliation", "section", "date"})
_TOLD = frozenset({"title", "caption"})  # what names others than the paper
_ADDRESSED = re.compile(r"^(?:https?://|www\.)\S+?/((?:19|20)\d\d)/(\d\d?)/(\d\d?)(?:/|$)\S*$")


def metadata(parts: Sequence[Part]) -> tuple[Stated, tuple[str, ...]]:
    """Read what a text whose paragraphs have been told apart says of itself.

    Returns:
        The statements, and the printed dates that do not tell one day.
    """
    authors, affiliation = _authors(parts)
    lines = [part.paragraph.text for part in parts if part.kind == "title"]
    # Under the headline a summary may stand in its form
    lines = [line for line in lines if same_title(lines[0], line)]
    title, name = titled(lines, {author.casefold() for author in authors}, parts)
    date, untold = _date(parts)
    around = [part.paragraph.text for part in parts if not part.kept and part.kind not in _TOLD]
    name = name or masthead(around) or outlet(parts, affiliation)
    return Stated("text", title, authors, affiliation, name, date), untold


def _authors(parts: Sequence[Part]) -> tuple[tuple[str, ...], str | None]:
    lines = _bylines(parts)
    stated = [" ".join(p.paragraph.unmarked.split()) for p in parts if p.kind == "affiliation"]
    read = [found for line in lines if (found := _read(line.unmarked)) and found.authors]
    affiliation = ", ".join(dict.fromkeys(stated)) or None
    if not read:
        return _named(parts), affiliation
    return tuple(dict.fromkeys(name for line in read for name in line.authors)), (
        affiliation or next((line.affiliation for line in read if line.affiliation), None)
    )


def _named(parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the names that stand alone, or before a role or a date, right under the headline."""
    start = max((n for n, part in enumerate(parts) if part.kind == "title"), default=None)
    if start is None:
        return ()
    found: list[str] = []
    for part in parts[start + 1 : start + 1 + _REACH]:
        if part.kept and part.paragraph.finished:
            break
        line = part.paragraph.unmarked.rstrip(" ,&")
        named = signature(line) if part.kind in _BY_NAME and not part.kept else None
        if named and len(named.authors) == 1:
            found += named.authors
        elif found:
            break
    return tuple(dict.fromkeys(found))


def _read(line: str) -> Byline | None:
    # A name in capitals was told for one by its place
    return byline(line) or signature(line) or (Byline((line,), None) if line.isupper() else None)


def _bylines(parts: Sequence[Part]) -> list[Paragraph]:
    """Return the bylines of the head; of the foot only where the head has none.

    A byline repeated below the text, or an editor's name there, adds no author.
    """
    last = max((n for n, part in enumerate(parts) if part.kept), default=len(parts))
    found = [(n, part.paragraph) for n, part in enumerate(parts) if part.kind == "byline"]
    return [line for n, line in found if n < last] or [line for _, line in found][:1]


def _date(parts: Sequence[Part]) -> tuple[str | None, tuple[str, ...]]:
    """Return the date, or else the printed forms that do not tell one day."""
    title = max((n for n, part in enumerate(parts) if part.kind == "title"), default=-1)
    found = [
        (line.updated, n < title, line)
        for n, part in enumerate(parts)
        if (part.kind in {"date", "byline"} or FIRST_IN.search(part.paragraph.text))
        and not part.kept
        and (line := dateline(part.paragraph.unmarked))
    ] or [
        (line.updated, False, line)
        for part in parts[title + 1 : title + 1 + _REACH]
        if part.kind == "section" and (line := dateline(part.paragraph.unmarked))
    ]
    # The day of publication before that of a change, and what stands over the headline last:
    # there a page prints today's
    found.sort(key=lambda told: told[:2])
    lines = [line for *_, line in found]
    date = next((line.iso for line in lines if line.iso), None) or _addressed(parts)
    untold = tuple(line.untold for line in lines if line.untold)
    if date is None and untold:
        day_first = order(part.paragraph.text for part in parts if not part.kept)
        date = in_order(untold[0], day_first=day_first) if day_first is not None else None
    return date, () if date else untold


def bylines(parts: Sequence[Part]) -> list[str]:
    """Return the lines that name authors: those over the text, or else the first under it."""
    return [line.unmarked for line in _bylines(parts)]


def published(parts: Sequence[Part]) -> str | None:
    """Return the day of publication that the lines over the text print; no day of a change."""
    lines = [
        line
        for part in parts
        if part.kind in {"date", "byline"} and (line := dateline(part.paragraph.unmarked))
    ]
    return next((line.iso for line in lines if line.iso and not line.updated), None)


def _addressed(parts: Sequence[Part]) -> str | None:
    """Return the day that stands in the page's own address, where the head prints one."""
    for part in parts:
        if part.kept:
            break
        if match := _ADDRESSED.match(part.paragraph.text):
            found = dateline("-".join(match.groups()))
            return found.iso if found else None
    return None
