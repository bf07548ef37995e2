"""The page for a browser, read as a file."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint import briefing
from counterpoint.briefing import web
from counterpoint.briefing.attachments import tables
from counterpoint.briefing.markup import markup
from counterpoint.briefing.pdf.attachment import Attachment

if TYPE_CHECKING:
    from collections.abc import Sequence

Printed = Any  # tests/briefing/conftest.py
REPORT = Path(__file__).resolve().parents[2] / "report"
UNSEEN = {"style", "script", "title"}


class Page(HTMLParser):
    """The tags of a page, its ids, and the words in and out of its main part."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text, self.main = "", ""
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if UNSEEN.isdisjoint(self._open) or "svg" in self._open:
            self.text += data
            self.main += data * ("main" in self._open)

    def attributes(self, name: str, tag: str | None = None) -> list[str]:
        return [found[name] for kind, found in self.tags if name in found and tag in (None, kind)]


@pytest.fixture(scope="module")
def html(published: Path) -> str:
    return published.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def words(text: str) -> list[str]:
    return text.split()


def test_it_says_just_what_the_printed_page_says(html: str, content: dict[str, Any]) -> None:
    page = Page(re.sub(r'<ul class="pocket">.*?</ul>', "", html, flags=re.DOTALL))  # said twice
    said = words(Page(markup(REPORT, {**content, "engine": {"pango": "0"}})).text)
    versions = said.index("pango")  # this test's, in place of those of this machine
    assert len(said) > 1000
    assert words(page.main)[:versions] == said[:versions]


def test_nothing_in_it_leads_out_of_it(page: Page, html: str) -> None:
    loaded = [*page.attributes("src"), *page.attributes("srcset"), *page.attributes("action")]
    assert loaded == []
    assert not {"link", "base", "iframe", "object", "embed", "form"} & {tag for tag, _ in page.tags}
    addresses = re.findall(r"url\(\s*[\"']?([^\"')]*)", html) + page.attributes("href")
    assert len(addresses) > 50
    assert [a for a in addresses if not a.startswith(("#", "data:"))] == []
    assert "@import" not in html


def test_its_policy_lets_in_nothing_and_runs_its_own_script_alone(page: Page, html: str) -> None:
    (policy,) = [
        given["content"]
        for tag, given in page.tags
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == f"'sha256-{digest}'"
    assert not re.search(r"https?:|\*", policy)
    assert [name for _, given in page.tags for name in given if name.startswith("on")] == []


def test_every_link_leads_somewhere_and_no_anchor_is_there_twice(page: Page) -> None:
    ids = page.attributes("id")
    links = [link[1:] for link in page.attributes("href", "a") if link.startswith("#")]
    assert [link for link in links if link not in ids] == []
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    named = " ".join(page.attributes("aria-labelledby")).split()
    assert named
    assert set(named) <= set(ids)


def test_it_has_a_language_a_title_and_heads_in_order(page: Page, html: str) -> None:
    assert page.attributes("lang", "html") == ["en"]
    assert "<title>Three articles, side by side</title>" in html
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_every_table_and_chart_is_in_a_box_that_scrolls(html: str) -> None:
    boxes = re.findall(r'<div class="wide" role="region" tabindex="0" aria-label="([^"]+)">', html)
    assert len(boxes) == html.count("<table") + html.count('<svg class="chart"') > 5


def test_its_data_are_those_beside_it(page: Page, printed: Printed) -> None:
    held = {
        given["download"]: b64decode(given["href"].partition("base64,")[2])
        for tag, given in page.tags
        if tag == "a" and "download" in given
    }
    assert held == {path.name: path.read_bytes() for path in printed.tables.glob("*.csv")}


def written(content: dict[str, Any], data: Sequence[Attachment], target: Path) -> str:
    web.write({**content, "engine": {"pango": "0"}}, REPORT, data, target)
    return target.read_text(encoding="utf-8")


def test_data_too_large_to_be_held_are_named(content: dict[str, Any], tmp_path: Path) -> None:
    data = [
        Attachment(name, b"0" * (web.DATA_LIMIT // 2 + 1), "text/csv", name) for name in ("a", "b")
    ]
    alone = written(content, data[:1], tmp_path / "a.html")
    both = written(content, data, tmp_path / "b.html")
    assert 'download="a"' in alone
    assert "download=" not in both
    assert "<code>a</code>" in both
    assert len(both.encode()) < web.DATA_LIMIT


def test_it_has_the_same_bytes_again(
    published: Path, content: dict[str, Any], printed: Printed, tmp_path: Path
) -> None:
    briefing.publish(
        content, REPORT, tables(printed.tables.glob("*.csv"), REPORT), tmp_path / "again.html"
    )
    assert (tmp_path / "again.html").read_bytes() == published.read_bytes()


def test_names_in_any_script_are_written_as_they_are(
    content: dict[str, Any], tmp_path: Path
) -> None:
    front = {**content["front"], "title": "王毅 & Ольга <b>"}
    web.write({**content, "front": front, "engine": {}}, REPORT, [], tmp_path / "page.html")
    assert "<h1>王毅 &amp; Ольга &lt;b&gt;</h1>" in (tmp_path / "page.html").read_text("utf-8")
