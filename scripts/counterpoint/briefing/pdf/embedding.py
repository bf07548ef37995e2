"""Attachments as PDF/A-3 asks for them: associated files (ISO 19005-3, 6.8)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import weasyprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.briefing.pdf.attachment import Attachment

_NO_TIME = datetime.fromtimestamp(0, UTC)


def embedded(attachment: Attachment) -> weasyprint.Attachment:
    """Hand a file to WeasyPrint."""
    return weasyprint.Attachment(
        string=attachment.content,
        name=attachment.name,
        description=attachment.description,
        relationship=attachment.relationship,
        created=_NO_TIME,
        modified=_NO_TIME,
    )


def describe(pdf: Any, attachments: Sequence[Attachment]) -> None:
    """Correct what WeasyPrint says of embedded files.

    It guesses types from the machine's tables, dates from its clock and relationships by content,
    and lists each file twice.

    Raises:
        ValueError: The page embeds files of which nothing is known here.
    """
    files: list[Any] = [
        thing
        for thing in pdf.objects
        if isinstance(thing, dict) and thing.get("Type") == "/Filespec"
    ]
    if len(files) != len(attachments):
        raise ValueError("The HTML attaches files itself; hand them over as `attachments`.")
    for file, attachment in zip(files, attachments, strict=True):
        file["AFRelationship"] = f"/{attachment.relationship}"
        stream = pdf.objects[int(file["EF"]["F"].split()[0])]
        stream.extra["Subtype"] = "/" + attachment.media_type.replace("/", "#2f")
        del stream.extra["Params"]["CreationDate"], stream.extra["Params"]["ModDate"]
    if files:
        pdf.catalog["AF"][:] = [file.reference for file in files]
