"""Zip archives, as office documents are: whether one may be opened."""

from __future__ import annotations

import zipfile
from io import BytesIO

from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.lexicon import threshold

_MARKUP = (".xml", ".rels")


def check(data: bytes, kind: str) -> None:
    """Check an archive before anything is unpacked: a small one may hold more than a disk does.

    Args:
        data: the whole archive.
        kind: the document that it should be, for messages: `Word document`.

    Raises:
        UnreadableError: it is no archive, protected by a password, or unpacks to too much.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
        raise UnreadableError(f"no {kind}: it is no zip archive, or a damaged one") from None
    whole = sum(part.file_size for part in parts)
    markup = sum(part.file_size for part in parts if part.filename.endswith(_MARKUP))
    if markup > threshold("longest_markup") or whole > threshold("longest_archive"):
        raise UnreadableError("it unpacks to more than any article needs, so it was not opened")
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableError("its parts are protected by a password; save it without one")
