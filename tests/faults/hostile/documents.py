"""Word documents that unfold, are nested, or lack what they should have."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from .article import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator


def _archive(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def documents(size: int) -> Iterator[tuple[str, bytes]]:
    import docx

    buffer = BytesIO()
    document = docx.Document()
    for text in BODY.split("\n\n"):
        document.add_paragraph(text)
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        sound = {name: archive.read(name) for name in archive.namelist()}
    main = "word/document.xml"
    text = sound[main].decode()
    paragraph = "<w:p><w:r><w:t>It rained.</w:t></w:r></w:p>"

    def changed(body: str, before: str = "") -> bytes:
        page = text.replace("<w:body>", f"<w:body>{body}").replace(
            "<w:document", f"{before}<w:document", 1
        )
        return _archive({**sound, main: page.encode("utf-8", "surrogatepass")})

    laughs = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    doctype = f'<!DOCTYPE d [<!ENTITY e0 "ha">{laughs}]>'
    said = "<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>"
    yield (
        "laughs.docx",
        _archive(
            {
                **sound,
                main: (
                    doctype + text.split("?>", 1)[1].replace("<w:body>", f"<w:body>{said}")
                ).encode(),
            }
        ),
    )
    yield "paragraphs.docx", changed(paragraph * size)
    yield (
        "deep.docx",
        changed("<w:tbl><w:tr><w:tc>" * 80 + paragraph + "</w:tc></w:tr></w:tbl>" * 80),
    )
    yield "too-deep.docx", changed("<w:sdt>" * size)
    yield "runs.docx", changed(f"<w:p>{'<w:r><w:t>a</w:t></w:r>' * size}</w:p>")
    yield "breaks.docx", changed(f"<w:p><w:r>{'<w:br/>' * size}</w:r></w:p>")
    yield (
        "rows.docx",
        changed(
            f"<w:tbl>{'<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>' * (size // 5)}</w:tbl>"
        ),
    )
    yield "half.docx", changed("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>")
    yield "raw-half.docx", changed("<w:p><w:r><w:t>\ud800</w:t></w:r></w:p>")
    yield "cut-archive.docx", _archive(sound)[: len(buffer.getvalue()) // 2]
    yield "empty-part.docx", _archive({**sound, main: b""})
    yield "no-part.docx", _archive({name: data for name, data in sound.items() if name != main})
    yield "no-styles.docx", _archive({**sound, "word/styles.xml": b"<w:styles/>"})
    yield "unpacks.docx", _archive({**sound, "word/a.xml": bytes(size * 7_000)})
    yield "names.docx", _archive({**sound, **{f"../../{n}.xml": b"a" for n in range(size // 10)}})
    lists = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="1"/></w:num>' for n in range(size)
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    numbering = f'<w:numbering xmlns:w="{space}">{lists}</w:numbering>'
    yield "lists.docx", _archive({**sound, "word/numbering.xml": numbering.encode()})
    related = sound["word/_rels/document.xml.rels"].decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    links = "".join(
        f'<Relationship Id="x{n}" Type="{kind}" Target="document.xml"/>' for n in range(size // 100)
    )
    ringed = related.replace("</Relationships>", f"{links}</Relationships>").encode()
    yield "ring.docx", _archive({**sound, "word/_rels/document.xml.rels": ringed})
    yield "plain.docx", BODY.encode()
