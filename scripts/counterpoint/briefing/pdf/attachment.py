"""A file that travels inside the PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the PDF. It bears no date, since a build knows no clock."""

    name: str
    content: bytes
    media_type: str  # RFC 6838: text/csv
    description: str
    relationship: str = "Data"  # to the pages, ISO 32000-2, 7.11.3: Data, Source, Supplement
