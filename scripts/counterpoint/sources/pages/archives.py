"""Pages that were saved from an archive: its own name and day of capture are not the article's."""

from __future__ import annotations

import re

_CAPTURE = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:archive\.(?:today|is|ph|li|md|fo|vn|org)|webcache\.\w+\.com)/"
    r"(?:\S*?(?P<page>https?://[^\s/]+\.\S+))?",
    re.IGNORECASE,
)


def captured(url: str | None) -> bool:
    """Tell the address of a capture."""
    return bool(url and _CAPTURE.match(url))


def original(url: str | None) -> str | None:
    """Return the address that was captured; any other address as it is."""
    found = _CAPTURE.match(url) if url else None
    return found["page"] if found else url
