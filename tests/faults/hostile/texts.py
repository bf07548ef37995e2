"""Plain text: rows of signs, words without an end, bytes that are none, lines by the thousand."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from .article import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator


_SIGNS = "“\"'-.([{*_`=~#|&<%…—»$@\\/^+!?;:,"


def texts(size: int) -> Iterator[tuple[str, bytes]]:
    for sign in _SIGNS:
        text = f"{sign * size}\n\n{BODY}"
        yield f"run-{ord(sign):04x}.txt", text.encode()
    for name, piece in {
        "pairs": "“”",
        "alternating": "“a",
        "marks-above": "a\u0301\u0323",
        "ordered-marks": "\u0301\u0316",
        "joiners": "\u200d",
        "letters": "a",
        "dotted": "a.",
        "spaced-marks": "“ ",
        "said": "he said ",
        "ligatures": "ﬃ",
        "wide": "Ａ，",
        "chinese": "市议会周一",
        "thai": "สภาเมือง",
        "emoji": "\U0001f468\u200d\U0001f469",
        "turned": "\u202ea\u202c",
        "misread": "â€™",
        "misread-often": "ÃƒÂ¢",
        "camel": "HarbourOffice ",
        "stops": "ended.The ",
        "halves": "har- bour ",
        "address": "http://quay.example/a?b=c&",
        "mail": "a@b.c",
        "commas": ", ",
        "digits": "1",
        "dates": "3 May 2024 ",
    }.items():
        yield f"{name}.txt", f"{piece * size}\n\n{BODY}".encode()
    text = BODY.encode()
    yield "all-bytes.txt", bytes(range(256)) * 40 + text
    yield "zeros.txt", bytes(size)
    yield "odd-utf-16.txt", BODY.encode("utf-16") + b"a"
    yield "mark-alone.txt", b"\xff\xfe"
    yield "halves-in-utf-16.txt", "a".encode("utf-16") + b"\x00\xd8" * 50 + BODY.encode("utf-16-le")
    yield "halves-in-utf-8.txt", b"\xed\xa0\x80" * 50 + text
    yield "high-bytes.txt", b"\xff" * size
    yield "base64.txt", base64.b64encode(bytes(range(256)) * (size // 200)) + b"\n\n" + text


def lines(size: int) -> Iterator[tuple[str, bytes]]:
    for name, line in {
        "words": "word",
        "questions": "What is it?",
        "titles": "The Harbour Office Opens",
        "bylines": "By Joan Hall",
        "names": "Joan Hall",
        "lives": "Joan Hall is a professor of boats.",
        "photos": "Photo: Joan Hall",
        "days": "3 May 2024",
        "items": "• one",
        "prompts": "Share this article",
        "quoted": "> > it",
        "speakers": "Q: Why?",
        "broken": "the long word har-",
        "breadcrumbs": "Home > News > Town",
    }.items():
        yield f"lines-{name}.txt", (f"{line}\n" * (size // 5) + BODY).encode()
        yield (
            f"lines-{name}-numbered.txt",
            "".join(f"{line} {n}\n\n" for n in range(size // 10)).encode() + BODY.encode(),
        )
    paragraphs = (
        f"The boat that was laid up for years will sail {n} times.\n\n" for n in range(size)
    )
    yield "one-opening.txt", "".join(paragraphs).encode()
    yield "breaks.txt", ("\f\v\u2028" * size + BODY).encode()
    yield "returns.txt", ("\r" * size + BODY).encode()
    yield "tabs.txt", ("\t" * size + BODY).encode()
    yield "one-line.txt", (BODY.replace("\n\n", " ") * (size // 100)).encode()
