"""Saved web pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterpoint.sources.readings import Reading

EXTENSIONS = (".html", ".htm", ".xhtml")


def read(data: bytes) -> Reading:
    """Read the article of a page.

    Raises:
        UnreadableError: the bytes are no text, or there is none in them.
    """
    from counterpoint.sources.pages.reading import parse
    from counterpoint.sources.pages.saved import page_of
    from counterpoint.sources.pages.tree import decoded

    page, warnings = decoded(page_of(data))
    reading = parse(page)
    return replace(reading, warnings=warnings + reading.warnings)
