"""One form for one thing across the articles: what one explains, another may leave unexplained."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from counterpoint.identity import agreed_sources
from counterpoint.identity.agreed_persons import borne
from counterpoint.identity.spellings import folded, misspelt
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterpoint.records import EntityType, Evidence

    Named = tuple[str, EntityType]


def agree(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Give the names and the sources of several documents the forms that these agree on.

    Spellings become the commonest one; an acronym or a family name that one article uses alone
    becomes what all the others that explain it say it is. Where they say different things it
    stays as it is, with them as its candidates. Sources follow the names that they are made of,
    as `source_agreement.follow` says. What one document keeps apart stays apart.

    Args:
        evidence: Of all documents, each document's in text order.

    Returns:
        The same evidence in the same order.
    """
    return agreed_sources.follow(evidence, _agreed(evidence))


def _agreed(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, its entities in the forms agreed on."""
    entities = [item for item in evidence if isinstance(item, Entity)]
    stated = [(entity.canonical, entity.type) for entity in entities]
    forms = _applied(stated, _spelt(stated))
    forms = _applied(forms, misspelt(Counter(sorted(forms))))
    forms = _expanded(entities, forms)
    forms, several = borne(entities, forms)
    forms = _apart(entities, stated, forms)
    agreed = iter(
        dataclasses.replace(
            entity,
            canonical=name,
            type=kind,
            candidates=entity.candidates or (several.get(name, ()) if kind == "PERSON" else ()),
        )
        for entity, (name, kind) in zip(entities, forms, strict=True)
    )
    return [next(agreed) if isinstance(item, Entity) else item for item in evidence]


def _apart(
    entities: Sequence[Entity], stated: Sequence[Named], forms: Sequence[Named]
) -> list[Named]:
    """Take back what would make one of two things that a document keeps apart."""
    claims: defaultdict[tuple[str, Named], set[Named]] = defaultdict(set)
    for entity, before, form in zip(entities, stated, forms, strict=True):
        claims[entity.document, form].add(before)
        claims[entity.document, before].add(before)
    return [
        before if len(claims[entity.document, form]) > 1 else form
        for entity, before, form in zip(entities, stated, forms, strict=True)
    ]


def _applied(forms: Iterable[Named], better: Mapping[Named, str]) -> list[Named]:
    return [(better.get(form, form[0]), form[1]) for form in forms]


def _spelt(forms: Iterable[Named]) -> dict[Named, str]:
    """The commonest of the spellings that only accents, capitals and marks part."""
    spellings: defaultdict[Named, Counter[str]] = defaultdict(Counter)
    for name, kind in forms:
        spellings[folded(name), kind][name] += 1
    return {
        (name, kind): max(names, key=lambda each: (not each.isupper(), names[each], each))
        for (_, kind), names in spellings.items()
        for name in names
    }


def _expanded(entities: Sequence[Entity], forms: list[Named]) -> list[Named]:
    """Acronyms led to the one thing that every document which explains them says they are."""
    meanings: defaultdict[str, dict[Named, None]] = defaultdict(dict)
    for entity, form in zip(entities, forms, strict=True):
        if entity.text.isupper() and folded(entity.text) != folded(form[0]):
            meanings[folded(entity.text)].setdefault(form)
    return [
        next(iter(found))
        if form[1] != "PERSON"
        and form[0].isupper()
        and len(found := meanings.get(folded(form[0]), {})) == 1
        else form
        for form in forms
    ]
