from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from counterpoint.briefing.pdf.tag_tree import TagTree


class Element(dict[str, Any]):
    """A tag, which knows its own reference."""

    def __init__(self, number: int, kind: str, parent: bytes, kids: list[Any]) -> None:
        super().__init__(Type="/StructElem", S=kind, P=parent, K=kids)
        self.reference = b"%d 0 R" % number


@pytest.fixture
def pdf() -> SimpleNamespace:
    """A document with a list of one item, and a paragraph, on one page."""
    stream = ["/LI", {"MCID": 0}, "BDC", "/P", {"MCID": 1}, "BDC"]
    objects: list[Any] = [
        None,
        {"K": [b"2 0 R"], "ParentTree": b"7 0 R"},
        Element(2, "/Document", b"1 0 R", [b"3 0 R", b"5 0 R"]),
        Element(3, "/L", b"2 0 R", [b"4 0 R"]),
        Element(4, "/LI", b"3 0 R", [0]),
        Element(5, "/P", b"2 0 R", [1]),
        {"StructParents": 0, "Contents": b"8 0 R"},
        {"Nums": [0, [b"4 0 R", b"5 0 R"]]},
        SimpleNamespace(stream=stream),
    ]
    return SimpleNamespace(objects=objects, catalog={"StructTreeRoot": b"1 0 R"})


PAGE = b"6 0 R"


def kinds(elements: Any) -> list[str]:
    return [element["S"] for element in elements]


def test_elements_are_walked_upwards_and_downwards(pdf: SimpleNamespace) -> None:
    tree = TagTree(pdf)
    item = tree.at(b"4 0 R")
    assert kinds(tree.lineage(item)) == ["/LI", "/L"]
    assert kinds(tree.below(tree.document)) == ["/Document", "/L", "/LI", "/P"]
    assert kinds(tree) == ["/Document", "/L", "/LI", "/P"]


def test_the_pieces_of_a_page_have_their_owners_by_number(pdf: SimpleNamespace) -> None:
    assert TagTree(pdf).owners(PAGE) == [b"4 0 R", b"5 0 R"]


def test_a_parent_of_whom_nothing_is_left_goes_with_its_last_child(pdf: SimpleNamespace) -> None:
    tree = TagTree(pdf)
    tree.drop(tree.at(b"4 0 R"))
    assert kinds(tree.below(tree.document)) == ["/Document", "/P"]


def test_the_document_stays_even_if_it_is_empty(pdf: SimpleNamespace) -> None:
    tree = TagTree(pdf)
    tree.drop(tree.at(b"4 0 R"))
    tree.drop(tree.at(b"5 0 R"))
    assert tree.document["K"] == []


def test_what_is_set_apart_is_pagination_and_nobodys(pdf: SimpleNamespace) -> None:
    tree = TagTree(pdf)
    tree.set_apart(PAGE, {1})
    assert tree.owners(PAGE) == [b"4 0 R", b"null"]
    assert pdf.objects[8].stream == [
        *("/LI", {"MCID": 0}, "BDC"),
        *("/Artifact", "<</Type /Pagination>>", "BDC"),
    ]
