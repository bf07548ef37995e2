"""Bad files of every format, made and not kept: each builds, or is left out with a sentence.

They stand for what the web, mail programs and malice send: rows of signs, mark-up that is nested,
repeated or never closed, names of encodings that are none, halves of characters, archives and
prints that unfold without end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import collections, documents, mails, markdown, pages, prints, texts

if TYPE_CHECKING:
    from pathlib import Path

FAMILIES = {
    "texts": texts.texts,
    "lines": texts.lines,
    "marks": markdown.marks,
    "front matter": markdown.front_matter,
    "elements": pages.elements,
    "encodings": pages.encodings,
    "data": pages.data,
    "mails": mails.mails,
    "rows": collections.rows,
    "tables": collections.tables,
    "prints": prints.prints,
    "documents": documents.documents,
}


def write(folder: Path, family: str, size: int) -> list[str]:
    """Write the files of a family into a folder; give their names.

    Args:
        folder: where to.
        family: one of `FAMILIES`.
        size: how often each file repeats what it repeats.
    """
    names = []
    for name, data in FAMILIES[family](size):
        (folder / name).write_bytes(data)
        names.append(name)
    return names
