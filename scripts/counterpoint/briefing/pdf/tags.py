"""What WeasyPrint 70 leaves out of the tags by which a screen reader finds its way.

Nothing here is asked for by the letter of PDF/UA-1, and all of it is heard: which cells a table
head stands over, that a table goes on over the page, that a running head is no part of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint.formatting_structure.boxes import TableBox

from counterpoint.briefing.pdf.tag_tree import TagTree

if TYPE_CHECKING:
    from collections.abc import Iterator

    import weasyprint

    from counterpoint.briefing.pdf.tag_tree import Element

# HTML's scope of a table head -> that of a PDF's (ISO 32000-1, table 349)
_SCOPES = {"col": "/Column", "colgroup": "/Column", "row": "/Row", "rowgroup": "/Row"}


def complete(document: weasyprint.Document, pdf: Any) -> None:
    """Complete the tags of a PDF before it is written.

    Args:
        document: the pages, whose boxes know the HTML they come from.
        pdf: what WeasyPrint has made of them.
    """
    tree = TagTree(pdf)
    _set_apart_running_heads(tree, pdf.page_references)
    begun: dict[Any, Element] = {}
    for box in _tables(document):
        cells = [cell for cell in box.descendants() if hasattr(cell, "mark")]
        if not cells:
            continue
        _scope_heads(cells)
        table = next(e for e in tree.lineage(cells[0].mark) if e["S"] == "/Table")
        if begun.setdefault(box.element, table) is not table:
            _join(tree, begun[box.element], table)
    for element in list(tree):
        if element["S"] == "/Span" and not element["K"]:
            tree.drop(element)  # a place that is only linked to: a reader would stop there


def _tables(document: weasyprint.Document) -> Iterator[TableBox]:
    """List the boxes of tables, one for each page that a table runs over."""
    for page in document.pages:
        for box in page._page_box.descendants():  # noqa: SLF001 - where the boxes are kept
            if isinstance(box, TableBox):
                yield box


def _scope_heads(cells: list[Any]) -> None:
    """Say of each head whether it stands over a column or before a row.

    WeasyPrint names the heads of each data cell; those that no data cell has stay without a say.
    """
    for cell in cells:
        if scope := _SCOPES.get(cell.element.attrib.get("scope")):
            cell.mark["A"]["Scope"] = scope


def _set_apart_running_heads(tree: TagTree, pages: list[bytes]) -> None:
    """Mark what stands in the margins: WeasyPrint tags it as text, outside the tree."""
    in_tree = set(tree.document["K"])
    for page in pages:
        apart = set()
        for number, owner in enumerate(tree.owners(page)):
            *_, top = tree.lineage(tree.at(owner))
            if top.reference not in in_tree:
                apart.add(number)
        tree.set_apart(page, apart)


def _join(tree: TagTree, first: Element, more: Element) -> None:
    """Make one table of two, whose second repeats the head of the first on the next page.

    A head with links stays where it is: a link that can be followed has to be in the tree.
    """
    head, again = _head(tree, first), _head(tree, more)
    if head and again:
        if any(element["Type"] == "/OBJR" for element in tree.below(again)):
            return
        _repeat(tree, head, again)
        more["K"].remove(again.reference)
    for kid in more["K"]:
        tree.at(kid)["P"] = first.reference
    first["K"].extend(more["K"])
    more["K"].clear()
    tree.drop(more)


def _head(tree: TagTree, table: Element) -> Element | None:
    return next((kid for kid in map(tree.at, table["K"]) if kid["S"] == "/THead"), None)


def _repeat(tree: TagTree, head: Element, again: Element) -> None:
    """Set the heads of a table apart where they are printed again; their cells go by the first."""
    for original, copy in zip(_ids(tree, head), _ids(tree, again), strict=True):
        copy.string = original.string  # the cells refer to this very object
    kids = (kid for element in tree.below(again) for kid in element["K"])
    tree.set_apart(again["Pg"], {kid for kid in kids if isinstance(kid, int)})


def _ids(tree: TagTree, head: Element) -> list[Any]:
    return [element["ID"] for element in tree.below(head) if "ID" in element]
