"""One form for each name of a document: surnames, acronyms and plurals led back to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from counterpoint.records import EntityType

_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_IN_BRACKETS = re.compile(r" \(([A-Z][A-Za-z.&-]+)\)")
_SMALL = frozenset({"of", "for", "on", "and", "the", "in", "to"})


def resolve(
    texts: Iterable[str], types: dict[str, EntityType], plurals: Container[str], body: str
) -> tuple[dict[str, str], dict[str, EntityType]]:
    """Give each text of a name its canonical form and its type within the document.

    Args:
        texts: The names as they stand, in text order.
        types: Type by text.
        plurals: Those of the texts that are plural.
        body: The text of the document, for `World Trade Organization (WTO)`.

    Returns:
        Canonical form by text, and type by text: an acronym has the type of its expansion.
    """
    names = list(dict.fromkeys(texts))
    expansions = _expansions(names, body)
    people = [name for name in names if types[name] == "PERSON" and " " in name]
    canonicals, kinds = {}, dict(types)
    for name in names:
        full = expansions.get(undotted(name)) or undotted(name)
        if full != name and full in types:
            kinds[name] = types[full]
        elif types[name] == "PERSON":
            full = _bearer(name, people) or full
        elif types[name] == "GROUP" and name in plurals:
            full = _singular(full)
        canonicals[name] = full
    return canonicals, kinds


def undotted(name: str) -> str:
    """Fold the dots of an acronym: `U.S.` to `US`; leave `J. Smith` and `Inc.` as they are."""
    return _DOTTED.sub(lambda match: match[0].replace(".", ""), name) if "." in name else name


def _expansions(names: list[str], body: str) -> dict[str, str]:
    """Acronyms that the text explains: a name, then in brackets the first letters of its words."""
    found: dict[str, str] = {}
    for match in _IN_BRACKETS.finditer(body):
        before = body[: match.start()].removesuffix("s").rstrip("'’")
        explained = [
            name for name in names if before.endswith(name) and _abbreviates(match[1], name)
        ]
        if explained:
            found.setdefault(undotted(match[1]), max(explained, key=len))
    return found


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the capitals of the acronym are first letters of the words, in order, from first."""
    letters = [c.casefold() for c in acronym if c.isupper()]
    initials = [word[0].casefold() for word in re.findall(r"\w+", name) if word not in _SMALL]
    rest = iter(initials)
    return letters[:1] == initials[:1] and all(letter in rest for letter in letters)


def _bearer(name: str, people: list[str]) -> str | None:
    """The one full name that ends in this surname or, if none does, begins with this name.

    Family names come first in much of the world. Two bearers of a surname stay apart.
    """
    if " " in name:
        return None
    by_last = [person for person in people if person.split()[-1] == name]
    bearers = by_last or [person for person in people if person.split()[0] == name]
    return bearers[0] if len(bearers) == 1 else None


def _singular(group: str) -> str:
    """`Scots` to `Scot`, `Tories` to `Tory`; `Swiss` and `Chinese` have no plural ending."""
    if group.endswith("ies"):
        return group[:-3] + "y"
    return group[:-1] if re.search(r"[^s]s$", group) else group
