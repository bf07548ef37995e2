"""Every visible line of a page, block by block, as a browser lays them out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold
from counterpoint.sources.pages.lexicon import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

# What only a program reads aloud is not printed: "(opens in a new tab)"
_UNPRINTED = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|mw-editsection)(?:\s|$)",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"^[\"'“‘]?[^\W\d_a-z]$")
_NOT_DISPLAYED = re.compile(r"display\s*:\s*none", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A line of text of the page.

    Attributes:
        number: the 1-based line of the source on which it begins.
        text: its words, parted by single spaces.
        element: the innermost element that holds all of it.
        paragraph: numbers the paragraphs; lines parted by a line break share one.
        linked: the share of its characters that are links, 0 to 1.
        item: it begins an item of a list.
    """

    number: int
    text: str
    element: HtmlElement
    paragraph: int
    linked: float = 0.0
    item: bool = False


def blocks(tree: HtmlElement) -> list[Block]:
    """List the lines of a page in the order of its source, none of them empty.

    Raises:
        UnreadableError: its elements are nested deeper than those of any page.
    """
    return _with_initials(list(_Layout().lines(tree)))


def _with_initials(lines: list[Block]) -> list[Block]:
    """Put a large first letter that has a block of its own before the rest of its word."""
    found: list[Block] = []
    for line in lines:
        if found and _INITIAL.match(found[-1].text) and line.text[0].islower():
            initial = found.pop()
            line = replace(line, number=initial.number, text=initial.text + line.text)  # noqa: PLW2901
        found.append(line)
    return found


class _Layout:
    """The line that is being filled while the tree is walked."""

    def __init__(self) -> None:
        self._pieces: list[tuple[str, HtmlElement]] = []
        self._links = 0  # that are open
        self._linked = 0  # characters of the line that are links
        self._number = 1  # of the source line now
        self._begun = 1  # of the source line on which the text began
        self._paragraph = 0
        self._breaks = 0
        self._open: list[HtmlElement] = []
        self._item = False

    def lines(self, tree: HtmlElement) -> Iterator[Block]:
        from lxml.etree import iterwalk

        depth, deepest, most = 0, threshold("deepest_page"), threshold("most_attributes")
        walk = iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            depth += 1 if event == "start" else -1
            if depth > deepest or len(element.attrib) > most:
                raise UnreadableError(
                    f"its elements are nested more than {deepest:.0f} deep, or say more than "
                    f"{most:.0f} things of themselves: no page of an article"
                )
            if event == "start":
                unseen = _is_unseen(element)
                if unseen:
                    walk.skip_subtree()
                yield from self._start(element, unseen=unseen)
            else:
                yield from self._end(element)

    def _start(self, element: HtmlElement, *, unseen: bool) -> Iterator[Block]:
        self._number = element.sourceline or self._number
        if _breaks(element):
            yield from self._flush(paragraph=True)
            self._open.append(element)
            self._item = self._item or element.tag == "li"
        elif element.tag == "br":
            yield from self._flush(paragraph=self._breaks > 0)
            self._breaks += 1
        elif element.tag == "a":
            self._links += 1
        elif element.tag in elements("cell"):
            self._pieces.append((" ", element))
        if not unseen and element.text:
            yield from self._text(element.text, element)

    def _end(self, element: HtmlElement) -> Iterator[Block]:
        if _breaks(element):
            yield from self._flush(paragraph=True)
            self._open.pop()
            self._item = self._item and element.tag != "li"
        elif element.tag == "a":
            self._links -= 1
        if element.tail and (parent := element.getparent()) is not None:
            yield from self._text(element.tail, parent)

    def _text(self, text: str, element: HtmlElement) -> Iterator[Block]:
        for count, line in enumerate(text.split("\n")):
            if count:
                self._number += 1
                if element.tag == "pre":
                    yield from self._flush(paragraph=not self._pieces)
                else:
                    self._pieces.append((" ", element))
            if line and not line.isspace():
                if not any(piece.strip() for piece, _ in self._pieces):
                    self._begun = self._number
                self._breaks = 0
                self._linked += len(line.strip()) if self._links else 0
            if line:
                if self._is_glued(line, element):
                    self._pieces.append((" ", element))
                self._pieces.append((line, element))

    def _is_glued(self, line: str, element: HtmlElement) -> bool:
        """Tell a name from the label that a style sheet sets apart from it."""
        if not self._pieces or not (element.get("class") or element.get("id")):
            return False
        before, holder = self._pieces[-1]
        return (
            holder is not element
            and holder.getparent() is element.getparent()
            and before[-1:].islower()
            and (line[:1].isupper() or line[:1].isdigit())
        )

    def _flush(self, *, paragraph: bool) -> Iterator[Block]:
        """End the line, and the paragraph if that ends too."""
        text = " ".join("".join(piece for piece, _ in self._pieces).split())
        if text:
            holders = [holder for piece, holder in self._pieces if piece.strip()]
            lone = all(holder is holders[0] for holder in holders)
            owner = holders[0] if lone or not self._open else self._open[-1]
            linked = min(1.0, self._linked / len(text))
            yield Block(self._begun, text, owner, self._paragraph, linked, self._item)
            self._item = False
        self._pieces.clear()
        self._linked = 0
        if paragraph:
            self._paragraph += 1
            self._breaks = 0


def _is_unseen(element: HtmlElement) -> bool:
    if element.tag in {"html", "body"}:
        return False
    return (
        not isinstance(element.tag, str)
        or element.tag in elements("unseen")
        or element.get("hidden") is not None
        or bool(_NOT_DISPLAYED.search(element.get("style", "")))
        or bool(_UNPRINTED.search(element.get("class", "")))
    )


def _breaks(element: HtmlElement) -> bool:
    """Tell an element that begins a line; the cells of a row of plain text share one."""
    if element.tag in elements("cell"):
        return not _is_plain(element.getparent())
    return element.tag in elements("block")


def _is_plain(row: HtmlElement | None) -> bool:
    """Tell a row of a table of data: several cells, none of which holds more than a line."""
    if row is None:
        return False
    return len(row) > 1 and not any(
        inner.tag in elements("block") or inner.tag in elements("cell") or inner.tag == "br"
        for cell in row
        for inner in cell.iterdescendants()
    )
