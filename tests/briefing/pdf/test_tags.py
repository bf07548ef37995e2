from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from counterpoint.briefing.pdf import writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = """<html lang=en><title>t</title><style>
@page { @top-left { content: "Running head" } @bottom-right { content: counter(page) } }
p { break-before: page }
</style>
<table><thead><tr><th scope=col>Measure</th><th scope=col>A</th></tr></thead>
<tbody><tr><th scope=rowgroup>Length</th><td></td></tr><tr><th scope=row>Words</th><td>9</td></tr>
</tbody></table>
<table id=long><caption>Long</caption><thead><tr><th scope=col>N</th><th scope=col>Square</th></tr>
</thead><tbody>ROWS</tbody></table><p>One <span id=here></span><span>two</span>.</p></html>"""
ROWS = "".join(f"<tr><th scope=row>{n}</th><td>{n * n}</td></tr>" for n in range(100))


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pikepdf.Pdf]:
    folder = tmp_path_factory.mktemp("tags")
    writing.write(PAGE.replace("ROWS", ROWS), folder / "tags.pdf", base=folder)
    with pikepdf.open(folder / "tags.pdf") as opened:
        yield opened


def elements(element: Any) -> Iterator[Any]:
    """Walk the tag tree."""
    if isinstance(element, pikepdf.Dictionary) and "/S" in element:
        yield element
        for child in element.K if isinstance(element.K, pikepdf.Array) else [element.K]:
            yield from elements(child)


def marked(page: pikepdf.Page) -> Iterator[tuple[str, Any]]:
    """List the pieces of a page's content with their kind and what is said of them."""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) in {"BMC", "BDC"}:
            kind, *said = operands
            yield str(kind), said[0] if said else {}


def tables(document: pikepdf.Pdf) -> list[Any]:
    return [e for e in elements(document.Root.StructTreeRoot.K[0]) if e.S == "/Table"]


def test_each_table_head_says_what_it_stands_over(document: pikepdf.Pdf) -> None:
    heads = [e.A.Scope for e in elements(tables(document)[0]) if e.S == "/TH"]
    assert list(map(str, heads)) == ["/Column", "/Column", "/Row", "/Row"]


def test_a_table_over_pages_is_one_table_with_one_head(document: pikepdf.Pdf) -> None:
    _, long = tables(document)
    parts = Counter(str(element.S) for element in elements(long))
    assert {kind: parts[kind] for kind in ("/Caption", "/THead", "/TR", "/TD")} == {
        "/Caption": 1,
        "/THead": 1,
        "/TR": 101,
        "/TD": 100,
    }
    assert len({e.Pg.objgen for e in elements(long)}) == len(document.pages) - 1
    column = str(next(e for e in elements(long) if e.S == "/TH" and "Column" in str(e.A.Scope)).ID)
    named = {str(e.ID) for e in elements(long) if e.S == "/TH"}
    for cell in (e for e in elements(long) if e.S == "/TD"):
        heads = [str(head) for head in cell.A.Headers]
        assert set(heads) < named
        assert heads[1][:-1] == column[:-1]  # the head of the first page, second column


def test_what_stands_in_the_margins_is_pagination(document: pikepdf.Pdf) -> None:
    _, *long, last = [
        sum(kind == "/Artifact" and "/Type" in said for kind, said in marked(page))
        for page in document.pages
    ]
    assert last == 2
    assert set(long) == {4}  # and the head of the table, again


def test_what_is_tagged_on_a_page_is_in_the_tree(document: pikepdf.Pdf) -> None:
    root = document.Root.StructTreeRoot
    in_tree = {element.objgen for element in elements(root.K[0])}
    owners = dict(zip(map(int, root.ParentTree.Nums[::2]), root.ParentTree.Nums[1::2], strict=True))
    for page in document.pages:
        tagged = [int(said.MCID) for _, said in marked(page) if "/MCID" in said]
        assert tagged
        for number in tagged:
            assert owners[int(page.StructParents)][number].objgen in in_tree


def test_no_tag_is_of_nothing(document: pikepdf.Pdf) -> None:
    spans = [e for e in elements(document.Root.StructTreeRoot.K[0]) if e.S == "/Span"]
    assert len(spans) > 5
    assert [span for span in spans if len(span.K) == 0] == []


def test_heads_with_links_keep_the_pieces_of_a_table_apart(tmp_path: Path) -> None:
    head = "<th scope=col>N</th><th scope=col>Square</th>"
    linked = PAGE.replace(head, head.replace("N", "<a href='#here'>N</a>"))
    writing.write(linked.replace("ROWS", ROWS), tmp_path / "linked.pdf", base=tmp_path)
    with pikepdf.open(tmp_path / "linked.pdf") as document:
        assert len(tables(document)) == len(document.pages)
        links = [a for page in document.pages for a in page.get("/Annots", [])]
        found = [e for e in elements(document.Root.StructTreeRoot.K[0]) if e.S == "/Link"]
        assert len(found) == len(links) == len(document.pages) - 1
