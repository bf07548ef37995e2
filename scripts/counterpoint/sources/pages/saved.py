"""Pages that a browser saved whole, as a mail whose parts are the page and its pictures (MHTML)."""

from __future__ import annotations

import re

_HEADERS = re.compile(rb"(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n")


def page_of(data: bytes) -> bytes:
    """Return the page within a saved one; any other file as it is."""
    if not _HEADERS.match(data):
        return data
    from email import message_from_bytes, policy

    for part in message_from_bytes(data, policy=policy.default).walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else data
    return data
