"""Who a source is, by the names that its own words are made of: what tells it in any article."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from counterpoint.identity.spellings import folded
from counterpoint.identity.thresholds import threshold
from counterpoint.lexicon import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterpoint.records import Entity, EntityType

_FULL_NAME: Final = threshold("full_name")
_ARTICLE: Final = re.compile(r"^the\s+", re.IGNORECASE)
_JOINT: Final = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_OWNING: Final = re.compile(r"[’']s?$")


class Identity(NamedTuple):
    """Who a source is: equal where two articles cite the same one."""

    person: bool
    names: tuple[str, ...]  # folded; several that speak as one, in the order of the alphabet
    rest: str = ""  # folded, what is of the name: `ministry` of Norway in `Norwegian ministry`


class Form(NamedTuple):
    """A name as the documents agree on it."""

    name: str
    type: EntityType
    renamed: bool  # the document itself has a shorter or another form


class Reading(NamedTuple):
    """A source as its words tell it."""

    identity: Identity
    form: Form | None  # where it is a name and nothing else


class SourceNames:
    """The names of one document, by which its sources can be known in others."""

    def __init__(self, entities: Iterable[tuple[Entity, Entity]]) -> None:
        """Take each mention as the document has it, and as the documents agree on it."""
        distinct = {
            (
                before.text,
                before.canonical,
                Form(after.canonical, after.type, before.canonical != after.canonical),
            )
            for before, after in entities
            if not after.candidates  # who may be any of several is known nowhere
        }
        forms: defaultdict[tuple[str, bool], set[Form]] = defaultdict(set)
        for text, canonical, form in distinct:
            for name in (text, canonical):
                forms[_key(name), form.type == "PERSON"].add(form)
        self._forms = {key: next(iter(found)) for key, found in forms.items() if len(found) == 1}
        self.owners = frozenset(_owner(form.name) for *_, form in distinct)

    def read(self, source: str, *, person: bool) -> Reading | None:
        """Tell who a source is; None where no name of the document does.

        Args:
            source: Its words: `Ana Cruz`, `Gov. Ana Cruz`, `Norway’s ministry`, `Peru and Chile`.
            person: Whether it is a person, else an institution or a document.
        """
        return self._person(source) if person else self._body(source)

    def _person(self, source: str) -> Reading | None:
        words = source.split()
        form = self._form(source, person=True)
        for start in range(1, len(words) - 1):  # behind a title
            titled = self._forms.get((_key(" ".join(words[start:])), True))
            form = form or titled
        if form is not None:
            return Reading(Identity(person=True, names=(_key(form.name),)), form)
        full = len(words) >= _FULL_NAME and words[0][0].isupper() and words[-1][0].isupper()
        return Reading(Identity(person=True, names=(_key(source),)), None) if full else None

    def _body(self, source: str) -> Reading | None:
        form = self._form(source, person=False)
        if form is None:
            identity = self._joint(source) or self._owned(source)
            return None if identity is None else Reading(identity, None)
        owned = _national(form.name) if form.type == "ORG" else None
        return Reading(owned or Identity(person=False, names=(_key(form.name),)), form)

    def _form(self, name: str, *, person: bool) -> Form | None:
        key = _key(name)
        return self._forms.get((key, person)) or self._forms.get((key, not person))

    def _joint(self, source: str) -> Identity | None:
        """Several that speak as one, in whichever order."""
        forms = [self._form(part, person=False) for part in _JOINT.split(source)]
        if len(forms) == 1 or None in forms:
            return None
        return Identity(person=False, names=tuple(sorted(_key(f.name) for f in forms if f)))

    def _owned(self, source: str) -> Identity | None:
        """What is told by the name that it begins with: `Norwegian ministry`, `Cruz campaign`."""
        for owner, rest in _openings(source):
            form = self._form(owner, person=False)
            name = form.name if form else _published(owner)
            if name is not None:
                return Identity(person=False, names=(_owner(name),), rest=_key(rest))
        return None


def _national(name: str) -> Identity | None:
    """A name that begins with that of a country or a people: `Peruvian Navy`."""
    if gazetteer.look_up(name):
        return None
    owned = ((_published(owner), rest) for owner, rest in _openings(name))
    return next(
        (Identity(person=False, names=(_owner(of),), rest=_key(rest)) for of, rest in owned if of),
        None,
    )


def _published(owner: str) -> str | None:
    known = gazetteer.look_up(owner.replace(".", ""))
    return known.name if known and known.kind in gazetteer.FIXED else None


def _owner(name: str) -> str:
    """What a name is known by where something is its: a people as its country."""
    return _key(gazetteer.country(name))


def _openings(source: str) -> Iterable[tuple[str, str]]:
    """Each way to part a phrase in an owner, the longest first, and what is its."""
    words = _ARTICLE.sub("", source).split()
    for end in range(len(words) - 1, 0, -1):
        yield _OWNING.sub("", " ".join(words[:end])), " ".join(words[end:])


def _key(name: str) -> str:
    return folded(_ARTICLE.sub("", name))
