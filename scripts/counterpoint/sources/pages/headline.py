"""The headline of a page and the name of its outlet, which pages print behind the headline."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import words
from counterpoint.sources.pages.matching import letters
from counterpoint.sources.structure.features import is_outlet
from counterpoint.sources.text.paragraphs import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SUFFIX = re.compile(r"\s+(?:[|*»«•·–—/-]|--|::|›)\s+|\s*\|\s*")
_MOTTO = re.compile(r",\s+(?:the|your|an?)\s.*$", re.IGNORECASE)  # "Example, the free paper"
_FRONT = re.compile(r":\s+")  # "Quayside Review: A queue"; a headline of its own may have one too
_ADDRESS = re.compile(r"^https?://")
_SHORTEST = 4  # words of a headline that is whole without what another statement adds to it
_ALIKE = 0.6  # of the words of a headline, from which another says the same
_CUT = ".…,:;-–—"  # at the end of a headline that was cut to fit


def headline(
    stated: Sequence[str], window: Sequence[str], shown: Sequence[str], outlets: Sequence[str]
) -> str | None:
    """Choose the headline: a page shows one, and states others for search and for sharing.

    The one that is both shown and stated is taken; where another statement ends before it does,
    that one, since what follows is as a rule the outlet or a kicker.

    Args:
        stated: headlines in linked data and meta elements, what is believed most first.
        window: the title of the browser's window.
        shown: the headings of the first rank.
        outlets: what the outlet is called.
    """
    bare = [_bare(title, shown, outlets) for title in stated]
    titles = [_bare(title, shown, outlets) for title in window]
    known = {letters(title) for title in bare or titles}
    chosen = next((text for text in shown if letters(text) in known), None)
    chosen = chosen or next((text for text in shown if _is_printed(text, bare, titles)), None)
    generic = all(_names_site(title, outlets) for title in (*stated, *window))
    if chosen is None and generic and len(shown) == 1 and _is_whole(shown[0]):
        # What states the name of the site is of all its pages, not of this one
        bare, titles = [], []
    chosen = chosen or next(iter([*bare, *titles, *shown]), None)
    if chosen is None:
        return None
    begun = [title for title in bare if chosen.startswith(f"{title} ") and _is_whole(title)]
    return min([chosen, *begun], key=len)


def _is_printed(text: str, stated: Sequence[str], window: Sequence[str]) -> bool:
    """Tell a headline that the window confirms, where what is stated is written in other words.

    A statement in nearly the same words is the headline as the paper keeps it.
    """
    own = set(words_of(text))
    return any(letters(title) == letters(text) for title in window) and not any(
        len(own & set(words_of(title))) >= _ALIKE * len(own) for title in stated
    )


def _names_site(title: str, outlets: Sequence[str]) -> bool:
    spelled = letters(title)
    return any(name and letters(name) in spelled for name in outlets)


def _is_whole(title: str) -> bool:
    parts = title.split()
    return (
        len(parts) > _SHORTEST
        and parts[-1][-1] not in _CUT
        and parts[-1].lower() not in words("function")
    )


def _bare(title: str, shown: Sequence[str], outlets: Sequence[str]) -> str:
    """Take the outlet's name, and what else stands behind a bar, off a headline."""
    headings = {letters(text) for text in shown}
    own = {spelled for name in outlets for spelled in (letters(name), letters(f"the {name}"))}
    joints = list(_SUFFIX.finditer(title))
    for joint in [*joints, *_FRONT.finditer(title)]:
        for part in (title[: joint.start()], title[joint.end() :]):
            if letters(part) in headings:
                return part
    for joint in joints:
        tail = title[joint.end() :]
        if letters(tail) in own or letters(f"the {tail}") in own or is_outlet(tail):
            return title[: joint.start()]
        front = title[: joint.start()]
        if letters(front) in own or letters(f"the {front}") in own or is_outlet(front):
            return tail
    return title


def added(window: Sequence[str], headlines: Sequence[str]) -> list[str]:
    """Return what the title of the window adds to a headline: the outlet's name, behind or before.

    Args:
        window: the title of the browser's window.
        headlines: those that the page shows or states.
    """
    known = {letters(text) for text in headlines}
    for title in window:
        pieces = _SUFFIX.split(title)
        behind = any(letters("".join(pieces[:count])) in known for count in range(1, len(pieces)))
        if len(pieces) > 1 and (behind or is_outlet(pieces[-1])):
            return [pieces[-1]]
        if len(pieces) > 1 and (letters("".join(pieces[1:])) in known or is_outlet(pieces[0])):
            return [pieces[0]]
    return []


def outlet(stated: Sequence[str]) -> str | None:
    """Choose what the outlet is called: as most of the statements of a page do.

    Args:
        stated: names, maybe with a motto behind them, what is believed most first.
    """
    names = [name for text in stated if (name := _MOTTO.sub("", _SUFFIX.split(text)[0]))]
    readable = [name for name in names if re.search(r"[A-Za-z]", name) and not _ADDRESS.match(name)]
    if not readable:
        return next(iter(names), None)
    times = Counter(map(_spelled, readable))
    most = max(readable, key=lambda name: times[_spelled(name)])
    # "exampleherald" in one element may be "Example Herald" in another
    same = [name for name in readable if letters(name) == letters(most)]
    return max(same, key=lambda name: (sum(char.isupper() or char == " " for char in name), name))


def _spelled(name: str) -> str:
    return letters(name).removeprefix("the")
