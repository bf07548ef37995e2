"""Names that the world has in common: countries, cities, peoples, with the one form of each."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from counterpoint.lexicon import lists

if TYPE_CHECKING:
    from counterpoint.records import EntityType

TYPES: Final[dict[str, EntityType]] = {
    "country": "PLACE",
    "region": "PLACE",
    "state": "PLACE",
    "code": "PLACE",  # of a state; as a word it may be anything
    "city": "PLACE",
    "body": "ORG",
    "people": "GROUP",
}
FIXED: Final = frozenset({"country", "region", "body", "people"})  # seldom name anything else
_SHORTEST: Final = 4  # letters: below, capitals tell an acronym from a word
_CITIZEN: Final = re.compile(r"([A-Z][a-z]+?)(s|(?:wo)?m[ae]n)")


class Known(NamedTuple):
    """What is known of a name: the one form of it, and what it names."""

    name: str
    kind: str

    @property
    def type(self) -> EntityType:
        """The type of what it names."""
        return TYPES[self.kind]


def look_up(form: str) -> Known | None:
    """Give what is published of a name, by any form of it; capitals are told from words.

    Args:
        form: The name without dots, with straight apostrophes: `UK`, `Republic of Korea`, `KIEV`.
    """
    known = listed().get(form) or _citizen(form)
    if known is None and form.isupper() and len(form) >= _SHORTEST:
        return _capitals().get(form)
    return known


def country(name: str) -> str:
    """Give the country whose people a name is, else the name: `Norway` for `Norwegian`."""
    return _countries().get(name, name)


def citizen(word: str) -> bool:
    """Whether the word is a `Frenchwoman` or the `Welshmen`, who are called so before a name."""
    known = _citizen(word)
    return known is not None and known.name == word


def _citizen(form: str) -> Known | None:
    """The `Ghanaians` by one of them, a `Frenchwoman` by the adjective in the word."""
    people = _CITIZEN.fullmatch(form)
    known = listed().get(people[1]) if people else None
    if people is None or known is None or known.kind != "people":
        return None
    return known if people[2] == "s" else Known(form, "people")


@cache
def listed() -> dict[str, Known]:
    """Read data/gazetteer.tsv, by form."""
    columns = {"form": None, "name": None, "kind": frozenset(TYPES), "source": None}
    rows = lists.read("gazetteer", columns)
    return {row["form"]: Known(row["name"], row["kind"]) for row in rows}


@cache
def _countries() -> dict[str, str]:
    """Read data/peoples.tsv: countries by their people."""
    rows = lists.read("peoples", {"people": None, "country": None, "source": None})
    return {row["people"]: row["country"] for row in rows}


@cache
def _capitals() -> dict[str, Known]:
    """The names as a heading in capitals writes them; of two the first listed."""
    return {form.upper(): known for form, known in reversed(listed().items())}
