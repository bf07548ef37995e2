"""Who published an article: behind its headline, in a label over it, in a credit under it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold, words
from counterpoint.sources.structure.features import is_outlet
from counterpoint.sources.text.paragraphs import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.structure.parts import Part

_BAR = re.compile(r"\s+(?:\||»|::|›)\s+")
_DASH = re.compile(r"\s+[-–—]\s+")
_AFTER = re.compile(r"^\s*[|–—:»-]+\s*")
_WORD = re.compile(r"\w+")
_LEAST_NAME = 4  # letters of an outlet's name that are found in another word by no accident
_LONG_WORD = 3  # letters; shorter words are in small letters in any headline
# Where a page says its name
_SIGNS = frozenset({"credit", "navigation", "prompt", "consent", "related", "section", "biography"})
_YEARS = r"(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)"
_COPYRIGHT = re.compile(
    rf"^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?{_YEARS}?(?:by\s+)?(.+)$", re.IGNORECASE
)
FIRST_IN = re.compile(
    r"\b(?:originally|first)\s+(?:published|appeared|posted)\s+(?:in|on|by|at)\s+(.+)$",
    re.IGNORECASE,
)
_HOLDER_END = re.compile(
    r"[.,;|(]|\s+(?:on|in|and|under|all rights|ltd|limited|inc|llc|\d)\b", re.IGNORECASE
)


def titled(
    lines: Sequence[str], names: set[str], parts: Sequence[Part]
) -> tuple[str | None, str | None]:
    """Part the headline from the outlet's name after it.

    Args:
        lines: the lines of the headline: once alone, perhaps, and once with the outlet.
        names: the authors, in lower case; they may stand behind the headline too.
        parts: the whole file, for what else it says of a name.

    Returns:
        The headline and the outlet, None for what is not there.
    """
    if not lines:
        return None, None
    short, long = min(lines, key=len), max(lines, key=len)
    if len(long) > len(short):  # the headline stands alone too, so what follows it is not of it
        after = long[len(short) :] if long.casefold().startswith(short.casefold()) else ""
        segments = _segments(_AFTER.sub("", after), names)
        return short, segments[0] if segments else None
    barred = _BAR.split(long)
    if len(barred) > 1:
        first = max(barred, key=lambda segment: len(segment.split()))
        rest = [
            segment
            for segment in barred
            if segment != first
            and segment.casefold() not in names
            and not _is_section(words_of(segment))
        ]
        known = [segment for segment in rest if is_outlet(segment) or _is_known(segment, parts)]
        return first, next(iter(known or rest), None)
    *_, dashed = [None, *_DASH.finditer(long)]
    if dashed:
        first, tail = long[: dashed.start()], long[dashed.end() :]
        if tail.casefold() not in names and (
            is_outlet(tail)
            or _is_known(tail, parts)
            or _is_signed(first, dashed.group(), tail, parts)
        ):
            return first, tail
    return long, None


def outlet(parts: Sequence[Part], affiliation: str | None) -> str | None:
    """Read the outlet off a label, a credit, or what the author is said to be."""
    for part in parts:
        text = part.paragraph.text
        if part.kind == "section" and is_outlet(text) and not _is_section(part.paragraph.words):
            return text
        if part.kind not in {"credit", "section"}:
            continue
        for form in (FIRST_IN, _COPYRIGHT):
            if match := form.search(text):
                holder = _HOLDER_END.split(match.group(1).strip())[0].strip()
                if _is_holder(holder):
                    return holder
    return _employer(affiliation)


def _is_known(tail: str, parts: Sequence[Part]) -> bool:
    """Tell a name that the page repeats: in its copyright, its address, its e-mail."""
    name = "".join(words_of(tail))
    return len(name) >= _LEAST_NAME and any(
        name in "".join(_WORD.findall(part.paragraph.text.casefold()))
        for part in parts
        if part.kind in _SIGNS
    )


def _is_signed(first: str, dash: str, tail: str, parts: Sequence[Part]) -> bool:
    """Tell a name behind a hyphen that is set apart from a headline in ordinary letters.

    A hyphen between spaces is what browsers print between headline and outlet. A person named
    there would be named in the text.
    """
    parted = tail.split()
    plain = [word for word in first.split()[1:] if len(word) > _LONG_WORD]
    lower = sum(word[0].islower() for word in plain)
    return (
        dash.strip() == "-"
        and len(parted) <= threshold("longest_outlet")
        and len(parted) < len(first.split())
        and all(word[0].isupper() or word.casefold() in words("function") for word in parted)
        and lower * 2 > len(plain)
        and not any(tail in part.paragraph.text for part in parts if part.kept)
    )


def _segments(text: str, names: set[str]) -> list[str]:
    segments = [part for bar in _BAR.split(text) for part in _DASH.split(bar)]
    return [segment for segment in segments if segment and segment.casefold() not in names]


def _is_holder(text: str) -> bool:
    """Tell the name of who holds a right from the words that reserve it."""
    count = len(text.split())
    reserved = text.casefold().startswith("all rights")
    return 0 < count <= threshold("longest_outlet") and text[0].isupper() and not reserved


def _employer(affiliation: str | None) -> str | None:
    """Return the outlet that a reporter is named with ("By A. Name, The Leeds Courier")."""
    employer = (affiliation or "").split(",")[0]
    reporter = words_of(employer)[-1:]
    return employer if is_outlet(employer) and not words("role") & {*reporter} else None


def _is_section(text: Sequence[str]) -> bool:
    """Tell what every paper calls a part of itself: World News, Business Review."""
    return all(word in words("section") for word in text)
