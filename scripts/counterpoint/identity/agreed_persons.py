"""One name for one person across the articles: some say it in full, some by the family name."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from counterpoint.identity.short_names import bearers
from counterpoint.identity.spellings import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.records import Entity, EntityType

    Named = tuple[str, EntityType]


def borne(
    entities: Sequence[Entity], forms: Sequence[Named]
) -> tuple[list[Named], dict[str, tuple[str, ...]]]:
    """Persons led to the one full name that the other documents have for them.

    A family name alone, or a first name by which another document calls its bearer (in much of
    the world the family's).

    Returns:
        The forms, and the full names that a name may stand for where they are several.
    """
    people = dict.fromkeys(name for name, kind in forms if kind == "PERSON")
    better, several = _fullest(list(people))
    called = {
        (each.text, name)
        for each, (name, kind) in zip(entities, forms, strict=True)
        if kind == "PERSON" and name.startswith(f"{each.text} ")
    }
    firsts: defaultdict[str, set[str]] = defaultdict(set)
    for first, name in called:
        firsts[first].add(better.get(name, name))
    for first, names in firsts.items():
        if len(names) == 1 and first not in better and first not in several:
            better[first] = next(iter(names))
    usual = _usual(entities, forms, better)
    doubtful = {}
    for name, fitting in several.items():
        fulls = tuple(dict.fromkeys(usual.get(full, full) for full in fitting))
        if len(fulls) > 1:
            doubtful[name] = fulls
        else:
            usual[name] = fulls[0]
    led = [(usual.get(name, name) if kind == "PERSON" else name, kind) for name, kind in forms]
    return led, doubtful


def _usual(
    entities: Sequence[Entity], forms: Sequence[Named], better: Mapping[str, str]
) -> dict[str, str]:
    """Of the full names of a person that by which most documents call them, else the longest.

    One document alone does not make everyone's `Ama Osei` a `Ama Serwaa Osei`.
    """
    spread = Counter(
        name
        for _, name in {
            (entity.document, name)
            for entity, (name, kind) in zip(entities, forms, strict=True)
            if kind == "PERSON"
        }
    )
    bearer = {name: better.get(name, name) for name in spread}
    same: defaultdict[str, list[str]] = defaultdict(list)
    for name, full in bearer.items():
        same[full].append(name)
    usual = {
        full: max(
            (name for name in names if " " in name),
            key=lambda name: (spread[name], len(name), name),
            default=full,
        )
        for full, names in same.items()
    }
    return {name: usual[full] for name, full in bearer.items()}


def _fullest(names: Sequence[str]) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """The fuller form of each name of one family, as in one text that met the full names first.

    Returns:
        The fuller by the shorter, and the candidates of those that may be short for several.
    """
    families: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=lambda each: (" " not in each, each)):
        families[folded(name.split()[-1])].append(name)
    better, several = {}, {}
    for family in families.values():
        for name, bearer in zip(family, bearers(family), strict=True):
            if bearer.candidates:
                several[name] = bearer.candidates
            elif bearer.name != name:
                better[name] = bearer.name
    return better, several
