"""Publication dates in the forms that English-language pages print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import DATE_PARTS, date_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_ENDS = r"(?:\b|(?=\d{1,2}:\d\d))"  # a copied page prints the time right behind it: 20232:23 PM
_CLOCK = r"T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}{_ENDS}",  # June 18, 2019
        rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}\s*,?\s*{_YEAR}{_ENDS}",  # 18 June 2019
        rf"\b{_DAY}-{_MONTH}-{_YEAR}\b",  # 18-Jun-2019
        rf"\b{_DAY}[- ]{_MONTH}[- ](?P<year>\d\d)\b(?![:.]?\d)",  # 18 Jun 19
        rf"\b{_MONTH}\s+{_DAY},?\s+[’'](?P<year>\d\d)\b",  # June 18, '19
        # 2019-06-18, 2019-06-18T10:00Z (ISO 8601)
        rf"\b{_YEAR}(?P<gap>[-/.])(?P<number>\d{{1,2}})(?P=gap)(?P<day>\d{{1,2}})(?:{_CLOCK}|\b)",
    )
)
_MONTH_ONLY = re.compile(rf"\b{_MONTH},?\s+{_YEAR}\b", re.IGNORECASE)
_FIRST_OF_1900S = 69
_NUMERIC = re.compile(rf"\b(\d{{1,2}})[/.-](\d{{1,2}})[/.-]({_YEAR}|\d\d)\b")
_MOST_MONTHS = 12
_RELATIVE = re.compile(
    r"\b(?:an?|\d+)\s*(?:minute|min|hour|hr|day|week|month|year|[hmd](?=\s))s?\s+ago\b",
    re.IGNORECASE,
)
_ANY_MONTH, _ANY_DAY = (
    part.replace("?P<month>", "?:").replace("?P<day>", "?:") for part in (_MONTH, _DAY)
)
# A day without its year tells no date, but it is as a page prints one: Updated May 3, 9:41 AM
_YEARLESS = re.compile(
    rf"\b(?:{_ANY_MONTH}\s+{_ANY_DAY}|{_ANY_DAY}\s+{_ANY_MONTH})\b(?!,?\s*\d{{4}})", re.IGNORECASE
)
# What a line may print beside its date
_TIME = r"\d{1,2}[:.h]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?"  # 9:41 AM, 18.40, 07:00:12.5
_HOUR = r"\d{1,2}\s*[ap]\.?m\.?"  # 9 am
_NUMBERED_ZONE = r"[+-]\d\d:?\d\d"  # +02:00
_READING_TIME = r"\d+[ -]min(?:ute)?s?(?: read)?"  # 4 min read
_BEFORE_DATE = r"(?=[.,]?\s*\|)"  # the date itself is a bar by then
_UPDATED = re.compile(r"\b(?:updated?|modified|revised|edited)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A date as printed: ISO 8601 or None where it cannot be told, and what else its line says."""

    iso: str | None
    untold: str | None  # a printed form that does not tell one day
    updated: bool  # of a later change, not of the publication
    rest: str


def dateline(text: str) -> Dateline | None:
    """Read the date that a line prints; None where it prints none.

    A numeric date is read only when it can mean one day: 03/04/2024 is the third of April to half
    of its readers and the fourth of March to the others.
    """
    read = [
        (match.span(), iso)
        for form in _FORMS
        for match in form.finditer(text)
        if (iso := _calendar(match))
    ]
    unread = []
    for match in [*_NUMERIC.finditer(text), *_MONTH_ONLY.finditer(text)]:
        if any(start < match.end() and match.start() < end for (start, end), _ in read):
            continue
        iso = _numeric(*match.groups()[:3]) if match.re is _NUMERIC else None
        if iso:
            read.append((match.span(), iso))
        else:
            unread.append(match.span())
    iso = min(read)[1] if read else None
    untold = text[slice(*unread[0])] if unread and not read else None
    spans = [span for span, _ in read] + unread
    spans += [match.span() for match in _RELATIVE.finditer(text)]
    spans += [
        match.span()
        for match in _YEARLESS.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in spans)
    ]
    if not spans:
        return None
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}|{text[end:]}"
    published = re.search(r"\b(?:published|posted)\b", text, re.IGNORECASE)
    updated = bool(_UPDATED.search(text)) and not published
    return Dateline(iso, untold, updated, _around().sub("|", text))


@cache
def _around() -> re.Pattern[str]:
    """Return the pattern of what stands around the date of a line that says nothing else."""
    listed = {part: "|".join(map(re.escape, date_words(part))) for part in DATE_PARTS}
    parts = (
        rf"(?:(?:{listed['when']}) )?(?:{listed['done']})",
        listed["said"],
        listed["weekday"],
        rf"(?:{listed['weekday_short']}){_BEFORE_DATE}",
        _TIME,
        _HOUR,
        rf"(?:{listed['zone']})(?:\s*[+-]\d{{1,2}}(?::?\d\d)?)?",
        _NUMBERED_ZONE,
        _READING_TIME,
    )
    return re.compile(rf"\b(?:{'|'.join(parts)})(?![A-Za-z])", re.IGNORECASE)


def order(texts: Iterable[str]) -> bool | None:
    """Tell whether numeric dates begin with their day, by those that can mean one day only.

    Returns:
        None where no date tells, or they differ.
    """
    firsts = {
        first > _MOST_MONTHS
        for text in texts
        for match in _NUMERIC.finditer(text)
        if (first := int(match[1])) > _MOST_MONTHS or int(match[2]) > _MOST_MONTHS
    }
    return firsts.pop() if len(firsts) == 1 else None


def in_order(text: str, *, day_first: bool) -> str | None:
    """Read a numeric date whose order is known."""
    match = _NUMERIC.search(text)
    if match is None or len(match[3]) == 2:  # noqa: PLR2004  18/06/19 may begin with its year
        return None
    day, month = (match[1], match[2]) if day_first else (match[2], match[1])
    return _iso(match[3], month, day)


def _calendar(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = parts.get("number") or _MONTHS.index(parts["month"][:3].lower()) + 1
    return _iso(_century(parts["year"]), month, parts["day"])


def _century(year: str) -> str:
    """Complete a year of two digits as POSIX does: 69 to 99 are of the last century."""
    if len(year) > 2:  # noqa: PLR2004
        return year
    return f"19{year}" if int(year) >= _FIRST_OF_1900S else f"20{year}"


def _numeric(first: str, second: str, year: str) -> str | None:
    if len(year) == 2:  # noqa: PLR2004  18/06/19 may begin with its day or its year
        return None
    readings = {_iso(year, second, first), _iso(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _iso(year: str, month: str | int, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
