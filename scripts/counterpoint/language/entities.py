"""Entities: the names of a document, with one type and one canonical form for each."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from counterpoint.language import canonical, names
from counterpoint.language.mentions import Mention, longest
from counterpoint.language.name_words import is_title
from counterpoint.records import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from counterpoint.records import Document, EntityType

_LOCATIVE = frozenset({"in", "at", "from", "across", "near", "outside", "into"})


def find(doc: Doc, document: Document) -> list[Entity]:
    """List the entities of a parsed document in order, without overlap.

    A name means one thing within a document: every mention of it has the type that most of them
    have, and a mention that the pipeline missed is found by its words.
    """
    mentions = _attested(doc, document, names.find(doc, document))
    mentions = longest([*mentions, *_repeated(doc, mentions)])
    texts = [doc[start:end].text for start, end, _ in mentions]
    plurals = {
        text for text, m in zip(texts, mentions, strict=True) if doc[m.end - 1].tag_ == "NNPS"
    }
    types = _types(doc, texts, mentions)
    canonicals, types = canonical.resolve(texts, types, plurals, document.text)
    return [
        Entity(
            document=document.id,
            start=(span := doc[start:end]).start_char,
            end=span.end_char,
            text=span.text,
            type=types[span.text],
            canonical=canonicals[span.text],
        )
        for start, end, _ in mentions
    ]


def _attested(doc: Doc, document: Document, mentions: list[Mention]) -> list[Mention]:
    """Drop names of headings that the paragraphs lack; cut names followed by their own office.

    In a heading capitals tell nothing. `US National Security` before `Advisor` is a title that
    was cut in two, and the name in it is the one that stands elsewhere by itself.
    """
    headings = document.headings

    def in_heading(mention: Mention) -> bool:
        return any(start <= doc[mention.start].idx < end for start, end in headings)

    known = {doc[each.start : each.end].text for each in mentions if not in_heading(each)}
    kept = []
    for mention in mentions:
        start, end, kind = mention
        if in_heading(mention) and doc[start:end].text not in known:
            continue
        if kind == "ORG" and is_title(doc[end : end + 1].text):
            end = next((i for i in range(end - 1, start, -1) if doc[start:i].text in known), end)
        kept.append(mention._replace(end=end))
    return kept


def _repeated(doc: Doc, mentions: list[Mention]) -> Iterator[Mention]:
    """Every place where the words of a name stand, capitals and all, or a person's surname."""
    found = {(start, end) for start, end, _ in mentions}
    texts = [canonical.undotted(token.text) for token in doc]
    known: dict[tuple[str, ...], EntityType] = {}
    for start, end, kind in mentions:
        words = tuple(texts[start:end])
        known.setdefault(words, kind)
        if kind == "PERSON" and end - start > 1:
            known.setdefault(words[-1:], kind)
    by_first = defaultdict(list)
    for words in known:
        by_first[words[0]].append(words)
    for start, text in enumerate(texts):
        for words in by_first.get(text, ()):
            end = start + len(words)
            if (start, end) in found or tuple(texts[start:end]) != words:
                continue
            if doc[start].pos_ in {"PROPN", "ADJ", "NOUN"}:
                yield names.whole(doc, Mention(start, end, known[words]))


def _types(doc: Doc, texts: list[str], mentions: list[Mention]) -> dict[str, EntityType]:
    """The commonest type of each text (of equals the one met first), persons put right.

    Whoever the text calls by a full name and then by a part of it is a person throughout, but
    for a place that somebody is `in` or comes `from`.
    """
    counts: defaultdict[str, Counter[EntityType]] = defaultdict(Counter)
    located = set()
    for text, (start, _, kind) in zip(texts, mentions, strict=True):
        counts[text][kind] += 1
        if start and doc[start - 1].lower_ in _LOCATIVE:
            located.add(text)
    types = {text: count.most_common(1)[0][0] for text, count in counts.items()}
    full = [text for text, kind in types.items() if kind == "PERSON" and " " in text]
    surnames = {text.split()[-1] for text in full}
    names = surnames | {text.split()[0] for text in full}
    for text, kind in types.items():
        by_part = text in (surnames - located if kind == "PLACE" else names)
        by_whole = " " in text and types.get(text.split()[-1]) == "PERSON"
        if by_part or by_whole:
            types[text] = "PERSON"
    return types
