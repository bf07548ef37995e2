"""One name for one source across the articles: a source follows the names that it is made of."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from counterpoint.identity.source_identity import Identity, SourceNames
from counterpoint.records import Attribution, Booster, Entity, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.identity.source_identity import Reading
    from counterpoint.records import Evidence

    Cited = tuple[str, str]  # document and source


def known(evidence: Sequence[Evidence]) -> dict[Cited, Identity]:
    """Give the sources that can be known again in another document, each with who it is.

    Who is unnamed, or has no name of its own ("the report", "two neighbours"), may be anyone.
    """
    names = _names(evidence, evidence)
    return {cited: reading.identity for cited, reading in _readings(evidence, names).items()}


def follow(stated: Sequence[Evidence], agreed: Sequence[Evidence]) -> list[Evidence]:
    """Give the sources of several documents the names that the documents agree on.

    A source whose name is led to a fuller one takes that. Where documents call one source several
    things it gets the form of its name, else what most of them call it. What one document keeps
    apart stays apart, and who is unnamed in one is nobody in another.

    Args:
        stated: The evidence as each document has it.
        agreed: The same items in the same order, the entities in the forms agreed on.

    Returns:
        The agreed evidence with its sources renamed, and with them the voices of hedges and
        boosters.
    """
    names = _names(stated, agreed)
    readings = _readings(agreed, names)
    better = _apart(agreed, _renaming(readings, _led(readings, names)))
    return [_renamed(item, better) for item in agreed]


def _names(stated: Sequence[Evidence], agreed: Sequence[Evidence]) -> dict[str, SourceNames]:
    """The names of each document."""
    mentions: defaultdict[str, list[tuple[Entity, Entity]]] = defaultdict(list)
    for before, after in zip(stated, agreed, strict=True):
        if isinstance(before, Entity) and isinstance(after, Entity):
            mentions[before.document].append((before, after))
    documents = dict.fromkeys(item.document for item in stated)
    return {document: SourceNames(mentions[document]) for document in documents}


def _readings(
    evidence: Sequence[Evidence], names: Mapping[str, SourceNames]
) -> dict[Cited, Reading]:
    """Who each source is; those that a document types as of several natures are left alone."""
    natures: defaultdict[Cited, set[str]] = defaultdict(set)
    for item in evidence:
        if isinstance(item, Attribution):
            human = item.source_kind not in {"institution", "unnamed"}
            natures[item.document, item.source].add("person" if human else item.source_kind)
    found = {}
    for (document, source), nature in natures.items():
        if len(nature) == 1 and "unnamed" not in nature:
            reading = names[document].read(source, person="person" in nature)
            if reading is not None:
                found[document, source] = reading
    return found


def _led(
    readings: Mapping[Cited, Reading], names: Mapping[str, SourceNames]
) -> dict[Cited, Identity]:
    """Bodies without their owner led to the one whose they are, where no second owner is known.

    The `Harbour Ministry` of an article that names Norway is that of the `Norwegian Harbour
    Ministry` or of `Norway's` of another.
    """
    owners: defaultdict[str, set[Identity]] = defaultdict(set)
    for identity, _ in readings.values():
        if identity.rest:
            owners[identity.rest].add(identity)
    led = {}
    for cited, (identity, form) in readings.items():
        if form is not None and form.type == "ORG" and not identity.rest:
            owned = owners.get(identity.names[0], set())
            if len(owned) == 1 and (whose := next(iter(owned))).names[0] in names[cited[0]].owners:
                led[cited] = whose
    return led


def _renaming(readings: Mapping[Cited, Reading], led: Mapping[Cited, Identity]) -> dict[Cited, str]:
    """The name of each source that documents call several things, or whose own name was led."""
    groups: defaultdict[Identity, list[Cited]] = defaultdict(list)
    for cited, reading in readings.items():
        groups[led.get(cited, reading.identity)].append(cited)
    better = {}
    for group in groups.values():
        if len({source for _, source in group}) > 1 or any(_changed(readings[c]) for c in group):
            own = [cited for cited in group if cited not in led]
            forms = [form.name for cited in own if (form := readings[cited].form)]
            counts = Counter(forms or [source for _, source in own])
            name = max(counts, key=lambda each: (counts[each], len(each), each))
            better.update(dict.fromkeys(group, name))
    return better


def _changed(reading: Reading) -> bool:
    return reading.form is not None and reading.form.renamed


def _apart(evidence: Sequence[Evidence], better: Mapping[Cited, str]) -> dict[Cited, str]:
    """Leave out what would make one of two sources of a document."""
    cited = {(e.document, e.source) for e in evidence if isinstance(e, Attribution)}
    claims: defaultdict[Cited, set[str]] = defaultdict(set)
    for document, source in cited:
        claims[document, source].add(source)
        claims[document, better.get((document, source), source)].add(source)
    return {
        (document, source): name
        for (document, source), name in better.items()
        if len(claims[document, name]) == 1
    }


def _renamed(item: Evidence, better: Mapping[Cited, str]) -> Evidence:
    if isinstance(item, Attribution) and (item.document, item.source) in better:
        return dataclasses.replace(item, source=better[item.document, item.source])
    if isinstance(item, Hedge | Booster) and item.voice is not None:
        return dataclasses.replace(item, voice=better.get((item.document, item.voice), item.voice))
    return item
