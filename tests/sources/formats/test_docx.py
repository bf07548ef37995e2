from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import sources
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats.docx import read

if TYPE_CHECKING:
    from docx.document import Document

BODY = (Path(__file__).parent / "files" / "ferry.txt").read_text(encoding="utf-8").strip()
TITLE = "Harbour ferry to return after four winters ashore"
NAMESPACES = nsdecls("w")


def saved(document: Document) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def lines(document: Document) -> list[tuple[str, str | None]]:
    return [(line.text, line.kind) for line in read(saved(document)).lines if line.text]


def with_runs(runs: str) -> list[tuple[str, str | None]]:
    """Read a document of one paragraph that holds the given WordprocessingML."""
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {NAMESPACES}>{runs}</w:p>"))
    return lines(document)


def article() -> Document:
    document = docx.Document()
    document.core_properties.title = f"{TITLE} - Skarvik Tidings"
    document.core_properties.author = "A Clerk"
    document.sections[0].header.paragraphs[0].text = "Press cuttings, week 11"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    document.add_paragraph("World news")
    document.add_heading(TITLE, 1)
    document.add_paragraph("By Marta Quill\nTransport Correspondent")
    document.add_paragraph("14 March 2021")
    for text in BODY.split("\n\n"):
        if len(text) < 40:
            document.add_heading(text, 2)
        else:
            document.add_paragraph(text)
    document.add_paragraph("The ferry at its berth", style="Caption")
    document.add_paragraph("© 2021 Skarvik Tidings. All rights reserved.")
    return document


def test_a_document_becomes_its_article(tmp_path: Path) -> None:
    (tmp_path / "article.docx").write_bytes(saved(article()))
    (found,), _ = sources.read(sources.listing(tmp_path)[0])
    assert found.text == BODY
    assert [found.text[slice(*span)] for span in found.headings] == [
        text for text in BODY.split("\n\n") if len(text) < 40
    ]
    assert (found.title, found.authors, found.date) == (TITLE, ("Marta Quill",), "2021-03-14")
    assert (found.outlet, found.author_affiliation) == (
        "Skarvik Tidings",
        "Transport Correspondent",
    )
    assert [(cut.line, cut.text, cut.reason) for cut in found.removed] == [
        (1, "World news", "section"),
        (2, TITLE, "title"),
        (3, "By Marta Quill", "byline"),
        (3, "Transport Correspondent", "affiliation"),
        (4, "14 March 2021", "date"),
        (17, "The ferry at its berth", "caption"),
        (18, "© 2021 Skarvik Tidings. All rights reserved.", "credit"),
        (19, "Press cuttings, week 11", "navigation"),
        (20, "Page 1", "navigation"),
    ]


def test_the_title_of_the_file_is_taken_only_where_the_text_says_it() -> None:
    document = docx.Document()
    document.core_properties.title = "Microsoft Word - draft 2"
    document.add_paragraph(BODY)
    (stated,) = read(saved(document)).stated
    assert (stated.title, stated.authors, stated.date) == (None, (), None)


def test_the_title_style_is_the_title() -> None:
    document = docx.Document()
    document.add_heading("Ferry returns", 0)
    document.add_heading("The cost", 1)
    assert lines(document) == [("Ferry returns", "title"), ("The cost", "heading")]


def test_notes_stand_beside_the_text() -> None:
    parts = zipfile.ZipFile(BytesIO(saved(docx.Document())))
    buffer = BytesIO()
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in parts.namelist():
            data = parts.read(name)
            if name == "word/_rels/document.xml.rels":
                added = f'<Relationship Id="n1" Type="{relation}" Target="footnotes.xml"/>'
                data = data.replace(b"</Relationships>", added.encode() + b"</Relationships>")
            archive.writestr(name, data)
        archive.writestr(
            "word/footnotes.xml",
            f'<w:footnotes {NAMESPACES}><w:footnote w:type="separator"><w:p/></w:footnote>'
            "<w:footnote><w:p><w:r><w:t>The board met.</w:t></w:r></w:p></w:footnote>"
            "</w:footnotes>",
        )
    (line,) = [line for line in read(buffer.getvalue()).lines if line.text]
    assert (line.text, line.kind) == ("The board met.", "related")


def archive_of(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no zip archive"),
        (b"Just text.", "no zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (archive_of({"readme.txt": b"x"}), "damaged Word document"),
        (archive_of({"word/document.xml": bytes(70_000_000)}), "unpacks to more"),
    ],
)
def test_what_is_no_document_is_refused_in_words(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read(data)


def test_entities_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    parts = zipfile.ZipFile(BytesIO(saved(docx.Document())))
    evil = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        f"<w:document {NAMESPACES}><w:body><w:p><w:r><w:t>It says &e;.</w:t></w:r></w:p>"
        "</w:body></w:document>"
    )
    changed = {name: parts.read(name) for name in parts.namelist()}
    found = read(archive_of({**changed, "word/document.xml": evil.encode()}))
    assert "secret" not in " ".join(line.text for line in found.lines)


WHOLE = saved(article())


@given(st.data())
def test_any_bytes_give_a_reading_or_a_reason(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(WHOLE)))
    stop = data.draw(st.integers(start, len(WHOLE)))
    try:
        read(WHOLE[:start] + data.draw(st.binary(max_size=30)) + WHOLE[stop:])
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017


@given(st.binary(max_size=60), st.integers(0, 3_000), st.booleans())
def test_a_damaged_part_gives_a_reading_or_a_reason(junk: bytes, at: int, cut: bool) -> None:  # noqa: FBT001
    with zipfile.ZipFile(BytesIO(WHOLE)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"]
    parts["word/document.xml"] = text[:at] + junk + (b"" if cut else text[at + len(junk) :])
    try:
        read(archive_of(parts))
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017
