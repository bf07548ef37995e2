"""Where a name begins and ends: lengthened to the whole of it, without what is no part of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from counterpoint.language.names.mentions import Proposal, generic
from counterpoint.lexicon import gazetteer, role_words
from counterpoint.lexicon.name_words import is_members, is_title, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from counterpoint.records import EntityType

JUNIOR: Final = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_SCORE: Final = re.compile(r"\d+[-–]\d+")
_HYPHENS: Final = frozenset("-–—")


def whole(doc: Doc, proposal: Proposal) -> Proposal:
    """Lengthen what was cut short: `anti-American`, `Arabian peninsula`."""
    start, end, kind = proposal
    if kind == "GROUP" and start > 1 and doc[start - 1].text == "-":
        before = doc[start - 2]
        if before.lower_ in words("prefix") or (before.is_title and before.text.endswith("o")):
            start -= 2
    if (
        kind == "GROUP"
        and is_members(doc[end - 1].text)
        and start > 0
        and _described(doc[start - 1])
    ):
        start -= 1
    after = doc[end : end + 1]
    placed = after and (
        after.text in words("geographic")
        or (after[0].is_title and words("head").get(after[0].lower_) == "PLACE")
    )
    if kind == "GROUP" and placed:
        return Proposal(start, end + 1, "PLACE")
    start = _begun(doc, start, end, kind)
    # A particle needs its name: `Ursula von der` and `Leyen` are one.
    while end < len(doc) and doc[end - 1].is_lower and doc[end].pos_ == "PROPN":
        end += 1
    while kind == "PERSON" and _particled(doc, end):
        end += 2
    if kind == "PERSON":
        junior = end + (doc[end : end + 1].text == ",")
        if doc[junior : junior + 1].text in JUNIOR:
            end = junior + 1
    return Proposal(start, end, kind)


def _described(token: Token) -> bool:
    """Whether the word tells which party's members: `Rural Democrats`, not which country's."""
    capital = token.is_title and not token.is_sent_start
    faith = token.ent_type_ == "NORP" and gazetteer.country(token.text) == token.text
    return capital and token.pos_ in {"PROPN", "ADJ"} and (faith or not token.ent_type_)


def _particled(doc: Doc, end: int) -> bool:
    """Whether a particle and a name go on with a person's: `Salma [bint Idris]`."""
    rest = doc[end : end + 2]
    return len(rest) > 1 and rest[0].text in words("particle") and rest[1].is_title


def _begun(doc: Doc, start: int, end: int, kind: EntityType) -> int:
    """Where a name begins of which the pipeline saw the end: `Camila [Reyes Soto]`, `de [Groot]`.

    The first word of a sentence has its capital from its place, and may be another word.
    """
    headed = doc[end - 1].lower_ in words("head")
    first = start
    if start > 0 and end - start == 1 and _opened(doc, start):
        return start - 1
    while first > 0 and not doc[first].is_sent_start and _extends(doc[first - 1], kind):
        human = role_words.kind_of(doc[first - 1]) in role_words.HUMAN
        if not headed and (human or is_title(doc[first - 1].text)):
            break
        first -= 1
    if first == start > 0 and kind == "PERSON" and end - start == 1 and _given(doc[start - 1]):
        return start - 1
    return first


def _opened(doc: Doc, start: int) -> bool:
    """Whether the word before is the name of `Ltd`, or the `Club` of a name; at any place."""
    before = doc[start - 1]
    firm = doc[start].lower_.rstrip(".") in words("firm")
    named = firm or before.lower_ in words("opening")
    return before.is_title and not before.ent_type_ and named


def _given(token: Token) -> bool:
    """Whether a sentence begins with the given name of whom the pipeline saw the rest."""
    named = token.tag_ == "NNP" and not token.ent_type_
    office = is_title(token.text) or role_words.kind_of(token) is not None
    known = gazetteer.look_up(token.text) is not None
    return bool(token.is_sent_start) and named and not office and not known


def _extends(token: Token, kind: EntityType) -> bool:
    if token.ent_type_ or token.pos_ != "PROPN" or token.is_sent_start or kind == "GROUP":
        return False
    particle = token.is_lower and (token.i == 0 or token.nbor(-1).text not in _HYPHENS)
    return token.is_title or (kind == "PERSON" and particle)


def trimmed(doc: Doc, proposal: Proposal) -> Proposal:
    """Without leading article, title or lower-case word, trailing possessive or punctuation."""
    start, end, kind = proposal
    while start < end and _leads(doc[start]) and not _part_of_name(doc, start, end, kind):
        start += 1
    while end - start > 2 and _of_year(doc, end):  # noqa: PLR2004 - a word, `of` and the year
        end -= 2
    while start < end and (_trails(doc[end - 1]) or _dated(doc, end - 1, kind)):
        end -= 1
    while kind == "PERSON" and end - start > 2 and _people(doc[start]):  # noqa: PLR2004
        start += 1
    if end - start == 2 and doc[end - 1].lower_ in words("tenure") and _person(doc, start):  # noqa: PLR2004
        return Proposal(start, end - 1, words("tenure")[doc[end - 1].lower_])
    return Proposal(start, end, kind)


def _person(doc: Doc, i: int) -> bool:
    """Whether the word ends the name of a person somewhere in the text."""
    return any(e.label_ == "PERSON" and e[-1].text == doc[i].text for e in doc.ents)


def _part_of_name(doc: Doc, start: int, end: int, kind: EntityType) -> bool:
    """Whether a title is none: `Premier League`, `Prince's Theatre`, `General Medical Council`."""
    after = doc[start + 1 : end]
    if not after or doc[start].is_lower or not is_title(doc[start].text):
        return False
    built = kind != "PERSON" and doc[end - 1].lower_ in words("head")
    return generic(doc, start + 1, end) or after[0].tag_ == "POS" or built


def _trails(token: Token) -> bool:
    abbreviated = token.text[0].isalpha() and token.text.endswith(".")
    return (
        token.tag_ == "POS"
        or not (token.text[-1].isalnum() or abbreviated)
        or (token.is_lower and token.pos_ in {"ADP", "CCONJ", "DET", "NUM"})
        or _SCORE.fullmatch(token.text) is not None
    )


def _of_year(doc: Doc, end: int) -> bool:
    """Whether the year ends a name: `Rhodes Convention of 1974`."""
    year = doc[end - 1]
    return year.is_digit and len(year) == 4 and doc[end - 2].lower_ in {"of", "in"}  # noqa: PLR2004


def _dated(doc: Doc, i: int, kind: EntityType) -> bool:
    """Whether a month, a day or a number ends what is no event, or `Editing` stands before `by`."""
    token = doc[i]
    if token.lower_.endswith("ing") and doc[i + 1 : i + 2].text == "by":
        return True
    return kind in {"PERSON", "ORG"} and (
        token.lower_.rstrip(".") in words("calendar")
        or (token.like_num and i > 0 and doc[i - 1].lower_.rstrip(".") in words("calendar"))
        or (token.like_num and kind == "PERSON")
    )


def _people(token: Token) -> bool:
    known = gazetteer.look_up(token.text)
    return known is not None and known.type == "GROUP"


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
