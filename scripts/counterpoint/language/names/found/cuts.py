"""The pipeline's named entities, cut where one of them holds several names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from counterpoint.identity.acronyms import undotted
from counterpoint.language.names.mentions import LABELS, LINKS, Proposal
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import telling, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

    from counterpoint.records import EntityType

_HYPHENS: Final = frozenset("-–—")


def labelled(doc: Doc) -> Iterator[Proposal]:
    """The pipeline's entities, cut where one holds several."""
    entities = [entity for entity in doc.ents if entity.label_ in LABELS]
    alone = {entity.text: LABELS[entity.label_] for entity in entities}
    for entity in entities:
        if len(entity) == 1 or gazetteer.look_up(entity.text) is not None:
            yield Proposal(entity.start, entity.end, LABELS[entity.label_])
            continue
        cuts = [entity.start - 1, *_cuts(entity, alone), entity.end]
        for before, end in pairwise(cuts):
            part = doc[before + 1 : end]
            if end < entity.end and gazetteer.citizen(doc[end].text):
                yield Proposal(end, end + 1, "GROUP")
            person = before >= entity.start and _behind(doc[before]) and _credited(part)
            kind = "PERSON" if person else LABELS[entity.label_]
            if len(part):
                yield Proposal(part.start, part.end, alone.get(part.text, kind))


def _behind(token: Token) -> bool:
    """Whether a person may stand behind the mark: `AFP / Ana Cruz`, `Kenya's Ana Cruz`."""
    return token.text == "/" or token.tag_ == "POS" or gazetteer.citizen(token.text)


def _credited(part: Span) -> bool:
    """Whether the words may be a photographer's behind an agency's: `AFP / Ana Cruz`."""
    return len(part) > 1 and all(t.is_title and t.lower_ not in telling() for t in part)


def _cuts(entity: Span, alone: Mapping[str, EntityType]) -> list[int]:
    """The tokens between the names of an entity that holds several.

    Brackets, line ends, spaced dashes and slashes and (but in firms) commas always part. A
    possessive, an `and` or a slash parts where a name of the text stands at its side: `Kenya's
    Treasury`, not `Queen's Theatre`. Hyphens part where two such names do: `Kenya-Uganda`, not
    `Asia-Pacific`.
    """
    cuts = [t.i for t in entity if _parts(t, entity)]
    cuts += [t.i for t in entity[1:-1] if t.is_digit and _counts(t.nbor())]
    cuts += [t.i for t in entity[1:-1] if t.lower_ == "of" and _at_home(t, entity)]
    if entity.label_ == "PERSON":
        cuts += [t.i for t in entity if t.tag_ == "POS"]
    for joints, least in (
        ([t.i for t in entity if t.tag_ == "POS" or t.text in {"and", "/"}], 1),
        ([t.i for t in entity if t.text in _HYPHENS], 2),
    ):
        edges = pairwise([entity.start - 1, *joints, entity.end])
        parts = [entity.doc[before + 1 : end] for before, end in edges]
        names = sum(_alone(part, alone) for part in parts)
        if joints and (names >= least or _ended(parts[0])):
            cuts += joints
    return sorted(set(cuts))


def _alone(part: Span, alone: Container[str]) -> bool:
    """Whether the words are a name of the text, or of a country, by themselves."""
    text = part.text.removeprefix("the ")
    known = gazetteer.look_up(undotted(text))
    return text in alone or (known is not None and known.type == "PLACE")


def _at_home(of: Token, entity: Span) -> bool:
    """Whether a place tells where one is from who has a name without it: `Sinovac of Beijing`."""
    name, place = entity.doc[entity.start : of.i], entity.doc[of.i + 1 : entity.end]
    if name[0].lower_ in telling() or gazetteer.look_up(place.text) is None:
        return False
    return any(token.text == name.text and token.i != name.start for token in entity.doc)


def _ended(part: Span) -> bool:
    """Whether the words end as the name of a body does: `Harbour Department`, `DOL`."""
    if not len(part) or any(token.lower_ in LINKS for token in part):
        return False
    last = part[-1].lower_.rstrip(".")
    named = last in telling()
    acronym = len(part) == 1 and part.text.isupper() and len(last) > 1
    return acronym or (len(part) > 1 and named)


def _parts(token: Token, entity: Span) -> bool:
    if token.text == ",":
        after = entity.doc[token.i + 1 : entity.end]
        listed = any(word.lower_ in {"and", "&"} for word in after)
        firm = len(after) > 0 and after[0].lower_.rstrip(".") in words("firm")
        return entity.label_ != "ORG" or not (listed or firm)
    spaced = _spaced(token) and token.text in _HYPHENS | {"/"}
    citizen = gazetteer.citizen(token.text)
    return token.text in {"(", ")", ":"} or spaced or token.is_space or citizen


def _counts(after: Token) -> bool:
    """Whether a number before the word counts it: `340 Danish crowns`."""
    known = gazetteer.look_up(after.text)
    return after.is_lower or (known is not None and known.kind == "people")


def _spaced(token: Token) -> bool:
    return bool(token.whitespace_)
