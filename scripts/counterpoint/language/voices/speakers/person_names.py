"""Which words of a text name a person: what the entity recogniser says, put right by the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.language.roles import appositions, descriptions
from counterpoint.lexicon import role_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from spacy.tokens import Doc, Token

_LONGEST = 4  # words of a name


def find(doc: Doc, spans: Mapping[tuple[int, int], str]) -> list[tuple[int, int]]:
    """Give the first and past-the-last token of each name of a person, in order.

    Args:
        doc: The parse.
        spans: Type of each entity by its first and past-the-last token. One that is taken for an
            organisation is a person where an honorific, a title or an apposition says so, or
            where it is the end of such a name.
    """
    taken = {i for span in spans for i in range(*span)}
    persons = (
        span for span, type_ in spans.items() if type_ == "PERSON" and not _class(doc, *span)
    )
    named = [(_widened(doc, start, taken), end) for start, end in persons]
    unsure = [span for span, type_ in spans.items() if type_ in {"ORG", "OTHER"}]
    held = {i for span in named for i in range(*span)}
    named += [run for run in _honoured(doc) if held.isdisjoint(range(*run))]
    named += [run for run in _runs(doc, taken) if descriptions.names_person(doc, *run)]
    named += [
        span for span in unsure if descriptions.in_apposition(doc, *span) or _titled(doc, span)
    ]
    tails = {words(doc[slice(*span)])[-2:] for span in named}
    named += [span for span in unsure if words(doc[slice(*span)]) in tails]
    return sorted(set(named))


def _class(doc: Doc, start: int, end: int) -> bool:
    """Whether "the" makes a single word one of a class: "the Dane"."""
    article = start > 0 and end - start == 1 and doc[start - 1].lower_ == "the"
    return article and doc[start].dep_ not in {"compound", "poss", "nmod", "amod"}


def _widened(doc: Doc, start: int, taken: Collection[int]) -> int:
    """Where a name begins of which only the end was recognised: "chemist Ana [Cruz]"."""
    first = start
    while first and first - 1 not in taken and doc[first - 1].pos_ == "PROPN":
        first -= 1
    title = doc[first - 1] if 0 < first < start else None
    human = title is not None and title.is_lower and role_words.kind_of(title) in role_words.HUMAN
    return first if human else start


def _titled(doc: Doc, span: tuple[int, int]) -> bool:
    """Whether a whole name of unsure type has the title of a person before it."""
    title = appositions.title(doc, span[0])
    return span[1] - span[0] > 1 and bool(title) and descriptions.names_person(doc, *span)


def _runs(doc: Doc, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Proper nouns side by side that the entity recogniser passed over, behind any title."""
    start = None
    for token in doc:
        if token.pos_ == "PROPN" and token.i not in taken and role_words.kind_of(token) is None:
            start = token.i if start is None else start
            continue
        if start is not None and token.i - start <= _LONGEST:
            yield start, token.i
        start = None


def _honoured(doc: Doc) -> Iterator[tuple[int, int]]:
    """Proper nouns behind an honorific, whatever the entity recogniser took them for."""
    for token in doc:
        if token.lower_.rstrip(".") not in appositions.HONORIFICS or not token.is_title:
            continue
        end = token.i + 1
        while end < len(doc) and end - token.i <= _LONGEST and doc[end].pos_ == "PROPN":
            end += 1
        name = doc[token.i + 1 : end]
        if name and not any(role_words.kind_of(word) for word in name):
            yield name.start, name.end


def words(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The words of a name without honorific, possessive and marks."""
    return tuple(
        token.text
        for token in tokens
        if token.pos_ not in {"PUNCT", "PART", "SPACE"}
        and token.lower_.rstrip(".") not in appositions.HONORIFICS
    )
