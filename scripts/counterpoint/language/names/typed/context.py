"""What the words beside a name say that it names: "the regulator Anvisa", "Kessab, a town"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from counterpoint.language.names.thresholds import threshold
from counterpoint.language.roles import appositions, descriptions
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import is_members, is_title, telling, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from counterpoint.language.names.mentions import Proposal
    from counterpoint.records import EntityType

_LONGEST: Final = threshold("longest_person")
_ACRONYM: Final = threshold("shortest_acronym")
_LOCATIVE: Final = frozenset({"in", "near", "outside", "across"})
_HELD: Final = frozenset({"shares", "stake"})
_MODIFYING: Final = frozenset({"compound", "nmod", "amod"})
_DESCRIBING: Final = frozenset({"ADJ", "NOUN", "PROPN", "PUNCT", "NUM", "PART"})
_DISTANCES: Final = frozenset({"mile", "kilometre", "kilometer", "km", "minute", "hour"})
_CALLING: Final = frozenset({"called", "named", "dubbed"})


def told(doc: Doc, proposal: Proposal) -> EntityType | None:
    """Give the type that a noun, a title or an article beside the name tells, if any does."""
    if _bodied(doc, proposal):
        return "ORG"
    if _placed(doc, proposal):
        return "PLACE"
    called = (words("called").get(noun.lemma_.lower()) for noun in _nouns(doc, proposal))
    kind = next((kind for kind in called if kind is not None), None)
    return "PERSON" if kind is None and _titled(doc, proposal) else kind


def _titled(doc: Doc, proposal: Proposal) -> bool:
    """Whether a title or an apposition makes a person of what may be the name of one."""
    start, end, _ = proposal
    name = doc[start:end]
    if descriptions.in_apposition(doc, start, end):
        return True
    if (
        len(name) > _LONGEST
        or is_members(name[-1].text)
        or any(t.lower_ in telling() or t.lower_ == "of" for t in name)
    ):
        return False
    before = doc[start - 1] if start else None
    titled = before is not None and before.is_title and is_title(before.text)
    if titled and (len(name) == 1 or doc[start - 1].lower_.rstrip(".") in appositions.HONORIFICS):
        return True
    return descriptions.names_person(doc, start, end)


def located(doc: Doc, proposal: Proposal) -> bool:
    """Whether somebody is `in` what the name names."""
    return proposal.start > 0 and doc[proposal.start - 1].lower_ in _LOCATIVE


def _bodied(doc: Doc, proposal: Proposal) -> bool:
    """Whether the words beside a name are those beside a body's.

    An article where a person has none (`the PRA`, `the Marlow Bee`), shares, shareholders.
    """
    start, end, kind = proposal
    name, after = doc[start:end], doc[end : end + 1]
    if start > 0 and doc[start - 1].lower_ == "the":
        acronym = name.text.isalpha() and name.text.isupper()
        if acronym and len(name.text) >= _ACRONYM and name[0].dep_ not in _MODIFYING:
            return after.text != "-"
        follows = bool(after) and after[0].pos_ in {"NOUN", "PROPN"}
        return kind == "PERSON" and len(name) > 1 and not follows
    if start > 1 and doc[start - 1].lower_ in {"in", "of"} and doc[start - 2].lower_ in _HELD:
        return True
    kept = bool(after) and after[0].is_lower and after[0].lemma_.lower() in words("keeps")
    return kept and gazetteer.look_up(name.text) is None


def _placed(doc: Doc, proposal: Proposal) -> bool:
    """Whether what may be a person stands where places do: `Torvik, where`, `mayor of Aldby`."""
    start, end, kind = proposal
    if kind in {"PLACE", "GROUP"} or end - start > 1 or doc[start].is_upper:
        return False
    behind = doc[end : end + 3]
    if behind.text.startswith(",") and len(behind) > 2:  # noqa: PLR2004 - a comma and two words
        distance = behind[2].lemma_.lower() in _DISTANCES
        if behind[1].lower_ == "where" or distance:
            return True
    before = doc[max(start - 2, 0) : start]
    if len(before) > 1 and before[1].lower_ == "to" and before[0].lemma_ in words("moving"):
        return True
    of = len(before) > 1 and before[1].lower_ == "of"
    return of and before[0].lemma_.lower() in words("placing")


def _nouns(doc: Doc, proposal: Proposal) -> Iterator[Token]:
    """The nouns put beside a name: "the regulator X", "the town of X", ", a town of 900,"."""
    start, end, _ = proposal
    before = doc[start - 1] if start else None
    if before is not None and before.is_lower and before.pos_ == "NOUN":
        yield before
    if start > 1 and before is not None and before.lower_ in _CALLING:
        yield doc[start - 2]
    yield from _apposed(doc, start, end)
    at = end + 2
    if doc[end : end + 1].text == "," and doc[end + 1 : at].text.lower() in {"a", "an", "the"}:
        while at < len(doc) and doc[at].pos_ in _DESCRIBING and doc[at].text != ",":
            after = doc[at + 1 : at + 2]
            ends = not after or (after[0].pos_ not in {"NOUN", "PROPN", "PART"})
            if doc[at].pos_ == "NOUN" and ends and after.text != "-":
                yield doc[at]
                break
            at += 1
    if start > 1 and before is not None and before.lower_ == "of":
        noun = doc[start - 2]
        if words("called").get(noun.lemma_.lower()) == "PLACE":
            yield noun


def _apposed(doc: Doc, start: int, end: int) -> Iterator[Token]:
    """The noun that a name explains: "The vaccine, X, is", "a Chinese ship, the X, passed"."""
    at = start - 1
    if at > 0 and doc[at].lower_ == "the":
        at -= 1
    closed = end == len(doc) or doc[end].is_punct
    if at < 2 or doc[at].text != "," or not closed:  # noqa: PLR2004 - a determiner and a noun
        return
    noun = doc[at - 1]
    if noun.pos_ != "NOUN":
        return
    at -= 1
    while at > 0 and doc[at].pos_ in _DESCRIBING and doc[at].text != ",":
        at -= 1
    if doc[at].lower_ in {"a", "an", "the"} or doc[at].tag_ in {"PRP$", "WP$"}:
        yield noun
