"""What a page states in linked data (JSON-LD, schema.org): the nodes that are articles."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

Node = dict[str, Any]

_TYPES = re.compile(r"(?:Article|BlogPosting|Report|Review|Column)$")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://\s*)?\]\]>)\s*(?:;\s*)?$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_TAG = re.compile(r"<[^<>]{1,200}>")
_BLOCK_END = re.compile(r"</(?:p|div|li|h[1-6])>|<br ?/?>", re.IGNORECASE)
_NAMES = ("name", "byline", "legalName")
_DEEPEST = 8  # of nodes within nodes; graphs that go deeper are not about the article


@dataclass(frozen=True, slots=True)
class Linked:
    """What one node states; None or empty where it says nothing."""

    headline: str | None
    authors: tuple[str, ...]
    publisher: str | None
    published: str | None
    url: str | None
    summary: str | None
    body: tuple[str, ...]  # its paragraphs
    number: int  # the 1-based line of the source on which the data stand
    free: bool | None  # False: the publisher sells it, and the page may hold a part of it


def articles(tree: HtmlElement) -> list[Linked]:
    """Read the nodes of a page that are articles, in order."""
    nodes = [(number, node) for number, root in _roots(tree) for node in _nodes(root, 0)]
    # A node that says more wins over one that only points to it
    known = {
        node["@id"]: node
        for _, node in sorted(nodes, key=lambda numbered: len(numbered[1]))
        if isinstance(node.get("@id"), str)
    }
    return [_linked(node, known, number) for number, node in nodes if _is_article(node)]


def _roots(tree: HtmlElement) -> Iterator[tuple[int, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "").lower() or not script.text:
            continue
        source = _WRAPPING.sub("", script.text)
        for text in (source, _TRAILING_COMMA.sub(r"\1", source)):
            try:
                yield script.sourceline or 1, json.loads(text, strict=False)
                break
            except (ValueError, RecursionError):
                continue  # what is no JSON states nothing; other elements may state the same


def _nodes(value: Any, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for inner in value.values():
            if isinstance(inner, dict | list):
                yield from _nodes(inner, depth + 1)


def _is_article(node: Node) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and _TYPES.search(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _linked(node: Node, known: dict[str, Node], number: int) -> Linked:
    page = node.get("mainEntityOfPage")
    url = node.get("url") or (page.get("@id") if isinstance(page, dict) else page)
    free = node.get("isAccessibleForFree")
    return Linked(
        headline=_text(node.get("headline")) or _text(node.get("name")),
        authors=tuple(_names(node.get("author") or node.get("creator"), known)),
        publisher=next(iter(_names(node.get("publisher"), known)), None),
        published=_text(node.get("datePublished")) or _text(node.get("dateCreated")),
        url=url if isinstance(url, str) else None,
        summary=_text(node.get("description")),
        body=tuple(_paragraphs(node.get("articleBody"))),
        number=number,
        free=None if free is None else str(free).casefold() not in {"false", "no"},
    )


def _text(value: Any) -> str | None:
    """Return a string without mark-up; pages escape it once or twice, or not at all."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str):
        return None
    plain = _TAG.sub(" ", html.unescape(html.unescape(value)))
    return " ".join(plain.split()) or None


def _paragraphs(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        for line in _BLOCK_END.sub("\n", html.unescape(value)).split("\n"):
            if text := _text(line):
                yield text


def _names(value: Any, known: dict[str, Node]) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _names(item, known)
        return
    if isinstance(value, dict):
        node = {**known.get(str(value.get("@id")), {}), **value}
        listed = next((node[name] for name in _NAMES if node.get(name)), None)
        for item in listed if isinstance(listed, list) else [listed]:
            yield from _names(item, {})
    elif text := _text(value):
        yield text
