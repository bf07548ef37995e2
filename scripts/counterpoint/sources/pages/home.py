"""Where on a page its article is at home: the element around its headline that holds a text.

An extractor takes the densest text of a page. Where that is a form of consent, an offer, what
readers say, or a second article set as the first is, the text beside the headline is taken instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import threshold
from counterpoint.sources.pages.marks import around, holders, mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

    from counterpoint.sources.pages.blocks import Block

_FOREIGN = frozenset({"consent", "prompt"})
_NAMING = ("p", "div", "span", "a", "address")
_SOLD = "paywall"
_HEADED = frozenset({"h1", "h2", "h3"})


def home(page: Sequence[Block], written: Sequence[int]) -> HtmlElement | None:
    """Find the smallest element that holds the first headline and a paragraph of text.

    Args:
        page: all of its lines.
        written: the indexes of those that are paragraphs of text.
    """
    headline = next((n for n, block in enumerate(page) if block.element.tag == "h1"), None)
    if headline is None:
        return None
    texts = {
        node
        for n in written
        if n > headline and len(page[n].text.split()) >= threshold("prose_words")
        for node in around(page[n].element)
    }
    for node in page[headline].element.iterancestors():
        if node in texts:
            return None if node.tag in {"body", "html", "main"} else node
    return None


def foreign(page: Sequence[Block], lines: AbstractSet[int], place: HtmlElement) -> set[int]:
    """Find the lines outside of an article's home that are not of it.

    They are marked as a form or as what readers say, or stand in an element that is set as the home
    is, under a headline of its own.
    """
    inside, over = set(place.iter()), holders([place])
    found = set()
    for n in lines:
        element = page[n].element
        if element in inside:
            continue
        if _is_another(element, place) or (
            mark(element, over) in _FOREIGN
            # What is sold may be the article itself
            and not any(_SOLD in node.get("class", "").lower() for node in around(element))
        ):
            found.add(n)
    return found


def _is_another(element: HtmlElement, place: HtmlElement) -> bool:
    setting = place.tag, place.get("class")
    if not place.get("class"):
        return False
    return any(
        (node.tag, node.get("class")) == setting
        and node.getparent() is place.getparent()
        and any(inner.tag in _HEADED for inner in node.iter())
        and any("byline" in inner.get("class", "").lower() for inner in node.iter(*_NAMING))
        for node in around(element)
    )
