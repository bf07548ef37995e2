"""Who wrote an article, read off the line that says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import words
from counterpoint.sources.statements.dates import dateline

if TYPE_CHECKING:
    from collections.abc import Callable

_PLACE = re.compile(r"\s+(?:in|for|at|from|with|For)\s+(?=[A-Z])")
_BUTTON = re.compile(r"\s*(?:@\w+|\bFollow(?: .*)?)$")
# Between what a line says of different things: who, for whom, when
_FIELD = re.compile(r"[|•·–—]|\s-\s")
# Between the names of one list
_JOINT = re.compile(r"\s*(?:[,;]|\s/\s|\b(?:and|And|AND)\b|\s&\s)\s*")
_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_NAME_WORD = re.compile(r"^(?:[^\W\d_]\.){1,3}$|^[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?$")
_FULL_STOP = re.compile(r"(?<!\b[A-Z])\.$")
_LONGEST_LABEL = 3  # words
_GLUED = re.compile(r"[a-z]{3}[A-Z]")  # "NewsPolitics"; no name is so long before its capital
_GLUED_TO = re.compile(r"(?<=[a-z])(?=\d|@|(?:Published|Updated|Posted)\b)")
_MOST_NAME_WORDS = 5
# Words of what people do or where they print, not of people
_TRADES = ("section", "role", "agency")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "dphil"})


@dataclass(frozen=True, slots=True)
class Byline:
    """The authors that a line names and what it says of them beside."""

    authors: tuple[str, ...]
    affiliation: str | None


def byline(text: str) -> Byline | None:
    """Read a line that is introduced as a byline ("By A. Name, Health Correspondent").

    Returns:
        None where the line is no byline ("By the time it was over"). A byline may name nobody
        ("By our correspondent").
    """
    found = dateline(text)
    if found and not _introduced().match(text):  # "Posted on May 3, 2024 by A. Name"
        text = found.rest.strip("| ,")
    marked = _introduced().match(text)
    if not marked and (field := _introduced_field(text)):  # "Harbour | By A. Name | May 3, 2024"
        text = field
        marked = _introduced().match(text)
    if not marked:
        return None
    fields = _fields(_FULL_STOP.sub("", text[marked.end() :]))
    if not fields or not _is_proper(fields[0][0]):
        return None
    return _assigned(fields, _is_author)


def _introduced_field(text: str) -> str | None:
    """Return a line from the bar on behind which names are introduced, a label standing before."""
    label, _, rest = text.partition("|")
    short = len(label.split()) <= _LONGEST_LABEL
    return rest.strip() if short and _introduced().match(rest.strip()) else None


@cache
def _introduced() -> re.Pattern[str]:
    """Return the pattern of what introduces names: "By", "An essay by", "Authors:"."""
    before, labels = ("|".join(map(re.escape, sorted(words(kind)))) for kind in ("by", "author"))
    return re.compile(rf"^(?:(?:{before}|an? \w+)\s+)?by:?\s+|^(?:{labels})\s*:\s*", re.IGNORECASE)


def signature(text: str) -> Byline | None:
    """Read a line that begins with a name and that its place shows to be a byline.

    A parenthesis after the name credits agencies or media ("A. Name (Agency)").
    """
    fields = _fields(_unglued(text.strip("•·–—- ")))
    if not fields or not is_name(_PLACE.split(fields[0][0], maxsplit=1)[0]):
        return None
    return _assigned(fields, is_name)


def _unglued(text: str) -> str:
    """Part a name from what a page prints right behind it: a handle, a role, when it was written.

    In a copy of the page nothing stands between them: "A. NameTravel Reporter", "A. Name2 hours".
    """
    text = _GLUED_TO.sub(" | ", text)
    joint = _GLUED.search(text)
    roles = words("role")
    if joint and roles & {word.casefold() for word in re.findall(r"\w+", text[joint.end() - 1 :])}:
        return f"{text[: joint.end() - 1]} | {text[joint.end() - 1 :]}"
    return text


def is_name(text: str) -> bool:
    """Tell whether a text that may be anything has the form of a person's name.

    Two to five capitalised words, not all in capitals as labels are, particles (van, al) in
    either case; none of them a word of sections, media, agencies or roles, nor one that no name
    has (the, why).
    """
    kinds = (*_TRADES, "outlet", "function")
    if not _has_form(text) or text.isupper() or _GLUED.search(text):
        return False
    return not any(word in words(kind) for word in _lowered(text) for kind in kinds)


def _fields(text: str) -> list[list[str]]:
    """Part a line into its fields, and each of these into its list; none is empty."""
    found = dateline(text)
    fields = [
        _BUTTON.sub("", field.rstrip())
        for field in _FIELD.split(_PARENTHESIS.sub("", found.rest if found else text))
    ]
    listed = [
        [piece.strip(" :") for piece in _JOINT.split(field) if re.search(r"\w", piece)]
        for field in fields
    ]
    return [pieces for pieces in listed if pieces]


def _assigned(fields: list[list[str]], accept: Callable[[str], bool]) -> Byline:
    """The first field begins with the names; the rest of it and of the line is said of them."""
    authors: list[str] = []
    affiliation: list[str] = []
    for segment in fields[0]:
        name = _PLACE.split(segment, maxsplit=1)[0]
        if segment.casefold().strip(".") in _SUFFIXES:
            continue
        if not affiliation and accept(name):
            authors.append(name)
        else:
            affiliation.append(segment)
    affiliation += [segment for field in fields[1:] for segment in field]
    return Byline(tuple(dict.fromkeys(authors)), ", ".join(affiliation) or None)


def _is_author(text: str) -> bool:
    """Tell a name where one is due: single names, and names such as Will or Sun, are allowed."""
    lowered = _lowered(text)
    if " ".join(lowered) in words("place"):
        return False
    if lowered[0] == "the" or any(lowered[-1] in words(kind) for kind in _TRADES):
        return False
    if all(word in words("outlet") for word in lowered):
        return False
    return _has_form(text) or (len(lowered) == 1 and text[:1].isupper() and text.isalpha())


def _is_proper(text: str) -> bool:
    """Tell whether a text is capitalised throughout, but for the small words between names."""
    small = words("particle") | words("function") | words("role")
    capitals = [part[0].isupper() for part in text.split() if part not in small]
    return bool(capitals) and all(capitals)


def _has_form(text: str) -> bool:
    parts = text.split()
    return (
        2 <= len(parts) <= _MOST_NAME_WORDS  # noqa: PLR2004  a first name and a surname
        and parts[-1][0].isupper()
        and all(
            _NAME_WORD.match(part) and (part[0].isupper() or part in words("particle"))
            for part in parts
        )
    )


def _lowered(text: str) -> list[str]:
    return [part.casefold().strip(".") for part in text.split()] or [""]
