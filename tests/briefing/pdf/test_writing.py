from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from counterpoint.briefing.faces.fonts import FACES
from counterpoint.briefing.pdf import writing
from counterpoint.briefing.pdf.attachment import Attachment

if TYPE_CHECKING:
    from pathlib import Path

SANS = FACES[2]
PAGE = """<html lang="en-GB"><head><title>Two views of a bypass</title></head><body>
<h1>Two views of a <em>bypass</em></h1>
<p>The council <b>may</b> refuse; <i>no date <b>was</b></i> given, 0123456789.</p>
<p>Wang Yi (王毅) and <b>骨直</b>, שלום.</p>
<p style="font: 600 8pt 'DejaVu Sans', sans-serif">Asks for a face of the machine.</p>
<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" style="font-family: 'Arial'">
<title>A bar</title><rect width="40" height="9"/><text y="18" font-size="9">Words 40</text></svg>
</body></html>"""
STYLE = "body { font: 10pt 'Counterpoint Serif' } h1 { font: 700 20pt 'Counterpoint Sans' }"

BUILD = """
import os, sys
from pathlib import Path
from counterpoint.briefing.attachments import Attachment
from counterpoint.briefing.pdf.writing import write
os.umask(int(sys.argv[3], 8))
attachment = Attachment("measures.jsonl", b"{}", "application/jsonl", "Every figure")
write(Path(sys.argv[1]).read_text("utf-8"), Path(sys.argv[2]),
      stylesheets=["body { font-family: 'Counterpoint Serif' }"], attachments=[attachment],
      base=Path.cwd())
"""


# A machine whose own fonts go by the names that a page asks for.
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{folder}</dir><match target="scan"><edit name="family" mode="prepend">
<string>Counterpoint Serif</string><string>Arial</string></edit></match></fontconfig>"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PDF of PAGE."""
    folder = tmp_path_factory.mktemp("written")
    target = folder / "page.pdf"
    writing.write(PAGE, target, stylesheets=[STYLE], base=folder)
    return target


def page(body: str) -> str:
    return f"<html lang=en><title>t</title>{body}</html>"


def embedded_fonts(document: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [
        item
        for item in document.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/Subtype") == "/CIDFontType2"
    ]


def test_another_process_elsewhere_writes_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE + "<img alt='A map' src=map.png>", encoding="utf-8")
    digests = set()
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(FONTS.format(folder=SANS.file.parent), encoding="utf-8")
    rich = {
        "PYTHONHASHSEED": "1",
        "TZ": "Asia/Tokyo",
        "LANG": "ja_JP.UTF-8",
        "LANGUAGE": "ja:ko",
        "FONTCONFIG_FILE": str(fonts),
    }
    poor = {
        "PYTHONHASHSEED": "2",
        "TZ": "UTC",
        "LC_ALL": "C",
        "SOURCE_DATE_EPOCH": "9",
        "FONTCONFIG_FILE": os.devnull,
    }
    for name, umask, surroundings in [("one", "022", rich), ("two", "077", poor)]:
        here = tmp_path / name
        here.mkdir()
        Image.new("L", (2, 2)).save(here / "map.png")
        target = here / f"{name}.pdf"
        subprocess.run(
            [sys.executable, "-c", BUILD, tmp_path / "page.html", target, umask],
            cwd=here,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(here),
                "TMPDIR": str(here),
                "PYTHONPATH": os.pathsep.join(sys.path),
                **surroundings,
            },
            check=True,
        )
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_only_bundled_faces_are_embedded(written: Path) -> None:
    with pikepdf.open(written) as document:
        names = {str(font.BaseFont) for font in embedded_fonts(document)}
    families = {re.sub(r"^/[A-Z]{6}\+(Counterpoint-[^-]*).*", r"\1", name) for name in names}
    assert families == {f"Counterpoint-{name}" for name in ("Serif", "Sans", "SC", "Hebrew")}


def test_letters_are_drawn_as_wide_as_they_are_spaced(written: Path) -> None:
    with pikepdf.open(written) as document:
        fonts = embedded_fonts(document)
        assert len(fonts) > 7  # upright, italic and bold at several sizes, and of other scripts
        for font in fonts:
            face = TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
            drawn = [width for width, _ in face["hmtx"].metrics.values()]
            for first, widths in zip(font.W[::2], font.W[1::2], strict=True):
                for glyph, width in enumerate(widths, int(first)):
                    scaled = drawn[glyph] * 1000 / face["head"].unitsPerEm
                    assert float(width) == pytest.approx(scaled, abs=1)


def test_the_document_is_tagged_and_says_its_language_and_title(written: Path) -> None:
    with pikepdf.open(written) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.StructTreeRoot.K[0].S == "/Document"
        assert document.Root.Lang == "en-GB"
        assert document.docinfo.Title == "Two views of a bypass"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
        assert document.Root.OutputIntents[0].S == "/GTS_PDFA1"


def test_nothing_of_the_machine_or_its_clock_is_in_the_file(written: Path) -> None:
    with pikepdf.open(written) as document:
        assert {"/CreationDate", "/ModDate"}.isdisjoint(document.docinfo.keys())
        plain = io.BytesIO()
        document.save(
            plain, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False
        )
    for trace in [b"file:", str(written.parent).encode(), sys.prefix.encode()]:
        assert trace not in plain.getvalue()


def test_dates_are_those_of_the_page(tmp_path: Path) -> None:
    html = page("<meta name=dcterms.created content=2021-03-04><p>x</p>")
    writing.write(html, tmp_path / "dated.pdf", base=tmp_path)
    with pikepdf.open(tmp_path / "dated.pdf") as document:
        assert document.docinfo.CreationDate == "D:20210304"


def test_the_number_of_pages_is_returned(tmp_path: Path) -> None:
    body = "<p>one</p><p style='break-before: page'>two</p>"
    assert writing.write(page(body), tmp_path / "two.pdf", base=tmp_path) == 2


def test_a_file_beside_the_page_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "bar.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    )
    assert writing.write(page("<img alt=Bar src=bar.svg>"), tmp_path / "p.pdf", base=tmp_path) == 1


@pytest.mark.parametrize(
    "address",
    ["http://localhost/a.png", "file:///etc/hostname", "link.svg", "%2e%2e/secret.svg", "data:,x"],
)
def test_an_address_outside_the_folder_is_refused(tmp_path: Path, address: str) -> None:
    base = tmp_path / "base"
    base.mkdir()
    (tmp_path / "secret.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (base / "link.svg").symlink_to(tmp_path / "secret.svg")
    with pytest.raises(ValueError, match="may use only files below"):
        writing.write(page(f"<img alt=x src='{address}'>"), base / "p.pdf", base=base)
    assert not (base / "p.pdf").exists()


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<p style='colour: red'>x</p>", "Ignored `colour: red`"),
        ("<style>p { width: wide }</style><p>x</p>", "Ignored `width: wide `"),
        ("<a href='#nowhere'>x</a>", "No anchor #nowhere"),
        ("<a href='notes.html'>x</a>", "not in the PDF"),
        ("<p>👍</p>", r"U\+1F44D"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><text y='9'>👍</text></svg>", r"U\+1F44D"),
        ("<img src=bar.svg>", "no required alt"),
        ("<link rel=attachment href=bar.svg>", "hand them over"),
    ],
)
def test_what_weasyprint_only_logs_is_an_error(tmp_path: Path, body: str, fault: str) -> None:
    (tmp_path / "bar.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    )
    target = tmp_path / "p.pdf"
    target.write_bytes(b"as it was")
    with pytest.raises(ValueError, match=fault):
        writing.write(page(body), target, base=tmp_path)
    assert target.read_bytes() == b"as it was"


def test_unknown_css_of_a_style_sheet_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Ignored `colour: red `"):
        writing.write(
            page("x"), tmp_path / "p.pdf", stylesheets=["p { colour: red }"], base=tmp_path
        )


@pytest.mark.parametrize(
    ("html", "fault"),
    [("<html lang=en><p>x</p></html>", "<title>"), ("<html><title>t</title></html>", "lang")],
)
def test_a_page_without_title_or_language_is_an_error(
    tmp_path: Path, html: str, fault: str
) -> None:
    with pytest.raises(ValueError, match=fault):
        writing.write(html, tmp_path / "p.pdf", base=tmp_path)


def test_attachments_keep_their_words_and_bear_no_date(tmp_path: Path) -> None:
    attachments = [
        Attachment("measures.csv", b"metric,value\n", "text/csv", "Every figure"),
        Attachment("evidence.jsonl", b"{}\n", "application/jsonl", "Every passage", "Source"),
        Attachment("same.csv", b"metric,value\n", "text/csv", "The same", "Supplement"),
    ]
    writing.write(page("x"), tmp_path / "p.pdf", attachments=attachments, base=tmp_path)
    with pikepdf.open(tmp_path / "p.pdf") as document:
        for attachment in attachments:
            found = document.attachments[attachment.name]
            file = found.get_file()
            assert file.read_bytes() == attachment.content
            assert file.mime_type == attachment.media_type
            assert found.description == attachment.description
            assert (file.creation_date, file.mod_date) == (None, None)
            assert found.obj.AFRelationship == f"/{attachment.relationship}"
        associated = [str(file.UF) for file in document.Root.AF]
    assert associated == ["evidence.jsonl", "measures.csv", "same.csv"]


def test_the_environment_is_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    with pytest.raises(ValueError, match="title"):
        writing.write("<html lang=en>", tmp_path / "p.pdf", base=tmp_path)
    assert os.environ["SOURCE_DATE_EPOCH"] == "5"
    assert "FONTCONFIG_FILE" not in os.environ


def test_another_attachment_makes_another_file(tmp_path: Path) -> None:
    identifiers = set()
    for content in (b"1", b"2"):
        attachment = Attachment("n.csv", content, "text/csv", "A number")
        writing.write(page("x"), tmp_path / "p.pdf", attachments=[attachment], base=tmp_path)
        with pikepdf.open(tmp_path / "p.pdf") as document:
            identifiers.add(bytes(document.trailer.ID[0]))
    assert len(identifiers) == 2


def test_without_harfbuzz_subset_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weasyprint.text.ffi.harfbuzz_subset", None)
    with pytest.raises(RuntimeError, match="libharfbuzz-subset0"):
        writing.write(page("x"), tmp_path / "p.pdf", base=tmp_path)
