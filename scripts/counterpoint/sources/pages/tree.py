"""The bytes of a page -> its tree, each element with the line of the source it begins on."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.text.characters import whole
from counterpoint.sources.text.encodings import charset, decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PRESCAN = 4096  # bytes in which a page declares its encoding; browsers look through 1024
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([\w.:-]+)|<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]+)",
    re.IGNORECASE,
)
# What browsers read for these names (WHATWG Encoding Standard)
_ALIASES = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
_LINE_BREAK = re.compile(r"\r\n?")
# Pictures and faces that a browser writes into the page itself when it saves one
_BUILT_IN = re.compile(r"data:[\w.+-]*/?[\w.+-]*;base64,[A-Za-z0-9+/=]+")
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")  # the parser compares each attribute with all
# XML allows no other control characters, and the parser stops at a NUL.
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode a page as browsers do, and believe the bytes before what the page says of them.

    Returns:
        The source of the page, and a warning for everything that was repaired.

    Raises:
        UnreadableError: the bytes are no text.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _declared(data)
        if declared is not None:
            # Once more as UTF-8, so that what was misread before the page was saved is repaired
            return decode(whole(declared).encode("utf-8"))
    return decode(data)


def _declared(data: bytes) -> str | None:
    """Decode the bytes as they are declared; None where that cannot be."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    found = _DECLARED.search(data[:_PRESCAN])
    if not found:
        return None
    name = charset((found[1] or found[2]).decode("ascii"))
    if name is None or name.startswith(("utf-8", "utf-16")):
        return None  # a declaration that can be read as bytes is no UTF-16
    try:
        return data.decode(_ALIASES.get(name, name))
    except ValueError:  # the page is not what it says
        return None


def _size(source: str) -> int:
    """Count the characters of a page without its scripts and styles, of which some are long."""
    low = source.lower() if len(source) > threshold("longest_page") else ""
    size = len(source)
    for name in ("script", "style") if low else ():
        at = low.find(f"<{name}")
        while at >= 0:
            end = low.find(f"</{name}", at)
            size -= max(end - at, 0)
            at = low.find(f"<{name}", end) if end >= 0 else -1
    return size


def parsed(page: str) -> HtmlElement:
    """Parse the source of a page, however damaged.

    Raises:
        UnreadableError: there is nothing in it, or far too much.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    source = _BUILT_IN.sub("data:,", _CONTROL.sub("", _LINE_BREAK.sub("\n", whole(page))))
    if _size(source) > threshold("longest_page"):
        most = f"{threshold('longest_page'):,.0f}"
        raise UnreadableError(
            f"more than {most} characters of mark-up: no page of an article; save the article alone"
        )
    if any(len(tag.split()) > threshold("longest_tag") for tag in _LONG_TAG.findall(source)):
        raise UnreadableError("an element says more of itself than any does: no page of an article")
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except LxmlError:
        raise UnreadableError("empty: the page holds no text") from None
