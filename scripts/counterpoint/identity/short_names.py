"""Persons by less than their full name: who is meant, by what the text has said so far."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from counterpoint.identity.thresholds import threshold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_AHEAD: Final = threshold("mentions_ahead")
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_WORD: Final = re.compile(r"[^\s,]+")
_SAME, _FAMILY, _GIVEN, _WITHIN = range(4)  # how a short form is part of a full one, best first

Words = tuple[str, ...]

Name = TypeVar("Name")


class Bearer(NamedTuple):
    """Whom a name of a person stands for."""

    name: str  # the fullest form, or the form itself where none or several fit
    candidates: tuple[str, ...] = ()  # the several


def bearers(names: Sequence[str]) -> list[Bearer]:
    """Give for each mention of a person, in text order, whom it names.

    A short form is led to the one full name that it can be a part of: as its family name, else as
    a given name, else as a name within. The names met so far come first, for who is introduced
    later was not meant before. Where several fit they stay apart: Boyd of Karen and Wade Boyd.
    """
    first = {name: at for at, name in reversed(list(enumerate(names)))}
    words = {name: _words(name) for name in sorted(first, key=first.__getitem__)}
    fits = {name: _fits(name, words) for name in words}
    late = {
        name: tuple(full for full in fits[name] if not introduced(names, name, full))
        for name in words
        if " " not in name
    }
    whole = {name: _whole(name, fits[name]) for name in words}
    for name, others in late.items():
        fits[name] = {full: fit for full, fit in fits[name].items() if full not in others}
    return [
        _bearer(name, at, fits[name], first, whole)
        if fits[name] or name not in late
        else Bearer(name, late[name])
        for at, name in enumerate(names)
    ]


def introduced(names: Sequence[Name], short: Name, full: Name) -> bool:
    """Whether a full name is met soon enough for a short form of it to be short for it.

    A title or a first sentence may be ahead of the full name. A form that has long stood alone is
    of someone whom the readers know: the `Obama` of an article is not who is met in it later.
    """
    return names[: names.index(full)].count(short) <= _AHEAD


def _bearer(
    name: str,
    at: int,
    fits: Mapping[str, int],
    first: Mapping[str, int],
    whole: Mapping[str, str],
) -> Bearer:
    met = {full: fit for full, fit in fits.items() if first[full] < at} or fits
    best = min(met.values(), default=None)
    fitting = dict.fromkeys(whole[full] for full, fit in met.items() if fit == best)
    if len(fitting) > 1:
        return Bearer(whole[name], tuple(fitting))
    return Bearer(next(iter(fitting), whole[name]))


def _whole(name: str, fits: Mapping[str, int]) -> str:
    """The one form of a full name that says more of the same: `Lars Haugen`, `Lars Erik Haugen`."""
    same = [full for full, fit in fits.items() if fit == _SAME]
    longest = max(same, key=len, default=name)
    others = (_words(full) for full in same if full != longest)
    return longest if all(_fit(other, _words(longest)) == _SAME for other in others) else name


def _fits(name: str, words: Mapping[str, Words]) -> dict[str, int]:
    """The names that this one may be a part of, and how."""
    fits = {full: _fit(words[name], words[full]) for full in words if full != name}
    return {full: fit for full, fit in fits.items() if fit is not None}


def _words(name: str) -> Words:
    return tuple(word.casefold().rstrip(".") for word in _WORD.findall(name.replace("’", "'")))


def _fit(short: Words, full: Words) -> int | None:
    """How a name is part of a fuller one; None where it is not."""
    if len(short) > 1 and len(short) <= len(full) and short[-1] == full[-1]:
        if not _stands_for(short[0], full[0]):
            return _FAMILY if len(short) < len(full) and full[-len(short) :] == short else None
        rest = iter(full[1:-1])
        within = all(any(_stands_for(word, other) for other in rest) for word in short[1:-1])
        return _SAME if within and short != full else None
    if len(short) >= len(full):
        return None
    family = full[:-1] if full[-1] in _SUFFIXES else full
    if family[-len(short) :] == short and family != short:
        return _FAMILY
    if len(short) > 1:
        return None
    return _GIVEN if short[0] == full[0] else _WITHIN if short[0] in full[1:-1] else None


def _stands_for(short: str, full: str) -> bool:
    """Whether one is the other, or its initial."""
    return short == full or (len(short) == 1 and full.startswith(short))
