"""Acronyms: what a text says that its initials stand for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from counterpoint.identity.thresholds import threshold
from counterpoint.lexicon import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FARTHEST: Final = threshold("explained_within")
_SHORTEST: Final = threshold("shortest_unexplained")
_DOTTED: Final = re.compile(r"\b(?:[A-Z]\.){2,}")
_SMALL: Final = frozenset({"of", "for", "on", "and", "the", "in", "to", "de", "du", "des", "&"})
_ACRONYM: Final = r"[“\"‘']?(?P<acronym>[A-Z][A-Za-z&.-]*[A-Z][A-Za-z.]*)"
_KNOWN: Final = r"(?:(?:also |better |otherwise )?(?:known|referred to) as|abbreviated|or) "
_BEHIND: Final = re.compile(rf"(?:[(\[](?:{_KNOWN})?|\b{_KNOWN})(?:the )?{_ACRONYM}\b")
_BETWEEN: Final = re.compile(r"(?:['’]s?)?,? ?$")
_AHEAD: Final = re.compile(
    rf"\b{_ACRONYM}[”\"’']?,? ?(?:\((?:the )?|(?:or|short for|which stands for) (?:the )?)[“\"‘']?"
)


def undotted(name: str) -> str:
    """Fold the dots of an acronym: `U.S.` to `US`; leave `J. Smith` and `Inc.` as they are."""
    return _DOTTED.sub(lambda match: match[0].replace(".", ""), name) if "." in name else name


def expansions(names: Iterable[str], body: str) -> dict[str, str]:
    """Give what acronyms stand for: explained in the text, or the initials of one name in it.

    Args:
        names: The names of the text; each as the text writes it.
        body: The text, for `Velden Trade Board (VTB)` and `VTB (Velden Trade Board)`.

    Returns:
        Name by acronym without dots. An acronym that two names may explain, and that the text
        does not, is absent.
    """
    names = list(dict.fromkeys(names))
    phrases = sorted((name for name in names if " " in name), key=len, reverse=True)
    found: dict[str, str] = {}
    for acronym, name in _explained(phrases, body):
        found.setdefault(acronym, name)
    alone = {short for name in names if (short := undotted(name)).isupper()} - found.keys()
    fitting: defaultdict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        for short in _initials(phrase) & alone:
            fitting[short].add(phrase)
    only = {short: fits.pop() for short, fits in fitting.items() if len(fits) == 1}
    return found | {short: name for short, name in only.items() if len(short) >= _SHORTEST}


def _explained(phrases: list[str], body: str) -> Iterator[tuple[str, str]]:
    """Acronyms beside a name of which they are the initials, the longest such name of each."""
    for match in _BEHIND.finditer(body):
        between = _BETWEEN.search(body, max(match.start() - _FARTHEST, 0), match.start())
        end = match.start() if between is None else between.start()
        short = undotted(match["acronym"])
        fitting = (n for n in phrases if body.endswith(n, 0, end) and abbreviates(short, n))
        yield from ((short, name) for name in fitting)
    for match in _AHEAD.finditer(body):
        short = undotted(match["acronym"])
        fitting = (n for n in phrases if body.startswith(n, match.end()) and abbreviates(short, n))
        yield from ((short, name) for name in fitting)


def _initials(name: str) -> set[str]:
    """The capitals that may stand for a name: without its small words, and without its country."""
    words = re.findall(r"[^\W_]+|&", undotted(name))
    large = [word for word in words if word.casefold() not in _SMALL]
    own = large[1:] if gazetteer.look_up(words[0]) is not None else large
    return {"".join(word[0] for word in each).upper() for each in (words, large, own)}


def abbreviates(acronym: str, name: str) -> bool:
    """Whether the capitals of the acronym are those of a name that it stands beside.

    First letters of its words, in order and from the first (`WTO`); or as many letters, of which
    most are, of another language (`UCI`, `TSE`); or one more, from within a word (`ASEAN`).
    """
    letters = [c.casefold() for c in acronym if c.isupper()]
    words = [word.casefold() for word in re.findall(r"[^\W_]+", name)]
    initials = [word[0] for word in words]
    if _in_order(letters, initials):
        return letters[:1] == initials[:1]
    large = [word[0] for word in words if word not in _SMALL]
    shared = (Counter(letters) & Counter(large)).total()
    if len(letters) == len(large) and shared * 3 >= len(letters) * 2:
        return True
    within = len(letters) == len(large) + 1 and set(large) <= set(letters)
    first = letters[:1] == initials[:1]
    return within and first and _in_order(letters, "".join(words))


def _in_order(letters: Iterable[str], among: Iterable[str]) -> bool:
    rest = iter(among)
    return all(letter in rest for letter in letters)
