"""Made-up pasted articles, one trap each: `pasted/NAME.tsv` gives what every line is.

A row is the kind of a line (`body`, `heading`, or why it is cut) and the line; an empty row is an
empty line. The rows above them that begin with @ are what is stated of the article.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from counterpoint.records import Document
from counterpoint.sources.folder import Source
from counterpoint.sources.formats import txt
from counterpoint.sources.normalization import normalize

FIXTURES = sorted(Path(__file__).with_name("pasted").glob("*.tsv"))


def document(text: str) -> Document:
    found = normalize(Source("article", Path("article.txt")), "", txt.read(text.encode()))
    assert isinstance(found, Document), found
    return found


def fixture(path: Path) -> tuple[dict[str, str], list[tuple[str, str]]]:
    rows = [row.partition("\t") for row in path.read_text("utf-8").rstrip("\n").split("\n")]
    stated = {kind[1:]: value for kind, _, value in rows if kind.startswith("@")}
    lines = [(kind, line) for kind, _, line in rows[len(stated) :] if not kind.startswith("@")]
    while not lines[0][0]:
        lines.pop(0)
    return stated, lines


def told(found: Document, number: int, line: str) -> str:
    cut = {cut.line: cut.reason for cut in found.removed}
    headings = {found.text[start:end] for start, end in found.headings}
    return cut.get(number) or ("heading" if line in headings else "body")


def test_there_are_fixtures() -> None:
    assert len(FIXTURES) >= 25


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_every_line_is_told_for_what_it_is(path: Path) -> None:
    _, lines = fixture(path)
    found = document("\n".join(line for _, line in lines))
    seen = [(told(found, n, line) if kind else "", line) for n, (kind, line) in enumerate(lines, 1)]
    assert seen == lines
    kept = [line for kind, line in lines if kind in {"body", "heading"}]
    assert found.text == "\n\n".join(kept)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_what_the_article_states_of_itself_is_read(path: Path) -> None:
    stated, lines = fixture(path)
    found = document("\n".join(line for _, line in lines))
    assert {
        "title": found.title,
        "authors": "; ".join(found.authors) or None,
        "affiliation": found.author_affiliation,
        "outlet": found.outlet,
        "date": found.date,
    } == {name: stated.get(name) for name in ("title", "authors", "affiliation", "outlet", "date")}


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_a_text_read_again_is_the_same(path: Path) -> None:
    _, lines = fixture(path)
    found = document("\n".join(line for _, line in lines))
    assert document(found.text).text == found.text
