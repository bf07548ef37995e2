"""Files that travel inside the PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import weasyprint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_NO_TIME = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the PDF. It bears no date, since a build knows no clock."""

    name: str
    content: bytes
    media_type: str  # RFC 6838: text/csv
    description: str


def tables(files: Sequence[Path]) -> list[Attachment]:
    """Take CSV tables along, each under its own name."""
    return [
        Attachment(file.name, file.read_bytes(), "text/csv", f"The briefing's table {file.stem}")
        for file in files
    ]


def embedded(attachment: Attachment) -> weasyprint.Attachment:
    """Hand a file to WeasyPrint."""
    return weasyprint.Attachment(
        string=attachment.content,
        name=attachment.name,
        description=attachment.description,
        created=_NO_TIME,
        modified=_NO_TIME,
    )


def describe(pdf: Any, attachments: Sequence[Attachment]) -> None:
    """Say what WeasyPrint guesses of embedded files, from the machine's tables and its clock."""
    streams = [
        stream
        for stream in pdf.objects
        if getattr(stream, "extra", {}).get("Type") == "/EmbeddedFile"
    ]
    if len(streams) != len(attachments):
        raise ValueError("The HTML attaches files itself; hand them over as `attachments`.")
    for stream, attachment in zip(streams, attachments, strict=True):
        stream.extra["Subtype"] = "/" + attachment.media_type.replace("/", "#2f")
        del stream.extra["Params"]["CreationDate"], stream.extra["Params"]["ModDate"]
