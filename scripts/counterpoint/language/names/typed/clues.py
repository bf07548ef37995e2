"""Clues to what a name names, for and against its types, by where it stands and its form.

A clue is less than a telling noun: it is weighed with what the recogniser saw, at every mention;
`data/weights.tsv` says how much each tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language.names.thresholds import threshold
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import telling, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span

    from counterpoint.language.names.mentions import Proposal
    from counterpoint.records import EntityType

    Clue = tuple[EntityType, str]

_OLDEST: Final = threshold("oldest")
_ACRONYM: Final = threshold("longest_acronym")
_STEM: Final = threshold("shortest_stem")
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_WITHIN: Final = frozenset({"compound", "poss", "nmod"})


def clues(doc: Doc, proposal: Proposal) -> Iterator[Clue]:
    """Give what speaks for or against types of a name where it stands: type and clue."""
    start, end, kind = proposal
    if kind == "GROUP":
        placed = start > 0 and doc[start - 1].lower_ in {"in", "from"}
        if placed and end - start == 1 and doc[start].tag_ == "NNP":
            yield "PLACE", "from_people"
        return
    yield from _behind(doc, end)
    yield from _formed(doc[start:end], kind)
    if kind == "PLACE":
        return
    yield from _placed(doc, proposal)
    if end - start == 1:
        yield from _owning(doc, end, kind)
    yield from _acting(doc[start:end], kind)


def _behind(doc: Doc, end: int) -> Iterator[Clue]:
    """`Ana Cruz, 41,` and `Ana Cruz, who`; a person is no `Aldby, which`."""
    after = doc[end : end + 3]
    if len(after) < 3 or after[0].text != ",":  # noqa: PLR2004 - a comma, a word, what follows
        return
    if after[1].is_digit and int(after[1].text) < _OLDEST and after[2].text in {",", "."}:
        yield "PERSON", "age"
    elif after[1].lower_ == "who":
        yield "PERSON", "who"
    elif after[1].lower_ == "which":
        yield "PERSON", "which"
    else:
        known = gazetteer.look_up(after[1].text)
        if known is not None and known.kind in {"country", "state"} and after[2].is_punct:
            yield "PLACE", "country_behind"


def _formed(name: Span, kind: EntityType) -> Iterator[Clue]:
    """What the words of the name tell of it."""
    first, last = name[0].lower_, name[-1].lower_.rstrip(".")
    if len(name) > 1:
        told = words("opening").get(first) or telling().get(last) or words("foreign").get(first)
        if told is not None:
            yield told, "ending_noun"
        if "&" in name.text:
            yield "ORG", "ampersand"
    elif kind != "ORG" and any(
        last.endswith(ending) and len(last) >= len(ending) + _STEM for ending in words("ending")
    ):
        yield "PLACE", "ending"


def _placed(doc: Doc, proposal: Proposal) -> Iterator[Clue]:
    """`Aldby-based`, `the Aldby region`, and what stands behind a preposition of place."""
    start, end, kind = proposal
    name, after = doc[start:end], doc[end : end + 2]
    if after.text == "-based" or after[:1].text in words("area"):
        yield "PLACE", "area"
    elif start > 0 and name[-1].dep_ not in _WITHIN and not _body(name) and kind != "OTHER":
        yield from _located(doc, proposal)


def _body(name: Span) -> bool:
    """Whether the words are those of a body, which one may be `in`: `in the AU`, `in Congress`."""
    acronym = name.text.isupper() and len(name.text) <= _ACRONYM
    return acronym or name[-1].lower_ in telling() or name.text.lower() in words("alone")


def _located(doc: Doc, proposal: Proposal) -> Iterator[Clue]:
    """`in Aldby`, `went to Aldby`, `down the Ald`; less sure of what looks like a body."""
    start, end, kind = proposal
    before, single = doc[start - 1], end - start == 1
    head = before.head.lemma_.lower()
    if before.lower_ == "the" and kind == "PERSON":
        yield "PERSON", "article"
        if start > 1 and doc[start - 2].lower_ in words("along"):
            yield "PLACE", "along"
    elif before.lower_ in words("locative"):
        sure = kind == "PERSON" or (single and head not in words("within"))
        yield "PLACE", "locative" if sure else "locative_body"
    elif before.lower_ == "to" and single and head in words("moving"):
        yield "PLACE", "moving"
    elif before.lower_ == "from" and kind == "PERSON":
        yield "PLACE", "from"


def _owning(doc: Doc, end: int, kind: EntityType) -> Iterator[Clue]:
    """`Aldby's mayor`, `Veltrona's chairman`."""
    if doc[end : end + 1].text not in {"'s", "’s"} or kind != "PERSON":
        return
    at = end + 1
    while at < len(doc) and doc[at].is_lower and doc[at].pos_ == "ADJ":
        at += 1
    owned = words("owned").get(doc[at : at + 1].text.lower())
    if owned is not None:
        yield owned, "owned"


def _acting(name: Span, kind: EntityType) -> Iterator[Clue]:
    """What a name does: people laugh; a team `play`, and someone signs for it."""
    root = name.root
    verb = root.head
    if len(name) == 1 and _one_of(name):
        yield "GROUP", "one_of"
    if root.dep_ in _SUBJECTS:
        if verb.lemma_.lower() in words("human"):
            yield "PERSON", "human"
        elif kind != "OTHER" and _several(name):
            yield "ORG", "plural"
    elif verb.lower_ == "for":
        if verb.head.lemma_.lower() in words("serving"):
            yield "ORG", "serving"
    elif verb.dep_ == "agent" and verb.head.lemma_.lower() in words("making"):
        yield "ORG", "making"


def _several(name: Span) -> bool:
    """Whether a name of one is the subject of a verb of many: `Veltrona have not replied`."""
    root = name.root
    if root.tag_ != "NNP" or any(child.dep_ in {"cc", "conj"} for child in root.children):
        return False
    verb = root.head
    auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    finite = auxiliaries[0] if auxiliaries else verb
    return finite.tag_ == "VBP" or finite.lower_ == "were"


def _one_of(name: Span) -> bool:
    """Whether somebody is one of those named: `She is a Quaker`, `as a young Baptist`."""
    root = name.root
    article = any(child.lower_ in {"a", "an"} for child in root.children)
    told = root.dep_ in {"appos", "attr"} or (root.dep_ == "pobj" and root.head.lower_ == "as")
    return article and told
