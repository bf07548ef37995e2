"""The tags of a PDF while WeasyPrint holds it in memory (ISO 32000-1, 14.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

Element = Any  # a structure element: the dictionary of a tag


class TagTree:
    """A tree of elements; its leaves are numbered pieces of the content of a page."""

    def __init__(self, pdf: Any) -> None:
        self._pdf = pdf
        root = self.at(pdf.catalog["StructTreeRoot"])
        self.document: Element = self.at(root["K"][0])
        self._owners = self.at(root["ParentTree"])["Nums"][1::2]

    def __iter__(self) -> Iterator[Element]:
        """List the elements as they were made, those outside the tree as well."""
        for thing in self._pdf.objects:
            if isinstance(thing, dict) and thing.get("Type") == "/StructElem":
                yield thing

    def at(self, reference: bytes) -> Any:
        """Find the object of a reference."""
        return self._pdf.objects[int(reference.split()[0])]

    def owners(self, page: bytes) -> list[bytes]:
        """List the elements that hold the pieces of a page's content, by number."""
        found: list[bytes] = self._owners[self.at(page)["StructParents"]]
        return found

    def lineage(self, element: Element) -> Iterator[Element]:
        """Walk from an element upwards, to the last below the document."""
        while element is not self.document:
            yield element
            element = self.at(element["P"])

    def below(self, element: Element) -> Iterator[Element]:
        """Walk through an element and all under it."""
        yield element
        for kid in element.get("K", ()):
            if isinstance(kid, bytes):
                yield from self.below(self.at(kid))

    def drop(self, element: Element) -> None:
        """Take an element out of its parent, and a parent of whom nothing is left as well."""
        parent = self.at(element["P"])
        parent["K"].remove(element.reference)
        if not parent["K"] and parent is not self.document:
            self.drop(parent)

    def set_apart(self, page: bytes, pieces: Collection[int]) -> None:
        """Mark pieces of a page's content as pagination, no part of the text (14.8.2.2)."""
        owners = self.owners(page)
        for number in pieces:
            owners[number] = b"null"
        stream = self.at(self.at(page)["Contents"]).stream
        for place, item in enumerate(stream):
            if isinstance(item, dict) and item.get("MCID") in pieces:
                stream[place - 1] = "/Artifact"
                stream[place] = "<</Type /Pagination>>"
