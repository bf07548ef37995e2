"""Markdown whose marks are never closed, and front matter that unfolds or is nested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .article import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator


def marks(size: int) -> Iterator[tuple[str, bytes]]:
    for name, piece in {
        "brackets": "[",
        "spaced-brackets": "[ ",
        "links": "[a](",
        "pictures": "![a](",
        "wiki": "[[a ",
        "wiki-pictures": "![[a ",
        "notes": "[^a ",
        "stars": "*a ",
        "strong": "**a ",
        "mixed-emphasis": "*a_ ",
        "closing": "a** ",
        "backticks": "`a",
        "strikes": "~~a ",
        "tags": "<a ",
        "addresses": "<http:",
        "comments": "<!-- ",
        "scripts": "<script ",
        "captions": "<figcaption>",
        "percents": "%% a ",
        "entities": "&amp;&#x110000;",
        "escapes": "\\*",
        "marked": "==a ",
    }.items():
        yield f"{name}.md", f"{piece * size}\n\n{BODY}".encode()
        yield f"{name}-in-html.md", f"<div>\n{piece * (size // 2)}\n</div>\n\n{BODY}".encode()
    yield "ticks.md", " ".join("`" * n for n in range(size // 50)).encode()
    yield "quotes.md", f"{'> ' * size}a\n\n{BODY}".encode()
    yield "lists.md", "".join(f"{'  ' * n}- a\n" for n in range(size // 50)).encode()
    yield "references.md", ("[a]: x\n" * (size // 5) + "[a]" * (size // 5) + BODY).encode()
    row = "|a" * (size // 10) + "|\n"
    yield "wide-table.md", (row + row.replace("a", "-") + "|b\n" * (size // 20) + BODY).encode()
    yield "long-table.md", ("|a|b|\n|-|-|\n" + "|c|d|\n" * size + BODY).encode()


def front_matter(size: int) -> Iterator[tuple[str, bytes]]:
    ten = ", ".join(["*a{0}"] * 9)
    bomb = "".join(f"a{n + 1}: &a{n + 1} [{ten.format(n)}]\n" for n in range(12))
    for name, matter in {
        "bomb": f"a0: &a0 [x]\n{bomb}title: *a12\nauthor: *a12",
        "self": "a: &a [*a]\ntitle: *a",
        "deep": f"a: {'[' * size}",
        "flow": f"a: {{{'a: b, ' * (size // 2)}}}",
        "keys": "\n".join(f"k{n}: v" for n in range(size // 2)),
        "questions": "? " * (size // 10),
        "half": 'title: "\\ud800 a"\nauthor: "\\udfff"\nsource: "\\U0000d801"\ndate: "\\ud800"',
        "title": f"title: {'a' * size}",
        "authors": f"authors: [{', '.join(f'A. Name{n}' for n in range(size // 10))}]",
        "outlet": f"outlet: {'The Paper ' * size}",
        "url": f"url: https://quay.example/{'a' * size}",
        "object": "title: !!python/object/apply:os.system [ls]",
        "binary": "title: !!binary AAAA\ndate: 2024-99-99",
        "links": f"title: '{'[[' * (size // 4)}'",
        "tabs": "title:\t[a\n\t- b",
        "days": f"date: {'03/04/2024 ' * (size // 10)}",
        "open": 'title: "never closed',
    }.items():
        yield f"matter-{name}.md", f"---\n{matter}\n---\n{BODY}".encode()
