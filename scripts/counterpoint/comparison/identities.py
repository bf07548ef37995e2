"""One name for one thing across articles: what one article spells out, another may cut short.

Within an article names are resolved where they are found. Here a name that its article leaves as it
stands is led to the fuller one that other articles give the same words, where only one does. Where
several do, it stays apart, and the doubt is on record: a wrong merge is worse than a missed one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterpoint.records import Evidence

    Name = tuple[str, str]  # canonical form and type


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name of a document that may be short for any of several."""

    document: str
    name: str
    type: str
    candidates: tuple[str, ...]


def unify(evidence: Sequence[Evidence]) -> tuple[list[Evidence], list[Doubt]]:
    """Lead the names that articles leave short to the full names of other articles.

    What an article keeps apart stays apart.

    Returns:
        The evidence with canonical forms that hold for all articles, and the names left in doubt.
    """
    entities = [item for item in evidence if isinstance(item, Entity)]
    fuller = _fuller(entities)
    held: defaultdict[str, set[Name]] = defaultdict(set)
    for entity in entities:
        held[entity.document].add((entity.canonical, entity.type))
    chosen: dict[tuple[str, Name], str] = {}
    doubts = []
    for document, names in held.items():
        known = {name: fuller[name] for name in sorted(names) if name in fuller}
        # Two names of one article may both be short for a third: then neither is led there.
        claims = Counter((full[0], kind) for (_, kind), full in known.items() if len(full) == 1)
        for (name, kind), full in known.items():
            if len(full) == 1 and claims[full[0], kind] == 1 and (full[0], kind) not in names:
                chosen[document, (name, kind)] = full[0]
            else:
                doubts.append(Doubt(document, name, kind, full))
    return [_renamed(item, chosen) for item in evidence], doubts


def _renamed(item: Evidence, chosen: Mapping[tuple[str, Name], str]) -> Evidence:
    if not isinstance(item, Entity):
        return item
    full = chosen.get((item.document, (item.canonical, item.type)))
    return replace(item, canonical=full) if full else item


def _fuller(entities: Iterable[Entity]) -> dict[Name, tuple[str, ...]]:
    """Find for each name the full names that it may be short for, in code-point order.

    A name is short for another where some article says so (its own words have that canonical form:
    an acronym that is spelled out, a surname), and a single word for each person whose name ends
    with it or, family names coming first in much of the world, begins with it.
    """
    found: defaultdict[Name, set[str]] = defaultdict(set)
    names = {(entity.canonical, entity.type) for entity in entities}
    for entity in entities:
        if entity.text != entity.canonical and (entity.text, entity.type) in names:
            found[entity.text, entity.type].add(entity.canonical)
    last: defaultdict[str, set[str]] = defaultdict(set)
    first: defaultdict[str, set[str]] = defaultdict(set)
    for name, kind in names:
        if kind == "PERSON" and " " in name:
            last[name.split()[-1]].add(name)
            first[name.split()[0]].add(name)
    for name, kind in names:
        if kind == "PERSON" and " " not in name:
            found[name, kind] |= last.get(name) or first.get(name, set())
    return {name: tuple(sorted(full)) for name, full in found.items() if full}
