from __future__ import annotations

import html
import logging
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject
from weasyprint import HTML

from counterpoint import sources
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats.pdf import read

BODY = (Path(__file__).parent / "files" / "ferry.txt").read_text(encoding="utf-8").strip()
HEADINGS = [text for text in BODY.split("\n\n") if len(text) < 40]
TITLE = "Harbour ferry to return after four winters ashore"
CAPTION = "The ferry at its berth in Skarvik last autumn, waiting for an engine. Photo: Nils Aker"
PAGES = """@page { size: A5; margin: 2cm; font-size: 8pt;
  @top-left { content: "Skarvik Tidings" } @top-right { content: "14 March 2021" }
  @bottom-center { content: "Page " counter(page) " of " counter(pages) } }"""
GAPS = "p { margin: 0 0 .7em }"
INDENTS = "p { margin: 0; text-indent: 1.2em } .head { text-indent: 0 }"
COLUMNS = "@page { size: A4 } article { columns: 2; column-gap: 1cm }"
JUSTIFIED = "article { text-align: justify; hyphens: auto }"


@cache
def printed(body: str, style: str = "", title: str = "") -> bytes:
    page = f"""<html lang=en><title>{title}</title><style>
        body {{ font: 10.5pt/1.35 serif }} h1 {{ font-size: 20pt }} h2 {{ font-size: 13pt }}
        .head {{ font-size: 9pt }} figcaption, small {{ font-size: 8pt }}
        i {{ display: block; height: 60pt }} {style}</style><body>{body}"""
    data = HTML(string=page).write_pdf()
    assert isinstance(data, bytes)
    return data


def article() -> str:
    marked = [
        f"<h2>{text}</h2>" if text in HEADINGS else f"<p>{html.escape(text)}</p>"
        for text in BODY.split("\n\n")
    ]
    marked.insert(2, f"<figure><i></i><figcaption>{CAPTION}</figcaption></figure>")
    return (
        f"<h1>{TITLE}</h1><p class=head>By Marta Quill, Transport Correspondent</p>"
        f"<p class=head>14 March 2021</p><article>{''.join(marked)}</article>"
    )


def lines(data: bytes) -> list[tuple[str, str | None]]:
    return [(line.text, line.kind) for line in read(data).lines if line.text]


@pytest.mark.parametrize(
    "style",
    [GAPS, INDENTS, GAPS + JUSTIFIED, INDENTS + JUSTIFIED, COLUMNS + GAPS, COLUMNS + INDENTS],
)
def test_a_print_becomes_its_article(style: str, tmp_path: Path) -> None:
    (tmp_path / "article.pdf").write_bytes(printed(article(), PAGES + style))
    (found,), _ = sources.read(sources.listing(tmp_path)[0])
    assert found.text == BODY
    assert [found.text[slice(*span)] for span in found.headings] == HEADINGS
    assert (found.title, found.authors, found.date) == (TITLE, ("Marta Quill",), "2021-03-14")
    reasons = {(cut.text, cut.reason) for cut in found.removed}
    assert reasons >= {
        (TITLE, "title"),
        ("By Marta Quill, Transport Correspondent", "byline"),
        ("14 March 2021", "date"),
        (CAPTION, "caption"),
    }
    assert {text for text, _ in reasons} <= {
        TITLE,
        "By Marta Quill, Transport Correspondent",
        "14 March 2021",
        CAPTION,
        "Skarvik Tidings",
        *(f"Page {n} of {pages}" for n in range(1, 4) for pages in range(1, 4)),
    }


def test_heads_and_feet_are_accounted_for_on_each_page() -> None:
    found = lines(printed(article(), PAGES + GAPS))
    assert found.count(("Skarvik Tidings", "navigation")) == 3
    assert [text for text, kind in found if text.startswith("Page") and kind == "navigation"] == [
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]


def test_a_paragraph_runs_over_the_end_of_a_page() -> None:
    long = " and then ".join(BODY.replace(".", "").replace("\n\n", " ").split(", ") * 2)
    found = lines(printed(f"<p>{html.escape(long)}.</p>", PAGES + GAPS))
    assert [text for text, kind in found if kind is None] == [f"{long}."]


def test_what_a_browser_prints_around_a_page_is_no_text() -> None:
    style = """@page { @top-left { content: "11/22/26, 12:46 AM" }
      @top-center { content: "Ferry" }
      @bottom-left { content: "https://tidings.example/ferry" }
      @bottom-right { content: "1/1" } }"""
    found = read(printed(f"<p>{BODY[:300]}</p>", style))
    assert [line.kind for line in found.lines if line.text] == [None, *["navigation"] * 4]
    assert found.stated[0].url == "https://tidings.example/ferry"


def test_larger_type_is_a_title_or_a_heading_and_smaller_a_caption() -> None:
    text = f"<p>{BODY[:400]}</p>"
    body = f"<h1>One title</h1>{text}<h2>A heading</h2>{text}<p><small>A boat</small></p>{text}"
    kinds = dict(lines(printed(body, GAPS)))
    assert (kinds["One title"], kinds["A heading"], kinds["A boat"]) == (
        "title",
        "heading",
        "caption",
    )


def test_a_masthead_larger_than_the_headline_is_no_title() -> None:
    body = f"<p style='font-size:30pt'>World News</p><h1>{TITLE}</h1><p>{BODY[:400]}</p>"
    assert lines(printed(body, GAPS))[:2] == [("World News", "section"), (TITLE, "title")]


def test_bold_lines_of_the_size_of_the_text_are_headings() -> None:
    text = f"<p>{BODY[:400]}</p>"
    found = lines(printed(f"{text}<p><b>The cost of it</b></p>{text}", GAPS))
    assert found[1] == ("The cost of it", "heading")


def test_bold_words_within_a_line_part_nothing() -> None:
    text = "The boat that <b>Marta Quill</b> wrote of <em>will</em> sail again in May."
    assert lines(printed(f"<p>{text}</p>"))[0][0] == (
        "The boat that Marta Quill wrote of will sail again in May."
    )


def test_a_large_first_letter_belongs_to_its_word() -> None:
    style = "p::first-letter { font-size: 300%; float: left; line-height: 1 }"
    assert lines(printed(f"<p>{BODY[:400]}</p>", style))[0][0].startswith("The green ferry that")


def test_the_title_of_the_file_is_taken_only_where_the_text_says_it() -> None:
    text = f"<h1>{TITLE}</h1><p>{BODY[:400]}</p>"
    confirmed = read(printed(text, title=f"{TITLE} - Skarvik Tidings")).stated[0]
    assert (confirmed.title, confirmed.outlet) == (TITLE, "Skarvik Tidings")
    assert read(printed(text, title="Microsoft Word - draft 2")).stated[0].title is None


def test_columns_that_were_drawn_line_by_line_are_read_one_after_the_other() -> None:
    rows = "".join(
        f"<p style='position:absolute;top:{20 * n}pt;left:{240 * side}pt;margin:0'>"
        f"{name} words of line {n} that fill it</p>"
        for n in range(8)
        for side, name in enumerate(("left", "right"))
    )
    (text,) = {" ".join(text for text, _ in lines(printed(rows)))}
    words = text.split()
    assert [word for word in words if word in {"left", "right"}] == ["left"] * 8 + ["right"] * 8


def protected(password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed(f"<p>{BODY[:400]}</p>"))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_a_protected_file_that_opens_without_a_password_is_read() -> None:
    assert lines(protected(""))[0][0].startswith("The green ferry")


def test_a_file_that_needs_a_password_is_refused() -> None:
    with pytest.raises(UnreadableError, match="password"):
        read(protected("secret"))


def test_a_scan_is_refused_with_what_to_do() -> None:
    with pytest.raises(UnreadableError, match=r"scan.*OCR"):
        read(printed("<i></i>"))


def test_a_page_without_text_among_others_is_a_warning() -> None:
    style = ".next { break-before: page }"
    found = read(printed(f"<p>{BODY[:400]}</p><i class=next></i>", style))
    assert found.warnings == ("No text on page 2 of the PDF: a picture or a scan.",)


def test_a_book_is_refused() -> None:
    writer = PdfWriter()
    for _ in range(301):
        writer.add_blank_page(100, 100)
    buffer = BytesIO()
    writer.write(buffer)
    with pytest.raises(UnreadableError, match="301 pages"):
        read(buffer.getvalue())


def test_a_page_with_more_words_than_any_print_is_refused() -> None:
    drawn = b"".join(b"1 0 0 1 9 %d Tm (w) Tj " % (n % 700) for n in range(30_001))
    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed(f"<p>{BODY[:400]}</p>"))))
    content = DecodedStreamObject()
    content.set_data(b"BT " + drawn + b"ET")
    writer.pages[0][NameObject("/Contents")] = writer._add_object(content)  # noqa: SLF001
    buffer = BytesIO()
    writer.write(buffer)
    with pytest.raises(UnreadableError, match="too many words"):
        read(buffer.getvalue())


@pytest.mark.parametrize("data", [b"", b"Just text.", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="damaged PDF"):
        read(data)


def test_the_library_says_nothing_on_the_terminal(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    data = printed(f"<p>{BODY[:400]}</p>").replace(b"startxref\n", b"startxref\n9")
    with caplog.at_level(logging.DEBUG):
        found = read(data)
    assert "not sound" in found.warnings[0]
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


@settings(max_examples=60)
@given(st.data())
def test_any_bytes_give_a_reading_or_a_reason(data: st.DataObject) -> None:
    whole = printed(f"<h1>{TITLE}</h1><p>{BODY[:400]}</p>", PAGES)
    start = data.draw(st.integers(0, len(whole)))
    stop = data.draw(st.integers(start, min(len(whole), start + 200)))
    rest = whole[stop:] if data.draw(st.booleans()) else b""
    try:
        read(whole[:start] + data.draw(st.binary(max_size=30)) + rest)
    except UnreadableError as reason:
        assert str(reason)  # noqa: PT017


@pytest.mark.parametrize("kids", ["[2 0 R 3 0 R]", "[2 0 R]"])
def test_pages_that_lead_to_themselves_are_refused(kids: str) -> None:
    data = printed(f"<p>{BODY[:400]}</p>")
    reader = PdfReader(BytesIO(data))
    writer = PdfWriter(clone_from=reader)
    tree = writer.root_object["/Pages"]
    tree[NameObject("/Kids")].extend([writer.root_object.raw_get("/Pages")] * len(kids.split()))
    buffer = BytesIO()
    writer.write(buffer)
    with pytest.raises(UnreadableError, match="lead to each other without end"):
        read(buffer.getvalue())
