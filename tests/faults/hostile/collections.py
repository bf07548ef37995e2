"""Files of many articles: fields that are no text or far too long, marks that are not closed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .article import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator


_HALF = "\\ud800"


def rows(size: int) -> Iterator[tuple[str, bytes]]:
    good = json.dumps({"id": "good", "text": BODY})
    for name, row in {
        "half-in-title": f'{{"id": "a", "title": "{_HALF}", "text": "{_HALF} It rained."}}',
        "half-in-id": f'{{"id": "{_HALF}", "url": "http://x/{_HALF}", "text": "It rained."}}',
        "half-in-authors": f'{{"authors": ["{_HALF}"], "outlet": "{_HALF}", "text": "Rain."}}',
        "half-in-date": f'{{"date": "{_HALF}", "group": "{_HALF}", "text": "Rain."}}',
        "half-in-name": f'{{"{_HALF}": 1, "text": "Rain."}}',
        "deep": "[" * size,
        "deep-value": f'{{"text": "Rain.", "a": {"[" * 900}{"]" * 900}}}',
        "number": f'{{"id": {"1" * 5000}, "text": "Rain."}}',
        "no-number": '{"id": NaN, "date": Infinity, "text": "Rain."}',
        "long-id": json.dumps({"id": "a" * size, "text": BODY}),
        "long-title": json.dumps({"title": "a" * size, "text": BODY}),
        "long-outlet": json.dumps({"outlet": "a b " * size, "text": BODY}),
        "long-url": json.dumps({"url": "https://a.example/" + "b" * size, "text": BODY}),
        "long-date": json.dumps({"date": "3 May " * size, "text": BODY}),
        "long-group": json.dumps({"group": "a" * size, "text": BODY}),
        "authors": json.dumps({"authors": ["A. Name"] * size, "text": BODY}),
        "long-author": json.dumps({"authors": "a" * size, "text": BODY}),
        "types": json.dumps({"text": ["a"] * size, "title": {"a": 1}}),
        "control": json.dumps({"id": "a\nb\x00c\u202e", "text": BODY}),
        "page": json.dumps({"html": "<span>a" * (size // 4) + f"<p>{BODY}</p>"}),
        "run": json.dumps({"text": "“" * size + BODY}),
        "words": json.dumps({"text": "word\n" * size}),
        "open": '{"text": "never closed',
        "same": "\n".join([json.dumps({"id": "same", "text": "It rained."})] * (size // 100)),
        "mark": "\ufeff\ufeff" + json.dumps({"text": "Rain."}),
    }.items():
        yield f"rows-{name}.jsonl", f"{row}\n{good}\n".encode()


def tables(size: int) -> Iterator[tuple[str, bytes]]:
    for name, rows in {
        "open": f'a,"{BODY}\nb,{BODY.split(chr(10))[0]}\n',
        "opens": "".join(f'{n},"it rained {n}\n' for n in range(size // 20)),
        "early": f'a,"it" rained\nb,"{BODY}"\n',
        "signs": f'a,"{"“" * size}{BODY}"\n',
        "marks": f'a,"{chr(34) * 2 * size}{BODY}"\n',
        "wide": "," * size + "\n",
        "zeros": f"a,It rained.\x00{BODY[:60]}\n",
        "long-id": f"{'a' * size},It rained.\n",
        "formulas": '=1+1,"@It rained."\n+a,-It rained.\n',
        "returns": "a,It rained.\rb,It snowed.\r",
        "lines": "a,b\n" * size,
    }.items():
        yield f"table-{name}.csv", f"id,text\n{rows}".encode()
    yield "table-header.csv", (",".join(f"c{n}" for n in range(size)) + "\na\n").encode()
    yield "table-open-header.csv", b'id,"text\na,b\n'
    yield "table-empty.csv", b""
