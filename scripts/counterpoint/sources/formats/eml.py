"""Mail: the article that it holds or passes on, and what its headers say."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.readings import Reading
from counterpoint.sources.text.encodings import charset, decode
from counterpoint.sources.text.lines import Line, checked
from counterpoint.sources.text.paragraphs import words_of

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

EXTENSIONS = (".eml",)
_KNOWN = ("From", "Subject", "Date", "To", "Content-Type", "Message-ID", "MIME-Version")
_FEWEST_KNOWN = 2
_PARSED = re.compile(
    rb"^(from|subject|date|content-[a-z-]+):.*(?:\r?\n[ \t].*)*", re.IGNORECASE | re.MULTILINE
)
_MOST_PARTS = 1_000
_DEEPEST = 5  # mails that hold a mail
# The plain part is taken where it says what the page says, without addresses in between
_LEAST_COMMON, _MOST_ADDRESSES = 0.9, 0.03
_MARKED = {"title", "heading", "caption"}


def read(data: bytes) -> Reading:
    """Read a mail; of a forwarded one, what was forwarded.

    Lines are numbered as a mail is read: sender, day and subject, then the text.

    Raises:
        UnreadableError: it is no mail, or holds no text.
    """
    from email import message_from_bytes, policy

    try:
        _check_headers(data)
        message = message_from_bytes(data, policy=policy.default)
        _check(message)
        return _reading(_innermost(message, _DEEPEST))
    except UnreadableError:
        raise
    except RecursionError:
        raise UnreadableError("its parts are nested too deep to be an article") from None
    except Exception as fault:  # noqa: BLE001  the library raises whatever a bad header leads to
        raise UnreadableError(f"a damaged mail: {fault or type(fault).__name__}") from None


def _check_headers(data: bytes) -> None:
    """Check the headers that are taken to pieces, in which the library gets lost.

    Of the others there may be more: whom a mail was sent to, how it came.
    """
    most = threshold("longest_header")
    for header in _PARSED.finditer(data):
        if len(header[0]) > most:
            name = header[1].decode("ascii").title()
            raise UnreadableError(
                f"a damaged mail: its {name} has more than {most:,.0f} characters"
            )


def _check(message: EmailMessage) -> None:
    for number, _ in enumerate(message.walk()):
        if number > _MOST_PARTS:
            raise UnreadableError(f"a mail of more than {_MOST_PARTS:,} parts: no article")
    if sum(name in message for name in _KNOWN) < _FEWEST_KNOWN:
        raise UnreadableError("no mail: it does not begin with its headers (From:, Subject:)")


def _innermost(message: EmailMessage, depth: int) -> EmailMessage:
    """Return the mail that is passed on as an attachment, if one is."""
    for part in message.walk() if depth else ():
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            return _innermost(part.get_payload(0), depth - 1)  # type: ignore[arg-type]
    return message


def _reading(message: EmailMessage) -> Reading:
    from counterpoint.sources.mails.letters import passed_on
    from counterpoint.sources.mails.senders import headers_of

    outer = headers_of(message)
    reading = _text(message)
    lines, inner = passed_on(list(reading.lines), reply=outer.reply)
    stated = (inner or outer).stated(lines)
    shown = outer.lines(None if inner else stated.title)
    below = [Line(line.number + len(shown) + 1, line.raw, line.kind) for line in lines]
    return Reading(
        (*shown, Line(len(shown) + 1, ""), *below),
        stated=(stated, *reading.stated),
        warnings=reading.warnings,
    )


def _text(message: EmailMessage) -> Reading:
    """Read the part that has the better text.

    A page knows what its lines are; without such mark-up, plain text as long as it is what the
    writer wrote.
    """
    plain = _plain(message)
    try:
        page = _page(message)
    except UnreadableError:
        if plain is None:
            raise
        return plain
    if page is None and plain is None:
        raise UnreadableError("a mail without text: nothing but attachments")
    if page is None or (plain and _is_as_good(plain, page)):
        return plain or Reading(())
    return page


def _plain(message: EmailMessage) -> Reading | None:
    from counterpoint.sources.mails.letters import lines_of

    part = message.get_body(("plain",))
    if part is None:
        return None
    text, warnings = _decoded(part)
    flowed = part.get_param("format") == "flowed"
    lines = lines_of(text, flowed=flowed, delsp=part.get_param("delsp") == "yes")
    return Reading(tuple(lines), warnings=warnings) if text.strip() else None


def _page(message: EmailMessage) -> Reading | None:
    from counterpoint.sources.pages.reading import parse

    part = message.get_body(("html",))
    if part is None:
        return None
    text, warnings = _decoded(part)
    read = parse(text)
    return Reading(read.lines, read.stated, warnings + read.warnings)


def _decoded(part: MIMEPart) -> tuple[str, tuple[str, ...]]:
    """Decode a part by the encoding it names; where that is none, as any other text."""
    data = part.get_payload(decode=True)
    content = data if isinstance(data, bytes) else b""
    try:
        text = content.decode(charset(part.get_content_charset() or "utf-8") or "utf-8")
        warnings: tuple[str, ...] = ()
    except ValueError:
        text, warnings = decode(content)
    return checked(text), warnings


def _is_as_good(plain: Reading, page: Reading) -> bool:
    if any(line.kind in _MARKED for line in page.lines):
        return False
    said = _count(plain)
    wanted = _count(page)
    addresses = sum("://" in line.raw for line in plain.lines)
    common = (said & wanted).total()
    return common >= _LEAST_COMMON * wanted.total() and addresses <= _MOST_ADDRESSES * said.total()


def _count(reading: Reading) -> Counter[str]:
    return Counter(word for line in reading.lines for word in words_of(line.text))
