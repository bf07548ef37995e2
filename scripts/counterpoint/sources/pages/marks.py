"""What the mark-up of a page says of a line that is no part of the article."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from counterpoint.sources.pages.lexicon import markup, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

_ATTRIBUTES = ("class", "id", "role", "rel", "itemprop")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PART = re.compile(r"[^a-z]+")
_LACKS = re.compile(r"^(?:has-?n?t|has-no|no|not|without)-")  # "hasnt-bio": what is not there


def around(element: HtmlElement) -> Iterator[HtmlElement]:
    """Give an element and all that hold it, the innermost first."""
    yield element
    yield from element.iterancestors()


def holders(elements: Iterable[HtmlElement]) -> set[HtmlElement]:
    """Return all elements that hold one of these."""
    return {node for element in elements for node in around(element)}


def mark(element: HtmlElement, held: AbstractSet[HtmlElement]) -> str | None:
    """Tell what a line is by the elements around it, the innermost first.

    Args:
        element: the innermost that holds all of the line.
        held: the elements that hold some of the article: what these are called says nothing of
            the other lines in them.
    """
    for node in around(element):
        if node in held:
            return None
        if reason := _reason(node):
            return reason
    return None


def _reason(element: HtmlElement) -> str | None:
    if reason := reasons("tag").get(element.tag):
        return reason
    names = (name for key in _ATTRIBUTES for name in element.get(key, "").split())
    return next((reason for name in names if (reason := _named(name))), None)


@cache
def _named(name: str) -> str | None:
    spelled = _PART.sub("-", _CAMEL.sub("-", name).lower())
    found = None if _LACKS.match(spelled) else markup().search(spelled)
    return reasons("attribute")[found.group()] if found else None
