"""Mail: headers without end, parts within parts, encodings that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .article import BODY
from .pages import html

if TYPE_CHECKING:
    from collections.abc import Iterator


def mails(size: int) -> Iterator[tuple[str, bytes]]:
    known = "From: A <a@b.example>\nSubject: B\nDate: Sun, 14 Mar 2021 23:30:00 +0900\n"
    for name, head in {
        "from": f"From: {'A <a@b.example>, ' * size}\nSubject: B\n",
        "subject": f"From: a@b.example\nSubject: {'a ' * size}\n",
        "words": f"From: a@b.example\nSubject: {'=?utf-8?q?a?= ' * (size // 10)}\n",
        "date": f"From: a@b.example\nSubject: B\nDate: {'1 ' * size}\n",
        "to": f"{known}To: {'A <a@b.example>, ' * size}\n",
        "brackets": f"From: {'(' * size}\nSubject: B\n",
        "quotes": f"From: {chr(34) * (size // 2)}\nSubject: B\n",
        "type": f"{known}Content-Type: text/plain{'; a=b' * size}\n",
        "parts-of-type": known
        + f"Content-Type: text/plain{''.join(f'; a*{n}=b' for n in range(size // 5))}\n",
        "folded": f"{known}X: {chr(10).join(' a' for _ in range(size))}\n",
        "many": known + "".join(f"X-{n}: a\n" for n in range(size)),
        "half": "From: =?utf-8?b?7aCA?= <a@b.example>\nSubject: =?utf-16?b?ANg=?= B\n",
        "bytes": "From: \xe9\xff <a@b.example>\nSubject: \xed\xa0\x80\n",
        "encoding": f"{known}Content-Transfer-Encoding: {'base64 ' * 50}\n",
        "flowed": f"{known}Content-Type: text/plain; format=flowed; delsp=yes\n",
    }.items():
        text = f"{'> ' * 60} \n" * (size // 100) if name == "flowed" else ""
        yield f"{name}.eml", f"{head}\n{text}{BODY}".encode("latin-1", "replace")
    for name, body in {
        "wrote": "On a day Joan Hall and others wrote:\n> a\n" * (size // 10),
        "quoted": ">" * size,
        "signatures": "-- \n" * size,
        "forwarded": "From: a\nTo: b\nSubject: c\n\n" * (size // 10),
        "fields": "From: a\n" * size + "Subject: b\nTo: c\n",
    }.items():
        yield f"text-{name}.eml", f"{known}\n{body}\n{BODY}".encode()
    typed = f"{known}Content-Type: multipart/mixed; boundary="
    deep = "".join(
        f"--{n}\nContent-Type: multipart/mixed; boundary={n + 1}\n\n" for n in range(size // 20)
    )
    yield "deep.eml", f"{typed}0\n\n{deep}{BODY}".encode()
    yield "parts.eml", (f"{typed}x\n\n" + "--x\n\na\n" * size + "--x--\n").encode()
    inner = f"Content-Type: message/rfc822\n\n{known}"
    yield "within.eml", (known + inner * (size // 20) + f"\n{BODY}").encode()
    yield "boundary.eml", f"{typed}{'x' * 4000}\n\n--{'x' * 4000}\n\n{BODY}".encode()
    yield "open.eml", f"{typed}x\n\n--x\nContent-Type: text/html\n\n<p>{BODY}".encode()
    yield "head-alone.eml", known.encode()
    coded = "Content-Transfer-Encoding: base64\n\n"
    yield "no-base64.eml", (known + coded + "=!" * size).encode()
    page = "Content-Type: text/html\n\n"
    yield "page.eml", (known + page).encode() + html("<span>a" * (size // 4))
