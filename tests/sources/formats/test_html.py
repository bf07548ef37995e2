from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats import html

if TYPE_CHECKING:
    from counterpoint.sources.readings import Reading

PAGES = Path(__file__).with_name("pages")
PROSE = (
    "The harbour office opened again on Monday, and a queue had formed before it was light.",
    "Nobody in it could say what the office was for, but most had been told to bring a form.",
    "By noon the forms had run out, and the clerk wrote the rest of the names on a paper bag.",
)


def page(name: str) -> Reading:
    return html.read((PAGES / f"{name}.html").read_bytes())


def article(reading: Reading) -> list[str]:
    of_the_article = {None, "body", "heading"}
    return [line.text for line in reading.lines if line.kind in of_the_article and line.text]


def kinds(reading: Reading) -> dict[str, str | None]:
    return {line.text: line.kind for line in reading.lines if line.text}


def written(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


def paragraphs() -> str:
    return "".join(f"<p>{text}</p>" for text in PROSE)


def test_a_news_page_is_its_article_with_its_own_headings() -> None:
    found = article(page("news"))
    assert [text.split()[0] for text in found] == [
        "Islanders",
        "A",
        "The",
        "What",
        "Leasing",
        "The",
        "Tickets",
    ]
    assert kinds(page("news"))["What it will cost"] == "heading"


def test_a_standfirst_that_the_page_states_of_itself_is_of_the_article() -> None:
    stated = "Islanders had been told that the crossing would never pay for itself"
    assert kinds(page("news"))[stated] == "body"


def test_every_line_left_out_says_what_it_is() -> None:
    found = kinds(page("news"))
    assert {
        text: found[text]
        for text in (
            "We use cookies to make this site work.",
            "Home",
            "Islands",
            "Ferry to return to Saltholm after nine years",
            "By Ida Quill and Tom Arkwright",
            "9 April 2031",
            "The old quay at Saltholm last autumn. Photo: Ulla Brandt",
            "Get our island news every Friday.",
            "Last boat leaves Saltholm",
            "Ida Quill reports on the islands for the Courier.",
        )
    } == {
        "We use cookies to make this site work.": "consent",
        "Home": "navigation",
        "Islands": "section",
        "Ferry to return to Saltholm after nine years": "title",
        "By Ida Quill and Tom Arkwright": "byline",
        "9 April 2031": "date",
        "The old quay at Saltholm last autumn. Photo: Ulla Brandt": "caption",
        "Get our island news every Friday.": "prompt",
        "Last boat leaves Saltholm": "related",
        "Ida Quill reports on the islands for the Courier.": "biography",
    }


def test_no_visible_line_of_a_page_is_lost() -> None:
    visible = {"Accept all", "Sport", "Comments", "Privacy", "© 2031 The Marrow Bay Courier"}
    assert visible <= set(kinds(page("news")))


def test_what_a_page_does_not_show_is_no_line() -> None:
    shown = " ".join(kinds(page("saved")))
    for unseen in ("Loading the page", "icon", "enable scripts", "not this", "font-face"):
        assert unseen not in shown


def test_lines_bear_the_number_they_have_in_the_file() -> None:
    source = (PAGES / "news.html").read_text("utf-8").split("\n")
    for line in page("news").lines:
        if line.text:
            assert line.text.split()[0] in source[line.number - 1]


def test_a_page_states_title_authors_outlet_date_and_address() -> None:
    stated = page("news").stated[0]
    assert stated.origin == "html"
    assert stated.title == "Ferry to return to Saltholm after nine years"
    assert stated.authors == ("Ida Quill", "Tom Arkwright")
    assert stated.outlet == "The Marrow Bay Courier"
    assert stated.date == "2031-04-09"
    assert stated.url == "https://courier.example/news/ferry-returns"


def test_a_blog_without_metadata_states_its_title_and_nothing_else() -> None:
    stated = page("blog").stated[0]
    assert stated.title == "Why I stopped weighing my bread"
    assert (stated.authors, stated.outlet, stated.date, stated.url) == ((), None, None, None)


def test_comments_of_readers_are_not_the_article() -> None:
    found = article(page("blog"))
    assert len(found) == 3
    assert not any("grandmother" in text for text in found)


def test_a_page_laid_out_in_tables_is_read_by_its_line_breaks() -> None:
    found = page("tables")
    texts = [text for text in article(found) if len(text.split()) > 20]
    assert [text.split()[0] for text in texts] == ["For", "It", "The"]
    assert kinds(found)["The clock that ran backwards"] == "title"
    assert kinds(found)["Letters"] == "navigation"


def test_an_outlet_that_only_the_window_names_is_found_before_the_title() -> None:
    stated = page("tables").stated[0]
    assert (stated.title, stated.outlet) == ("The clock that ran backwards", "The Lantern Weekly")


def test_a_live_blog_keeps_its_updates_and_their_headings() -> None:
    found = page("live")
    assert kinds(found)["School opens its hall"] == "heading"
    assert (
        sum(text.startswith(("The county", "The primary", "Water has")) for text in article(found))
        == 3
    )
    assert found.stated[0].authors == ("Nell Harrow",)


def test_the_questions_of_an_interview_stay() -> None:
    assert "How does one count a bird that hides?" in article(page("interview"))


def test_the_items_of_a_list_stay_and_are_marked_as_items() -> None:
    assert "• two coins for the locker" in article(page("listicle"))


def test_a_page_saved_by_a_browser_is_read_through_what_was_inlined() -> None:
    found = page("saved")
    assert len(article(found)) == 3
    assert found.stated[0].authors == ("Rosa Ferreira",)
    assert found.stated[0].outlet == "The Elderbank Gazette"


def test_a_page_whose_article_a_script_loads_says_so() -> None:
    with pytest.raises(UnreadableError, match="a script loads its article"):
        page("shell")


@pytest.mark.parametrize("data", [b"", b"   \n", b"<html></html>", b"<title>Only a title</title>"])
def test_a_page_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="empty"):
        html.read(data)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("windows-1252", "windows-1252"),
        ("windows-1252", "iso-8859-1"),
        ("utf-8", "windows-1252"),
        ("utf-8", "utf-8"),
        ("utf-16", "utf-8"),
        ("koi8-r", "koi8-r"),
    ],
)
def test_the_bytes_are_believed_before_what_the_page_says_of_them(
    encoding: str, declared: str
) -> None:
    line = "Привет, harbour" if encoding == "koi8-r" else "The café’s owner said “no”"
    source = written(f"<p>{line}.</p>{paragraphs()}", f'<meta charset="{declared}">')
    assert any(text.startswith(line) for text in kinds(html.read(source.encode(encoding))))


def test_a_declared_encoding_is_no_repair() -> None:
    source = written(f"<p>The café’s owner.</p>{paragraphs()}", '<meta charset="windows-1252">')
    assert not html.read(source.encode("windows-1252")).warnings


def test_two_processes_read_the_same() -> None:
    code = (
        "import sys; from pathlib import Path; from counterpoint.sources.formats import html; "
        "print([html.read(Path(p).read_bytes()) for p in sys.argv[1:]])"
    )
    names = [str(PAGES / f"{name}.html") for name in ("news", "live")]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, *names],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


MARKUP = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div hidden>",
        "<br>",
        "<li>",
        "<table><tr><td>",
        "</td><td>",
        "<pre>\n",
        "<h1>",
        "<h2>",
        "<a href=x>",
        "</a>",
        "<!--",
        "<blockquote>",
        "<script type='application/ld+json'>",
        '{"@type": "NewsArticle", "author": [1, {}], "headline": ["x"]}',
        "</script>",
        "<meta name=author content='By , and'>",
        "<meta property=og:title content=' | '>",
        "\x00&#55357;",
        "\r\n",
        *PROSE,
    ]
)


@settings(max_examples=60)
@given(st.lists(MARKUP | st.text(max_size=12), max_size=25).map("".join))
def test_any_page_is_read_or_refused_in_words(source: str) -> None:
    found = None
    with suppress(UnreadableError):
        found = html.read(source.encode("utf-8", "surrogatepass"))
    assert found is None or (found.lines and all(line.number >= 1 for line in found.lines))
