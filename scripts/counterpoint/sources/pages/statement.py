"""What a page states of its article: linked data first, then meta elements, then its mark-up."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.pages import lexicon
from counterpoint.sources.pages.archives import captured, original
from counterpoint.sources.pages.headline import added, headline, outlet
from counterpoint.sources.pages.linked import Linked, articles
from counterpoint.sources.pages.matching import letters
from counterpoint.sources.pages.names import names
from counterpoint.sources.statements.dates import dateline
from counterpoint.sources.statements.stated import Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

_SCHEME = re.compile(r"^https?://[^\s/]+\.[^\s]+$")
# Without bounds htmldate takes the day of the run, and another day's run could read another date.
_EARLIEST, _LATEST = "1990-01-01", "2100-01-01"
_AUTHORS = (
    "//*[@itemprop='author']//*[@itemprop='name']",
    "//*[@itemprop='author'][not(.//*[@itemprop='name'])][not(self::meta)]",
    "//a[contains(concat(' ', @rel, ' '), ' author ')]",
)
_TAG = re.compile(r"</?[a-z][^<>]{0,200}>", re.IGNORECASE)
# "byline__author", "author-name": the name alone, where a byline says more
_NAMED = re.compile(
    r"^(?:(?:byline|article|post|entry|story)[-_]+author|author[-_]+name|byline[-_]+name)s?$"
)
_SECONDS = re.compile(r"^(1\d{9})(?:\d{3})?$")  # Unix time, in seconds or milliseconds
_COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d.*)?$")
_MODIFIED = re.compile(r"\"(?:dateModified|modified|updated)\w*\"\s*:\s*\"[^\"]*\"", re.IGNORECASE)
_OF_ARCHIVE = re.compile(r"site_name|application-name|publisher|time|date")
_NEVER = "1970-01-01"  # what a program writes that knows no day
_ADDRESS = 10  # characters within which an address shows that it is one
_DATES = "//*[@itemprop='datePublished']/@datetime | //time[@pubdate]/@datetime"

Meta = dict[str, list[str]]


def statement(tree: HtmlElement) -> tuple[Stated, Linked | None, list[str]]:
    """Read what a page states; None for what it does not.

    Returns:
        The statement, the linked data of the article, where there are some, and the summaries that
        the page gives of itself.
    """
    meta = _meta(tree)
    window = _brief(map(_inner, tree.iterfind(".//head/title")))
    shown = _brief(map(_inner, tree.iter("h1"))) or [
        text
        for text in _brief(map(_inner, tree.iter("h2")))
        if any(line.startswith(f"{text} ") for line in window)
    ]
    titles = _brief(_of(meta, "title"))
    linked = _linked(articles(tree), [*shown, *titles, *window])
    url = _url(tree, meta, linked)
    if captured(url):
        meta = {name: said for name, said in meta.items() if not _OF_ARCHIVE.search(name)}
    headlines = [linked.headline] if linked and linked.headline else []
    publisher = [linked.publisher] if linked and linked.publisher else []
    outlets = [
        name.strip(" @")
        for name in (
            *_of(meta, "outlet"),
            *publisher,
            *_of(meta, "publisher"),
            *added(window, [*shown, *titles]),
        )
    ]
    stated = Stated(
        "html",
        # og:title before linked data: the headline of these is often written for search
        title=headline([*titles[:1], *headlines, *titles[1:]], window, shown, outlets),
        authors=_authors(tree, meta, linked, outlets),
        outlet=outlet([name for name in outlets if name]),
        date=_date(tree, meta, linked),
        url=original(url),
    )
    summaries = [linked.summary] if linked and linked.summary else []
    return stated, linked, [*summaries, *_of(meta, "summary")]


def _meta(tree: HtmlElement) -> Meta:
    """Return the contents of the meta elements by name, in lower case."""
    found: Meta = {}
    for element in tree.iter("meta"):
        content = " ".join(_TAG.sub(" ", html.unescape(element.get("content", ""))).split())
        for attribute in ("property", "name", "itemprop"):
            name = element.get(attribute, "").strip().lower().replace("dc:", "dc.")
            if name and content:
                found.setdefault(name, []).append(content)
    return found


def _of(meta: Meta, states: str) -> list[str]:
    return [content for name in lexicon.meta(states) for content in meta.get(name, ())]


def _inner(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def _brief(texts: Iterable[str]) -> list[str]:
    """Leave out what is empty, and what is too long for a headline."""
    return [text for text in texts if 0 < len(text) <= threshold("longest_statement")]


def _linked(found: Sequence[Linked], titles: Sequence[str]) -> Linked | None:
    """Choose the node of the article: other articles that the page links to may be nodes too."""
    headed = [node for node in found if node.headline]
    shown = [letters(title) for title in titles]
    for title in shown:
        for node in headed:
            if letters(node.headline or "") == title:
                return node
    for node in headed:
        if any(letters(node.headline or "") in title for title in shown):
            return node
    return headed[0] if len(headed) == 1 else None


def _authors(
    tree: HtmlElement, meta: Meta, linked: Linked | None, outlets: Sequence[str]
) -> tuple[str, ...]:
    sources: list[Sequence[str]] = [linked.authors] if linked else []
    sources += [meta.get(name, ()) for name in lexicon.meta("author")]
    sources += [[_inner(element) for element in _beside(tree.xpath(path))] for path in _AUTHORS]
    named = [node for node in tree.iter("span", "a", "div", "p") if _is_named(node)]
    sources.append([_inner(element) for element in _beside(named)])
    return next((found for source in sources if (found := names(source, outlets))), ())


def _beside(found: Sequence[HtmlElement]) -> list[HtmlElement]:
    """Return the first element and those that stand with it: others are of other articles."""
    return [node for node in found if node.getparent() is found[0].getparent()]


def _is_named(element: HtmlElement) -> bool:
    return element.get("id") == "author" or any(
        _NAMED.match(name) for name in element.get("class", "").lower().split()
    )


def _date(tree: HtmlElement, meta: Meta, linked: Linked | None) -> str | None:
    published = [linked.published] if linked and linked.published else []
    stamps = [*published, *_of(meta, "date"), *tree.xpath(_DATES)]
    read = [dateline(_spelled_out(stamp)) for stamp in stamps]
    return next((found.iso for found in read if found and found.iso not in {None, _NEVER}), None)


def _spelled_out(stamp: str) -> str:
    """Write a stamp of machines as ISO 8601 does."""
    if seconds := _SECONDS.match(stamp.strip()):
        return datetime.fromtimestamp(int(seconds[1]), tz=UTC).isoformat()
    return _COMPACT.sub(r"\1-\2-\3", stamp.strip())


def found_date(tree: HtmlElement, url: str | None) -> str | None:
    """Find the day of publication of a page that neither states nor prints it.

    htmldate also reads dates of pictures and those that may mean two days; a date is taken from it
    only where the address of the page, its data or a machine-readable element have that day.
    """
    from htmldate import find_date

    found = find_date(
        tree,
        original_date=True,
        extensive_search=False,
        url=url,
        min_date=_EARLIEST,
        max_date=_LATEST,
    )
    if found is None:
        return None
    machine = [
        *tree.xpath("//@datetime | //meta[not(contains(@property, 'modified'))]/@content"),
        *(_MODIFIED.sub("", text) for text in tree.xpath("//script/text()")),
    ]
    evidence = (url or "", *(text for text in machine if "://" not in text[:_ADDRESS]))
    forms = (found, found.replace("-", "/"))
    return found if any(form in text for text in evidence for form in forms) else None


def _url(tree: HtmlElement, meta: Meta, linked: Linked | None) -> str | None:
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    stated = [linked.url] if linked and linked.url else []
    urls = [*canonical, *_of(meta, "url"), *stated]
    return next((url for url in urls if _SCHEME.match(url)), None)
