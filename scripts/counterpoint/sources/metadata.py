"""Title, authors, outlet and date, read off the lines that are no part of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.sources.bylines import byline, signature
from counterpoint.sources.dates import dateline
from counterpoint.sources.features import is_outlet
from counterpoint.sources.lexicon import threshold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.structure import Part

_BAR = re.compile(r"\s+(?:\||»|::|›)\s+")
_DASH = re.compile(r"\s+[-–—]\s+")
_AFTER = re.compile(r"^\s*[|–—:»-]+\s*")
_YEARS = r"(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)"
_COPYRIGHT = re.compile(
    rf"^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?{_YEARS}?(?:by\s+)?(.+)$", re.IGNORECASE
)
_FIRST_IN = re.compile(
    r"\b(?:originally|first)\s+(?:published|appeared|posted)\s+(?:in|on|by|at)\s+(.+)$",
    re.IGNORECASE,
)
_HOLDER_END = re.compile(
    r"[.,;|(]|\s+(?:on|in|and|under|all rights|ltd|limited|inc|llc|\d)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a text states of itself; what it does not state is None or empty."""

    title: str | None
    authors: tuple[str, ...]
    author_affiliation: str | None
    outlet: str | None
    date: str | None
    warnings: tuple[str, ...]


def metadata(parts: Sequence[Part]) -> Metadata:
    """Read the metadata of a file whose paragraphs have been told apart."""
    authors, affiliation = _authors(parts)
    title, outlet = _title(
        [part.paragraph.text for part in parts if part.kind == "title"],
        {author.casefold() for author in authors},
    )
    date, untold = _date(parts)
    outlet = outlet or _outlet(parts) or _employer(affiliation)
    stated = {"title": title, "author": authors, "outlet": outlet, "date": date or untold}
    warnings = [f"No {name} is stated in the text." for name, value in stated.items() if not value]
    if untold:
        warnings.append(f"The date {untold} may mean more than one day, so none is taken.")
    return Metadata(title, authors, affiliation, outlet, date, tuple(warnings))


def _title(lines: Sequence[str], names: set[str]) -> tuple[str | None, str | None]:
    """Part the headline from the outlet's name after it."""
    if not lines:
        return None, None
    short, long = min(lines, key=len), max(lines, key=len)
    if long != short:  # the headline stands alone too, so what follows it is not of it
        segments = _segments(_AFTER.sub("", long[len(short) :]), names)
        return short, segments[0] if segments else None
    first, *rest = _BAR.split(long)
    if rest and first.casefold() in words("section"):
        first, *rest = rest
    segments = [segment for segment in rest if segment.casefold() not in names]
    if segments:
        return first, segments[0]
    dashed = list(_DASH.finditer(first))
    if dashed and is_outlet(tail := first[dashed[-1].end() :]):
        return first[: dashed[-1].start()], tail
    return first, None


def _segments(text: str, names: set[str]) -> list[str]:
    segments = [part for bar in _BAR.split(text) for part in _DASH.split(bar)]
    return [segment for segment in segments if segment and segment.casefold() not in names]


def _authors(parts: Sequence[Part]) -> tuple[tuple[str, ...], str | None]:
    lines = [part.paragraph for part in parts if part.kind == "byline"]
    stated = [" ".join(p.paragraph.unmarked.split()) for p in parts if p.kind == "affiliation"]
    read = [
        found
        for line in lines
        if (found := byline(line.unmarked) or signature(line.unmarked)) and found.authors
    ]
    if not read:
        return (), ", ".join(stated) or None
    affiliation = ", ".join(stated) or read[0].affiliation
    # A byline repeated below the text, or an editor's name there, adds no author.
    return read[0].authors, affiliation


def _employer(affiliation: str | None) -> str | None:
    """Return the outlet that a reporter is named with ("By A. Name, The Leeds Courier")."""
    employer = (affiliation or "").split(",")[0]
    return employer if is_outlet(employer) else None


def _date(parts: Sequence[Part]) -> tuple[str | None, str | None]:
    """Return the date, or else a printed form that does not tell one day."""
    found = [
        line
        for part in parts
        if (part.kind in {"date", "byline"} or _FIRST_IN.search(part.paragraph.text))
        and not part.kept
        and (line := dateline(part.paragraph.unmarked))
    ]
    found.sort(key=lambda line: line.updated)  # the day of publication before that of a change
    date = next((line.iso for line in found if line.iso), None)
    untold = next((line.untold for line in found if line.untold), None)
    return date, None if date else untold


def _is_section(text: Sequence[str]) -> bool:
    """Tell what every paper calls a part of itself: World News, Business Review."""
    return all(word in words("section") for word in text)


def _outlet(parts: Sequence[Part]) -> str | None:
    for part in parts:
        text = part.paragraph.text
        if part.kind == "section" and is_outlet(text) and not _is_section(part.paragraph.words):
            return text
        if part.kind not in {"credit", "section"}:
            continue
        for form in (_FIRST_IN, _COPYRIGHT):
            if match := form.search(text):
                holder = _HOLDER_END.split(match.group(1).strip())[0].strip()
                if 0 < len(holder.split()) <= threshold("longest_outlet") and holder[0].isupper():
                    return holder
    return None
