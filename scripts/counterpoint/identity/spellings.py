"""Spellings of one name: accents, dots, hyphens and capitals apart, or one letter apart."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from counterpoint.identity.thresholds import threshold
from counterpoint.lexicon import gazetteer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.records import EntityType

    Named = tuple[str, EntityType]

_WORD: Final = threshold("shortest_misspelt")
_SINGLE: Final = threshold("shortest_misspelt_alone")
_FAMILY: Final = threshold("shortest_misspelt_family")
_ENDINGS: Final = frozenset("nsi")  # of adjectives and plurals


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A name by its letters and digits alone, without accents and capitals."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[\W_]", "", "".join(c for c in parts if not unicodedata.combining(c)))


def misspelt(counts: Mapping[Named, int]) -> dict[Named, str]:
    """Give the commoner spelling of names that are one letter away from it, and from no other.

    Args:
        counts: How often each name stands, with its type. Of equals the first is the commoner.

    Returns:
        The commoner by the rarer. Two names that are published as two are never one.
    """
    order = {named: at for at, named in enumerate(counts)}
    alike: defaultdict[Named, list[Named]] = defaultdict(list)
    for one, other in _close(counts):
        if _one(one, other):
            alike[one].append(other)
            alike[other].append(one)
    found = {}
    for named, others in alike.items():
        commoner = max([named, *others], key=lambda each: (counts[each], -order[each]))
        if len(others) == 1 and commoner != named and len(alike[commoner]) == 1:
            found[named] = commoner[0]
    return found


def _close(counts: Mapping[Named, int]) -> set[tuple[Named, Named]]:
    """Pairs that share what is left when one letter is dropped: all that may be one letter away."""
    by_rest: defaultdict[tuple[str, EntityType], list[Named]] = defaultdict(list)
    for name, kind in counts:
        if len(name) >= _WORD and not any(map(str.isdigit, name)):
            rests = {name[:at] + name[at + 1 :] for at in range(len(name))} | {name}
            for rest in rests:
                by_rest[rest, kind].append((name, kind))
    return {
        (one, other)
        for group in by_rest.values()
        for at, one in enumerate(group)
        for other in group[at + 1 :]
    }


def _one(one: Named, other: Named) -> bool:
    """Whether two names that differ in one letter are plausibly one."""
    (name, kind), (variant, _) = one, other
    if kind == "GROUP" or (gazetteer.look_up(name) and gazetteer.look_up(variant)):
        return False
    words, others = name.split(), variant.split()
    if len(words) != len(others):
        return False
    differing = [at for at, pair in enumerate(zip(words, others, strict=True)) if len({*pair}) > 1]
    if len(differing) != 1:
        return False
    at = differing[0]
    short, long = sorted((words[at], others[at]), key=len)
    if long[:-1] == short and long[-1] in _ENDINGS:  # `Virginia`, `Virginian`
        return False
    if kind == "PERSON":
        return len(words) > 1 and at == len(words) - 1 and len(short) >= _FAMILY
    return len(short) >= (_WORD if len(words) > 1 else _SINGLE)
