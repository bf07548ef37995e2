"""What a page prints and what its data state, held against each other.

Data are written by programs: they name who posted an article, or the feed, and stamp it with a day
in UTC. The printed byline and the printed day are what a reader would cite.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from counterpoint.sources.statements.bylines import byline, is_name, signature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.sources.statements.stated import Stated

MACHINE = "html"  # the origin of what a page states in its data
_MARKS = re.compile(r"\W+")


def agreed(
    machine: Stated, bylines: Sequence[str], day: str | None
) -> tuple[Stated, tuple[str, ...]]:
    """Choose between both, and say where they differ.

    Args:
        machine: what the data of a page state.
        bylines: the lines over the text that name its authors.
        day: the printed day of publication; no day of a change.

    Returns:
        The statements of the data, put right, and a warning for each field in which the page
        prints something else.
    """
    authors, doubt = _authors(machine.authors, bylines)
    published, doubt_of_day = _day(machine.date, day)
    return replace(machine, authors=authors, date=published), (*doubt, *doubt_of_day)


def _authors(
    machine: tuple[str, ...], bylines: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    data = {_key(name) for name in machine}
    if not data:
        return machine, ()
    others: tuple[str, ...] = ()
    for line in bylines:
        read = byline(line) or signature(line)
        names = read.authors if read and all(map(is_name, read.authors)) else ()
        if any(name in _key(line) for name in data):
            more = byline(line) is not None and data < set(map(_key, names))
            return (names, ()) if more else (machine, ())
        others = others or names
    if not others:
        return machine, ()
    return others, (
        f"The page prints {_listed(others)} as its author, its data {_listed(machine)}.",
    )


def _key(name: str) -> str:
    return _MARKS.sub("", name.casefold())


def _day(machine: str | None, printed: str | None) -> tuple[str | None, tuple[str, ...]]:
    if machine is None or printed is None or machine == printed:
        return machine, ()
    apart = abs((date.fromisoformat(machine) - date.fromisoformat(printed)).days)
    if apart == 1:  # the day where it was published, and the day in UTC
        return printed, ()
    return machine, (f"The page prints {printed} as its day; {machine}, of its data, is taken.",)


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(names)
