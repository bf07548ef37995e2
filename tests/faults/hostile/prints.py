"""PDFs whose pages and forms lead to themselves, unpack without end or hold no characters."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from .article import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator


def _print(objects: dict[int, str]) -> bytes:
    """Write a PDF of these objects, the first of which is its root."""
    data, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(data)
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    count = max(objects) + 1
    listed = "".join(
        f"{places[n]:010d} 00000 n \n" if n in places else "0000000000 65535 f \n"
        for n in range(count)
    )
    end = (
        f"xref\n0 {count}\n{listed}trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{len(data)}\n"
    )
    return data + end.encode() + b"%%EOF"


def _drawn(content: str, more: str = "", resources: str = "") -> dict[int, str]:
    """Make the objects of a print of one page."""
    return {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R{more}"
        f"/Resources<</Font<</F1 5 0 R>>{resources}>>>>",
        4: _stream(content),
        5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }


def _stream(content: str, named: str = "") -> str:
    return f"<<{named}/Length {len(content)}>>stream\n{content}\nendstream"


def prints(size: int) -> Iterator[tuple[str, bytes]]:
    lines = "".join(
        f"({text[:80]}) Tj 0 -14 Td "
        for text in BODY.encode("ascii", "ignore").decode().split("\n\n")
    )
    text = f"BT /F1 10 Tf 50 700 Td {lines} ET"
    yield "sound.pdf", _print(_drawn(text))
    tree = _drawn(text)
    yield "pages-in-a-ring.pdf", _print({**tree, 2: "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"})
    shared = {n: f"<</Type/Pages/Kids[{n + 1} 0 R {n + 1} 0 R]/Count 9>>" for n in range(10, 40)}
    whole = {**tree, 2: shared[10].replace("11 0", "11 0"), **shared, 40: tree[3]}
    yield "pages-that-share.pdf", _print(whole)
    yield "pages-many.pdf", _print({**tree, 2: f"<</Type/Pages/Kids[{'3 0 R ' * size}]/Count 1>>"})
    yield "pages-none.pdf", _print({**tree, 2: "<</Type/Pages/Kids null/Count 9999999>>"})
    yield "pages-of-strings.pdf", _print({**tree, 2: "<</Type/Pages/Kids[(a) 1 true]/Count 3>>"})
    ten = "/X Do " * 10
    forms = {
        n: _stream(
            f"{text if n == 29 else ''} {ten}",
            f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {n + 1} 0 R>>"
            "/Font<</F1 5 0 R>>>>",
        )
        for n in range(20, 30)
    }
    drawn = _drawn(f"{text} {ten}", resources="/XObject<</X 20 0 R>>")
    yield "forms.pdf", _print({**drawn, **forms})
    own = forms[20].replace("/X 21 0 R", "/X 20 0 R")
    yield "form-in-itself.pdf", _print({**drawn, 20: own})
    space = "1 begincodespacerange <00> <ff> endcodespacerange\n"
    mapped = f"{space}1 beginbfrange <20> <7e> <d800> endbfrange"
    font = tree[5].replace(">>", "/ToUnicode 6 0 R>>")
    yield "halves.pdf", _print({**tree, 5: font, 6: _stream(mapped)})
    wide = "1 beginbfrange <00000000> <ffffffff> <0041> endbfrange"
    yield "range.pdf", _print({**tree, 5: font, 6: _stream(wide)})
    yield "runs.pdf", _print(_drawn(f"BT /F1 10 Tf {'(w) Tj ' * size} ET"))
    yield "letters.pdf", _print(_drawn(f"BT /F1 10 Tf ({'w' * size}) Tj {lines} ET"))
    yield "states.pdf", _print(_drawn("q " * size + text))
    yield "arrays.pdf", _print(_drawn(f"{'[' * size} {text}"))
    yield "far.pdf", _print(_drawn(text.replace("50 700", f"{'9' * 400} -{'9' * 400}")))
    yield "garbage.pdf", _print(_drawn("\x80\xff(((<<[" * size))
    yield "box.pdf", _print({**tree, 3: tree[3].replace("[0 0 600 800]", "[(a) null 3]")})
    packed = zlib.compress(bytes(size * 2_000)).decode("latin-1")
    yield "packed.pdf", _print({**tree, 4: _stream(packed, "/Filter/FlateDecode")})
    filters = "/Filter[" + "/FlateDecode" * size + "]"
    yield "filters.pdf", _print({**tree, 4: _stream(text, filters)})
    yield "endless.pdf", _print(tree).replace(b"/Size", b"/Prev 9/Size")
    yield "contents-in-a-ring.pdf", _print({**tree, 4: "4 0 R"})
    yield "cut.pdf", _print(tree)[:700]
    yield "title.pdf", _print(tree).replace(b"/Size", b"/Info<</Title(" + b"a" * size + b")>>/Size")
