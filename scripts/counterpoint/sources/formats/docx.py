"""Word documents: the paragraphs of the text, of its tables and of its text boxes."""

from __future__ import annotations

from io import BytesIO

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.readings import Reading
from counterpoint.sources.statements.databases import without_record
from counterpoint.sources.statements.stated import Stated
from counterpoint.sources.structure.headlines import headline, titled
from counterpoint.sources.text.archives import check
from counterpoint.sources.text.lines import apart

EXTENSIONS = (".docx",)
_OLE = b"\xd0\xcf\x11\xe0"


def read(data: bytes) -> Reading:
    """Read a Word document; a line is a paragraph, numbered as they follow each other.

    Author and dates of the file tell who saved it and when, not whose the article is: of its
    properties only the title is taken, where the text says it too.

    Raises:
        UnreadableError: it is no such document, protected by a password, or too large.
    """
    if data.startswith(_OLE):
        raise UnreadableError(
            "protected by a password, or an old Word document (.doc) under another name; open it "
            "in Word and save it as .docx without a password"
        )
    check(data, "Word document")
    import docx

    from counterpoint.sources.word.paragraphs import lines_of

    try:
        document = docx.Document(BytesIO(data))
        lines = lines_of(document)
        named = document.core_properties.title or ""
    except Exception as fault:  # noqa: BLE001  the library raises whatever its parts raise
        raise UnreadableError(f"a damaged Word document: {_said(fault)}") from None
    title, outlet = headline(named, lines)
    lines, record = without_record(titled(lines, title))
    stated = Stated("docx", title=title, outlet=outlet)
    return Reading(apart(lines), stated=(record, stated) if record else (stated,))


def _said(fault: Exception) -> str:
    return " ".join(str(fault).split())[:200] or type(fault).__name__
