"""Where names begin and end: the pipeline's named entities, cut and joined to whole names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from counterpoint.language import name_forms
from counterpoint.language.mentions import Mention, longest
from counterpoint.language.name_words import is_title, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

    from counterpoint.records import Document, EntityType

# OntoNotes labels. Dates, quantities and LANGUAGE name nothing that the briefing counts.
TYPES: Final[dict[str, EntityType]] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "GROUP",
    "EVENT": "OTHER",
    "LAW": "OTHER",
    "WORK_OF_ART": "OTHER",
    "PRODUCT": "OTHER",
}
_HYPHENS: Final = frozenset("-–—")


def find(doc: Doc, document: Document) -> list[Mention]:
    """List the names of a parsed document, in order and without overlap.

    Where proposals overlap the longest stands: `National University of Singapore`, not
    `Singapore` in it.
    """
    proposed = [
        *(whole(doc, mention) for mention in _labelled(doc)),
        *name_forms.headed(doc, document),
        *name_forms.quoted(doc, document),
        *name_forms.numbered(doc, document),
    ]
    trimmed = (_typed(doc, _trimmed(doc, mention)) for mention in proposed)
    return longest(mention for mention in trimmed if _names(doc, mention))


def _labelled(doc: Doc) -> Iterator[Mention]:
    """The pipeline's entities, cut where one holds several."""
    entities = [entity for entity in doc.ents if entity.label_ in TYPES]
    alone = {entity.text: TYPES[entity.label_] for entity in entities}
    for entity in entities:
        if len(entity) == 1:
            yield Mention(entity.start, entity.end, TYPES[entity.label_])
            continue
        cuts = [entity.start - 1, *_cuts(entity, alone), entity.end]
        for before, end in pairwise(cuts):
            part = doc[before + 1 : end]
            yield Mention(part.start, part.end, alone.get(part.text, TYPES[entity.label_]))


def _cuts(entity: Span, alone: Mapping[str, EntityType]) -> list[int]:
    """The tokens between the names of an entity that holds several.

    Brackets, spaced dashes and (but in firms) commas always part. A possessive, an `and` or a
    slash parts where a name of the text stands at its side: `Kenya's Treasury`, not `King's
    College`. Hyphens part where two such names do: `Kenya-Uganda`, not `Asia-Pacific`.
    """
    marks = "()" if entity.label_ == "ORG" else "(),"
    cuts = [t.i for t in entity if t.text in marks or (t.text in _HYPHENS and _spaced(t))]
    for joints, least in (
        ([t.i for t in entity if t.tag_ == "POS" or t.text in {"and", "/"}], 1),
        ([t.i for t in entity if t.text in _HYPHENS and not _spaced(t)], 2),
    ):
        edges = pairwise([entity.start - 1, *joints, entity.end])
        parts = [entity.doc[before + 1 : end].text for before, end in edges]
        if joints and sum(part.removeprefix("the ") in alone for part in parts) >= least:
            cuts += joints
    return sorted(set(cuts))


def _spaced(token: Token) -> bool:
    return bool(token.whitespace_)


def whole(doc: Doc, mention: Mention) -> Mention:
    """Lengthen what was cut short: `anti-American`, `Arabian peninsula`."""
    start, end, kind = mention
    if kind == "GROUP" and start > 1 and doc[start - 1].text == "-":
        before = doc[start - 2]
        if before.lower_ in words("prefix") or (before.is_title and before.text.endswith("o")):
            start -= 2
    after = doc[end : end + 1]
    if kind == "GROUP" and after and words("head").get(after[0].lower_) == "PLACE":
        return Mention(start, end + 1, "PLACE")
    # A particle needs its name: `Ursula von der` and `Leyen` are one.
    while end < len(doc) and doc[end - 1].is_lower and doc[end].pos_ == "PROPN":
        end += 1
    return Mention(start, end, kind)


def _trimmed(doc: Doc, mention: Mention) -> Mention:
    """Without leading article, title or lower-case word, trailing possessive or punctuation."""
    start, end, kind = mention
    while start < end and _leads(doc[start]) and not _part_of_name(doc, start, end):
        start += 1
    while start < end and _trails(doc[end - 1]):
        end -= 1
    return Mention(start, end, kind)


def _part_of_name(doc: Doc, start: int, end: int) -> bool:
    """Whether a title is none: `Premier League`, `King's College`."""
    after = doc[start + 1 : end]
    return _generic(doc, start + 1, end) or (bool(after) and after[0].tag_ == "POS")


def _trails(token: Token) -> bool:
    abbreviated = token.text[0].isalpha() and token.text.endswith(".")
    return (
        token.tag_ == "POS"
        or not (token.text[-1].isalnum() or abbreviated)
        or (token.is_lower and token.pos_ in {"ADP", "CCONJ", "DET"})
    )


def _leads(token: Token) -> bool:
    """Whether a name cannot begin with the word. Particles (`von`, `al`) are proper nouns."""
    word: str = token.lower_
    if word in words("prefix"):
        return False
    return bool(
        is_title(word)
        or word in {"the", "a", "an"}
        or token.tag_ in {"DT", "PRP$"}
        or not token.text[0].isalnum()
        or (token.is_lower and token.pos_ != "PROPN")
        or (token.is_sent_start and token.pos_ == "VERB")
    )


def _typed(doc: Doc, mention: Mention) -> Mention:
    """Give the type that the telling noun of the name gives, or the noun that follows it."""
    start, end, kind = mention
    after = doc[end : end + 1].text
    if end - start == 1 and name_forms.is_numbered(doc[start].text):
        return Mention(start, end, "OTHER")
    if end - start == 1 and kind == "ORG" and after in words("tenure"):
        return Mention(start, end, words("tenure")[after])
    if end - start > 1 and kind != "PERSON":
        last = next((t.i for t in doc[start:end] if t.lower_ in name_forms.LINKS), end) - 1
        kind = words("head").get(doc[last].lower_, kind)
    return Mention(start, end, kind)


def _names(doc: Doc, mention: Mention) -> bool:
    """Whether a name is left: not a common noun (`the Islands`), nor part of an office."""
    start, end, _ = mention
    if end - start != 1:
        return end > start
    before = doc[max(start - 2, 0) : start]
    office = len(before) > 1 and before[1].lower_ == "of" and is_title(before[0].text)
    return any(map(str.isalpha, doc[start].text)) and not (office or _generic(doc, start, end))


def _generic(doc: Doc, start: int, end: int) -> bool:
    """Whether nothing is left but a noun that tells what is named: `Ministry`, `Islands`."""
    return end - start == 1 and doc[start].lower_ in words("head")
