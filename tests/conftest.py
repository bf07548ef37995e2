"""Builders of small hand-made records. Their scope is the session: hypothesis may call them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from counterpoint.records import Article, Document, Measure, Records, Sentence

from .workflow.project import built_once, copied, twin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from counterpoint.records import Evidence

# Speed is measured in tests/benchmarks: a slow machine is no failure.
settings.register_profile("counterpoint", deadline=None)
settings.load_profile("counterpoint")

UNSTATED: dict[str, Any] = {
    "title": None,
    "authors": (),
    "author_affiliation": None,
    "outlet": None,
    "date": None,
    "language": "en",
    "text": "",
    "paragraphs": (),
    "headings": (),
    "removed": (),
    "metadata_from": {},
    "warnings": (),
}


@pytest.fixture(scope="session")
def copy() -> Callable[[Path], Any]:
    """Make a copy of the project, with a tiny corpus, in a folder that does not exist yet."""
    return copied


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Build such a copy once, for all processes that run tests; it is looked at, not changed."""
    folder = tmp_path_factory.getbasetemp()
    return built_once(folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)


@pytest.fixture
def project(built: Any, tmp_path: Path) -> Any:
    """A copy of what was built, to be changed, killed, damaged."""
    return twin(built, tmp_path / "project")


@pytest.fixture(scope="session")
def document_of() -> Callable[..., Document]:
    """Make a document of its id; every field may be given, the others are not stated."""

    def build(key: str = "a", **fields: object) -> Document:
        known = {"id": key, "file": f"{key}.txt", "sha256": "0" * 64, **UNSTATED, **fields}
        return Document(**known)

    return build


@pytest.fixture(scope="session")
def article_of(document_of: Callable[..., Document]) -> Callable[..., Article]:
    """Make an article of paragraphs: a list holds its sentences, a string is a heading.

    `found` is given the document and gives its evidence.
    """

    def build(
        *paragraphs: Sequence[str] | str,
        key: str = "a",
        found: Callable[[Document], Iterable[Evidence]] = lambda _: (),
        **fields: object,
    ) -> Article:
        text, spans, headings, sentences = "", [], [], []
        for paragraph in paragraphs:
            text += "\n\n" * bool(text)
            heading = isinstance(paragraph, str)
            start = len(text)
            for piece in [paragraph] if heading else paragraph:
                text += " " * (len(text) > start)
                sentences.append(Sentence(key, len(text), len(text) + len(piece), heading))
                text += piece
            spans.append((start, len(text)))
            headings += [spans[-1]] * heading
        document = document_of(
            key, text=text, paragraphs=tuple(spans), headings=tuple(headings), **fields
        )
        return Article(document, tuple(sentences), tuple(found(document)))

    return build


@pytest.fixture(scope="session")
def spot() -> Callable[..., tuple[str, int, int, str]]:
    """Find words in a document: what every kind of evidence begins with."""

    def build(document: Document, words: str, after: int = 0) -> tuple[str, int, int, str]:
        start = document.text.index(words, after)
        return document.id, start, start + len(words), words

    return build


@pytest.fixture(scope="session")
def measure_of() -> Callable[..., Measure]:
    """Make a measure of a document, a value and perhaps the bounds of its interval."""

    def build(key: str, value: float | None, *bounds: float | None, **fields: object) -> Measure:
        low, high = bounds or (None, None)
        named = {"metric": "hedges_per_1000", "unit": "per 1,000 words", "n": 100, **fields}
        return Measure(document=key, value=value, low=low, high=high, **named)

    return build


@pytest.fixture(scope="session")
def records_of() -> Callable[..., Records]:
    """Gather articles and measures as the records of a corpus."""

    def build(
        articles: Iterable[Article], measures: Iterable[Measure] = (), refusals: Iterable[Any] = ()
    ) -> Records:
        articles = list(articles)
        return Records(
            documents=[article.document for article in articles],
            refusals=list(refusals),
            sentences=[sentence for article in articles for sentence in article.sentences],
            evidence=[item for article in articles for item in article.evidence],
            measures=list(measures),
        )

    return build
