"""Which lines of a page are the article's.

trafilatura finds the text, asked for precision. What it leaves out is found by where it stands: the
paragraphs of one text are set alike, and what stands among them is of it. What it should have left
out are lines that do nothing but link to other pages.
"""

from __future__ import annotations

import logging
from collections import Counter
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import phrases
from counterpoint.sources.pages.home import foreign, home
from counterpoint.sources.pages.marks import around, holders, mark
from counterpoint.sources.pages.matching import found, letters
from counterpoint.sources.structure.features import is_prose
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.text.lines import Line
from counterpoint.sources.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

    from counterpoint.sources.pages.blocks import Block

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_MOSTLY, _PARTLY = 0.8, 0.5  # of a line that is a link
_LEAST = 250  # letters; less text than that, and trafilatura is asked to be less choosy
_SUMMARY = 30  # letters; what is shorter may be the description of a page by chance
_ROWS = frozenset({"td", "th", "tr", "li"})
_OFTEN = 3
_STOPS = (".", "!", "?", "…")


def body(tree: HtmlElement, page: Sequence[Block]) -> set[int]:
    """Find the lines that are the article's, but for the standfirst.

    Args:
        tree: the page.
        page: all of its lines.

    Returns:
        Their indexes; none where no article is found.
    """
    kept = _at_home(page, _extracted(tree, page))
    if not kept:
        return kept
    kept |= _alike(page, kept)
    kept = _at_home(page, kept)
    kept |= _among(page, kept)
    return kept - _links(page, kept) - _repeated(page, kept) - _references(page, kept)


def paragraph(block: Block) -> Paragraph:
    """Return a line as a paragraph of its own."""
    return Paragraph((Line(block.number, block.text),), 0)


def is_written(block: Block) -> bool:
    """Tell a line that is a paragraph of text, and nothing that stands around one."""
    return bool(letters(block.text)) and is_prose(paragraph(block))


def _extracted(tree: HtmlElement, page: Sequence[Block]) -> set[int]:
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # the reading says what is missing
    best: set[int] = set()
    size = 0
    for precise in (True, False):
        extracted = bare_extraction(deepcopy(tree), include_comments=False, favor_precision=precise)
        text = getattr(extracted, "text", None) or ""
        lines = found(text.split("\n"), [line.text for line in page])
        length = sum(len(letters(page[n].text)) for n in lines)
        if length > size:
            best, size = lines, length
        if size >= _LEAST:
            break
    return best


def _at_home(page: Sequence[Block], kept: set[int]) -> set[int]:
    """Leave out what is not of the article under the headline; take that, if nothing is left."""
    written = [n for n, block in enumerate(page) if is_written(block)]
    place = home(page, written)
    if place is None:
        return kept
    strange = foreign(page, kept, place)
    size = sum(len(letters(page[n].text)) for n in kept)
    if sum(len(letters(page[n].text)) for n in strange) <= _PARTLY * size:
        return kept - strange
    inside = set(place.iter())
    return (kept - strange) | {n for n in written if page[n].element in inside}


def _alike(page: Sequence[Block], kept: AbstractSet[int]) -> set[int]:
    """Find paragraphs set as those of the article are, up to where another article begins."""
    settings = {_setting(page[n]) for n in kept if is_written(page[n])}
    below = range(max(kept) + 1, len(page))
    end = next((n for n in below if page[n].element.tag == "h1"), len(page))
    return {
        n
        for n in range(min(kept), end)
        if n not in kept
        and page[n].linked < _MOSTLY
        and _setting(page[n]) in settings
        and is_written(page[n])
    }


def _setting(block: Block) -> tuple[tuple[str, str], ...]:
    return tuple((node.tag, node.get("class", "")) for node in around(block.element))


def _among(page: Sequence[Block], kept: AbstractSet[int]) -> set[int]:
    """Find what stands side by side with paragraphs of the article, and what it quotes.

    A line between two that are kept, all three in one element, is of the article unless its
    mark-up or its words say otherwise; so is a block quotation between two (a post of others).
    """
    ordered = sorted(kept)
    held = holders(page[n].element for n in kept)
    missed: set[int] = set()
    for over, under in pairwise(ordered):
        parent = page[over].element.getparent()
        beside = page[under].element.getparent() is parent
        for n in range(over + 1, under):
            element = page[n].element
            if any(node.tag == "blockquote" for node in around(element)) or (
                beside
                and element.getparent() is parent
                and page[n].linked < _PARTLY
                and letters(page[n].text)
                and not mark(element, held)
                and not furniture(paragraph(page[n]), edge=True)
            ):
                missed.add(n)
    return missed


def _links(page: Sequence[Block], kept: AbstractSet[int]) -> set[int]:
    """Find the lines that only link to something else: no headings, no sentences."""
    return {
        n
        for n in kept
        if page[n].linked >= _MOSTLY
        and page[n].element.tag not in HEADINGS
        and not page[n].text.rstrip("\"'”’)").endswith(_STOPS)
    }


def _references(page: Sequence[Block], kept: AbstractSet[int]) -> set[int]:
    """Find the list of sources under a text: items alone under a heading that says so."""
    under: set[int] = set()
    for n in sorted(kept, reverse=True):
        block = page[n]
        if block.element.tag in HEADINGS and phrases().named(paragraph(block).words) == "related":
            return {*under, n}
        if not (block.item or block.element.tag in _ROWS):
            break
        under.add(n)
    if under and (over := min(under) - 1) >= 0 and over not in kept:
        named = phrases().named(paragraph(page[over]).words)
        return under if named == "related" else set()
    return set()


def _repeated(page: Sequence[Block], kept: AbstractSet[int]) -> set[int]:
    """Find the labels that a page sets again and again; no heading of an article is repeated."""
    times = Counter(letters(block.text) for block in page)
    return {n for n in kept if times[letters(page[n].text)] >= _OFTEN and not is_written(page[n])}


def standfirst(page: Sequence[Block], kept: AbstractSet[int], summaries: Sequence[str]) -> set[int]:
    """Find the summary between headline and text: the page states the same of itself.

    Args:
        page: all of its lines.
        kept: the indexes of those that are the article's.
        summaries: what the page states of its content.
    """
    stated = [spelled for text in summaries if len(spelled := letters(text)) > _SUMMARY]
    first = min(kept, default=0)
    headline = next((n for n in range(first, -1, -1) if page[n].element.tag == "h1"), first)
    return {
        n
        for n in range(headline + 1, first)
        if len(spelled := letters(page[n].text)) > _SUMMARY
        and any(text.startswith(spelled) or spelled.startswith(text) for text in stated)
    }
