"""Web pages: elements nested and never closed, data that are none, encodings that are none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .article import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator


_HALF = "\\ud800"


def html(body: str = "", head: str = "") -> bytes:
    article = "".join(f"<p>{text}</p>" for text in BODY.split("\n\n"))
    page = f"<html><head>{head}</head><body>{body}<article>{article}</article></body></html>"
    return page.encode("utf-8", "surrogatepass")


def elements(size: int) -> Iterator[tuple[str, bytes]]:
    for name, piece in {
        "entities": "&#x41;&lt;&notanentity;&#1114112;&#xD800;&#0;",
        "divs": "<div>",
        "spans": "<span>a",
        "items": "<ul><li>a",
        "tables": "<table><tr><td>a",
        "quotes": "<blockquote>a",
        "breaks": "a<br>",
        "paragraphs": "<p>a",
        "links": "<p><a href=x>a link to it</a>",
        "unclosed": "<p <b <i ",
        "comments": "<!--",
        "scripts": "<script>",
        "hidden": "<p hidden>a",
        "headings": "<h1>a</h1>",
        "preformatted": "<pre>a\n",
        "closing": "</p></div>",
        "instructions": "<?php ",
        "sections": "<![CDATA[",
        "selects": "<select><option>a",
        "times": "<time datetime='2024-05-03'>a</time>",
        "articles": "<article><p>a",
        "captions": "<figure><figcaption>a",
        "forms": "<form><input>",
        "frames": "<iframe>",
        "svg": "<svg><text>a",
    }.items():
        yield f"{name}.html", html(piece * (size // 4))
    yield "attributes.html", html(f"<p {' '.join(f'a{n}=b' for n in range(size))}>a</p>")
    yield "classes.html", html(f"<p class='{'author-bio ' * size}'>a</p>")
    yield "style.html", html(f"<p style='{'display:' * size}'>a</p>")
    yield "title.html", html(head=f"<title>{'a | ' * size}</title>")
    yield "heading.html", html(f"<h1>{'a' * size}</h1>")
    yield "meta.html", html(head=f"<meta property=og:title content='{'A word ' * size}'>")
    yield "author.html", html(head=f"<meta name=author content='{'A. Name, ' * size}'>")
    yield (
        "canonical.html",
        html(head=f"<link rel=canonical href='https://q.example/{'a' * size}'>"),
    )
    yield "built-in.html", html(f"<img src='data:image/png;base64,{'A' * size * 10}'>")
    yield "halves.html", html("<p>a \ud800 b</p>", "<title>\udfff</title>")
    yield "empty.html", b""
    yield "doctype.html", b"<!DOCTYPE " + b"a" * size
    yield "zeros.html", bytes(100) + html()


def encodings(_: int) -> Iterator[tuple[str, bytes]]:
    names = ["unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined", "utf-7"]
    names += ["rot13", "base64", "zlib", "hex", "uu", "mbcs", "utf-16", "utf-32", "cp037", "os"]
    names += ["..", "x" * 900]
    data = BODY.encode() + b" caf\xe9 \\ud800 \\x00 +2AA-"
    for n, name in enumerate(names):
        yield f"charset-{n}.html", f'<meta charset="{name}"><p>'.encode() + data
        head = f"From: A <a@b.example>\nSubject: B\nContent-Type: text/plain; charset={name}\n\n"
        yield f"charset-{n}.eml", head.encode() + data


def data(size: int) -> Iterator[tuple[str, bytes]]:
    def page(text: str) -> bytes:
        return html(head=f'<script type="application/ld+json">{text}</script>')

    node = '{"@type": "NewsArticle", "headline": "%s"}'
    yield "data-deep.html", page("[" * size)
    yield "data-deep-closed.html", page("[" * 900 + "]" * 900)
    yield "data-spaces.html", page(f"{node % 'a'} --> {' ' * size} x")
    yield "data-commas.html", page(f'{{"a": [1{", " * size}]}}')
    yield "data-headline.html", page(node % ("a" * size))
    yield "data-half.html", page(node % f"{_HALF} a")
    yield "data-tags.html", page(node % ("<b" * (size // 2)))
    yield "data-number.html", page(f'{{"@type": "Article", "headline": {"1" * 5000}}}')
    authors = json.dumps([{"name": f"A. Name{n}"} for n in range(size // 10)])
    yield "data-authors.html", page(f'{{"@type": "Article", "author": {authors}}}')
    names = "[" * 500 + '"A. Name"' + "]" * 500
    yield "data-nested-authors.html", page(f'{{"@type": "Article", "author": {names}}}')
    body = {"@type": "Article", "headline": "a", "articleBody": BODY + "</p>" * size}
    yield "data-body.html", page(json.dumps(body))
    yield "data-types.html", page('{"@type": [{"a": 1}, 2], "headline": {"a": []}, "url": 3}')
