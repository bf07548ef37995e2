"""What each name names: here alone a name gets its type.

Whoever proposes a name claims a type for it. The claims are votes; the text and the world put them
right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.identity.acronyms import expansions, undotted
from counterpoint.language.names.mentions import Mention
from counterpoint.language.names.typed import context, enumerations, votes
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc

    from counterpoint.language.names.mentions import Proposal
    from counterpoint.lexicon.gazetteer import Known
    from counterpoint.records import EntityType


def decide(doc: Doc, proposed: Sequence[Proposal]) -> list[Mention]:
    """Give each mention its type. A name has one type in a text, but for a place and a person.

    Whoever the text calls by a full name and then by a part of it is a person throughout; where
    the words beside such a part tell of a place, it is one there.
    """
    texts = [_form(doc, proposal) for proposal in proposed]
    told = [
        None if _fixed(text) else context.told(doc, proposal)
        for text, proposal in zip(texts, proposed, strict=True)
    ]
    persons = _persons({t: m.claim for t, m in zip(texts, proposed, strict=True)})
    sure = [
        tale or _published(text) or ("PERSON" if text in persons else None)
        for text, tale in zip(texts, told, strict=True)
    ]
    listed = enumerations.listed(doc, proposed, sure)
    types = votes.counted(doc, texts, proposed, told, listed)
    firms, opened = _firms(types), _opened(types)
    others = firms | {text for text in opened if " " in text}
    persons = _persons({text: kind for text, kind in types.items() if text not in others})
    kinds = []
    for text, proposal, tale in zip(texts, proposed, told, strict=True):
        kind = types[text]
        known = gazetteer.look_up(text)
        if text in persons:
            place = tale == "PLACE" or (
                proposal.claim == "PLACE" and (context.located(doc, proposal) or _land(known))
            )
            kind = "PLACE" if place else "PERSON"
        elif known is not None and _sure(known, tale):
            kind = known.type
        elif text in firms:
            kind = "ORG"
        elif text in opened:
            kind = opened[text]
        kinds.append(kind)
    explained = _explained(doc, dict(zip(texts, kinds, strict=True)))
    return [
        Mention(proposal.start, proposal.end, explained.get(text, kind))
        for text, proposal, kind in zip(texts, proposed, kinds, strict=True)
    ]


def _explained(doc: Doc, types: Mapping[str, EntityType]) -> dict[str, EntityType]:
    """The acronyms that the text explains, which are what they stand for is."""
    full = expansions(types, doc.text.replace("’", "'"))
    return {short: types[name] for short, name in full.items()}


def _fixed(text: str) -> bool:
    """Whether the world has one thing of the name, whatever stands beside it."""
    known = gazetteer.look_up(text)
    return known is not None and known.kind in gazetteer.FIXED


def _sure(known: Known, tale: EntityType | None) -> bool:
    """Whether a name is what is published of it: towns and states share theirs with persons."""
    return known.kind in gazetteer.FIXED or (known.kind != "code" and tale != "PERSON")


def _land(known: Known | None) -> bool:
    return known is not None and known.kind in {"country", "region"}


def _form(doc: Doc, proposal: Proposal) -> str:
    return undotted(doc[proposal.start : proposal.end].text.replace("’", "'"))


def _published(text: str) -> EntityType | None:
    """The type of what is published of a name, unless a person may share it."""
    known = gazetteer.look_up(text)
    return known.type if known is not None and known.kind in gazetteer.FIXED | {"city"} else None


def _persons(types: Mapping[str, EntityType]) -> set[str]:
    """The full names of persons, their first and last words, and names that end in such a part."""
    full = {
        text
        for text, kind in types.items()
        if kind == "PERSON" and " " in text and gazetteer.look_up(text) is None
    }
    parts = {word for text in full for word in text.split() if word[0].isupper()}
    ending = {
        text
        for text in types
        if " " in text and text.istitle() and types.get(text.split()[-1]) == "PERSON"
    }
    return full | ending | (parts & types.keys())


def _firms(types: Mapping[str, EntityType]) -> set[str]:
    """The names with which a name begins that ends like a firm's: `Sinovac` of `Sinovac Ltd`."""
    full = [
        text.split()
        for text, kind in types.items()
        if kind == "ORG"
        and (" & " in text or text.split()[-1].lower().rstrip(".") in words("firm"))
    ]
    return {" ".join(parts[:end]) for parts in full for end in range(1, len(parts))}


def _opened(types: Mapping[str, EntityType]) -> dict[str, EntityType]:
    """Names that begin with what they name, whole and without it: `Mount Kenya`, `Kenya`."""
    opened: dict[str, EntityType] = {}
    for text in types:
        first, _, rest = text.partition(" ")
        kind = words("opening").get(first.lower())
        if rest and kind is not None:
            opened |= {text: kind, rest: kind}
    return opened
