"""The lines of a page, each that is not of the article with what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.sources.lexicon import words
from counterpoint.sources.pages.body import HEADINGS, is_written, paragraph
from counterpoint.sources.pages.marks import around, holders, mark
from counterpoint.sources.pages.matching import letters
from counterpoint.sources.structure.features import is_byline, is_date, is_outlet
from counterpoint.sources.structure.furniture import furniture
from counterpoint.sources.structure.parts import BODY
from counterpoint.sources.structure.titles import same_title
from counterpoint.sources.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

    from counterpoint.sources.pages.blocks import Block

# What only the head of an article has; elsewhere it is that of another one
_OF_THE_HEAD = frozenset({"byline", "date", "affiliation", "section"})
# What a short line within the text may be by its mark-up alone
_WITHIN = _OF_THE_HEAD | {"caption", "credit", "related", "prompt"}
# A line of these elements is no heading and no label, however short
_LISTED = frozenset({"li", "tr", "td", "th", "dt", "dd", "pre"})
_ITEM = "• "  # as a browser draws it; without it a list is a row of headings


def lines(
    page: Sequence[Block],
    body: AbstractSet[int],
    summary: AbstractSet[int],
    title: str | None,
) -> list[Line]:
    """Write the lines of a page.

    Args:
        page: all of its lines.
        body: the indexes of those that are the article's, the summary among them.
        summary: the indexes of the standfirst.
        title: the headline, where it is known.

    Returns:
        The lines in order, an empty one between paragraphs. Those of the article have no kind,
        that the rules for any text may be tried on them, but for headings and for what only the
        mark-up can tell from a heading or a label: items, rows, the standfirst.
    """
    written = [n for n in sorted(body) if is_written(page[n])]
    held = holders(page[n].element for n in body)
    texts = holders(page[n].element for n in written)
    head = _head(page, body, title)
    above = range(head.start, written[0] if written else head.start)
    told: list[Line] = []
    for n, block in enumerate(page):
        if n not in body:
            kind: str | None = _left_out(block, held, title, in_head=n in head)
            if kind == "navigation" and n == head.start - 1 and _is_paper(block):
                kind = "section"  # the name of the paper right over its headline
        elif n in summary:
            kind = BODY
        elif n in written:
            kind = None
        elif n in above and _is_title(block, title):
            kind = "title"
        else:
            kind = _short(block, texts)
        if told and page[n - 1].paragraph != block.paragraph:
            told.append(Line(block.number, ""))
        item = block.item and kind in {None, BODY}
        told.append(Line(block.number, _ITEM + block.text if item else block.text, kind))
    return told


def _is_paper(block: Block) -> bool:
    alone = paragraph(block)
    return is_outlet(block.text) and not set(alone.words) <= words("section")


def unmarked(page: Sequence[Block]) -> set[int]:
    """Find the lines of a page without an article that no mark-up names; all, if it names all."""
    open_ = {n for n, block in enumerate(page) if not mark(block.element, frozenset())}
    return open_ or set(range(len(page)))


def _head(page: Sequence[Block], body: AbstractSet[int], title: str | None) -> range:
    """Return the lines from the headline to the last of the text."""
    if not body:
        return range(len(page))
    first = min(body)
    start = first
    for n in range(first, -1, -1):
        if _is_title(page[n], title):
            start = n
    # A label, a date or a name may stand over the headline
    held = holders(page[n].element for n in body)
    while start and mark(page[start - 1].element, held) in _OF_THE_HEAD:
        start -= 1
    return range(start, max(body) + 1)


def _is_title(block: Block, title: str | None) -> bool:
    return block.element.tag == "h1" or (title is not None and same_title(title, block.text))


def _short(block: Block, texts: AbstractSet[HtmlElement]) -> str | None:
    """Tell a line of the text that is no paragraph: a heading, or a thing set between them."""
    if block.element.tag in HEADINGS:
        return "heading"
    if any(node.tag == "blockquote" for node in around(block.element)):
        return None
    reason = mark(block.element, texts)
    if reason in _WITHIN:
        return reason
    if block.item or block.element.tag in _LISTED:
        return furniture(paragraph(block), edge=False) or BODY
    return None


def _left_out(
    block: Block, held: AbstractSet[HtmlElement], title: str | None, *, in_head: bool
) -> str:
    if in_head and _is_title(block, title):
        return "title"
    reason = mark(block.element, held)
    if reason in _OF_THE_HEAD and not in_head:
        return "biography" if reason == "byline" and is_written(block) else "related"
    if reason or not letters(block.text):
        return reason or "navigation"
    return _formed(block, in_head=in_head) or "navigation"


def _formed(block: Block, *, in_head: bool) -> str | None:
    """Tell a line by its own form, where the mark-up is silent."""
    alone = paragraph(block)
    if in_head and is_date(alone):
        return "date"
    if in_head and is_byline(alone):
        return "byline"
    return furniture(alone, edge=True)
