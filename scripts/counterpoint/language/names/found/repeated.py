"""Names met again: every place where the words of a name that was found once stand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from counterpoint.identity.acronyms import undotted
from counterpoint.language.names.found import edges
from counterpoint.language.names.mentions import Proposal
from counterpoint.lexicon import gazetteer
from counterpoint.lexicon.name_words import is_title, telling, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from spacy.tokens import Doc, Token

    from counterpoint.records import EntityType

    Words = tuple[str, ...]

_TIMES: Final = frozenset({"DATE", "TIME"})
_NAMING: Final = frozenset({"PROPN", "ADJ", "NOUN"})


def find(doc: Doc, proposed: Sequence[Proposal]) -> Iterator[Proposal]:
    """Every place where the words of a name stand, capitals and all, or a part of a person's.

    A family name goes with its particles. A given name counts only where the tagger sees a name,
    for many are words.
    """
    texts = _texts(doc)
    known, given = _forms(doc, proposed, texts)
    by_first: defaultdict[str, list[Words]] = defaultdict(list)
    for form in (*known, *given):
        by_first[form[0]].append(form)
    found = {(start, end) for start, end, _ in proposed}
    for start, text in enumerate(texts):
        for form in by_first.get(text, ()):
            end = start + len(form)
            if (start, end) in found or tuple(texts[start:end]) != form or _dated(doc, start, end):
                continue
            if form in known and (doc[end - 1].pos_ in _NAMING or _capital(doc, start, end)):
                yield edges.whole(doc, Proposal(start, end, known[form]))
            elif form in given and doc[start].pos_ == "PROPN" and not _beside_name(doc, start):
                yield Proposal(start, end, given[form])


def _dated(doc: Doc, start: int, end: int) -> bool:
    """Whether what may be a name is the month of a date: `in May`, not `Mrs May`."""
    token = doc[start]
    month = end - start == 1 and token.lower_ in words("calendar") and token.ent_type_ in _TIMES
    return month and not (start > 0 and is_title(doc[start - 1].text))


def _capital(doc: Doc, start: int, end: int) -> bool:
    """Whether a word that the tagger takes for none has the capital of a name."""
    word = doc[start].is_title and not doc[start].is_sent_start
    return end - start == 1 and (word or doc[end : end + 1].text == ",")


def _lone(form: Words, known: Container[Words]) -> bool:
    """Whether a first word is a name by itself, and nothing that the world knows."""
    return form not in known and gazetteer.look_up(form[0]) is None


def _beside_name(doc: Doc, i: int) -> bool:
    return any(token.pos_ == "PROPN" and token.is_title for token in _beside(doc, i))


def _beside(doc: Doc, i: int) -> list[Token]:
    return [doc[at] for at in (i - 1, i + 1) if 0 <= at < len(doc)]


def _texts(doc: Doc) -> list[str]:
    """The tokens without the dots of acronyms; each word of the text is looked at once."""
    keys = doc.to_array("ORTH").tolist()
    folded = {key: undotted(doc.vocab.strings[key]) for key in set(keys)}
    return [folded[key] for key in keys]


def _forms(
    doc: Doc, proposed: Sequence[Proposal], texts: Sequence[str]
) -> tuple[dict[Words, EntityType], dict[Words, EntityType]]:
    """The words of each name and each family name with the type; and first words of names."""
    known: dict[Words, EntityType] = {}
    given: dict[Words, EntityType] = {}
    for start, end, kind in proposed:
        form = tuple(texts[start:end])
        known.setdefault(form, kind)
        if kind == "PERSON" and end - start > 1:
            family = end - 1
            while family > start + 1 and doc[family - 1].is_lower:
                family -= 1
            name = form[family - start :]
            known.setdefault(name, kind)
            known.setdefault((name[0].capitalize(), *name[1:]), kind)  # `Van der Meer` begins
            given.setdefault(form[:1], kind)
        elif kind == "ORG" and all(word.lower() in telling() for word in form[1:]):
            given.setdefault(form[:1], kind)
    return known, {form: kind for form, kind in given.items() if _lone(form, known)}
