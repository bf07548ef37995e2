"""Plain text, in whatever encoding it was saved."""

from counterpoint.sources.readings import Reading
from counterpoint.sources.text.encodings import decode
from counterpoint.sources.text.lines import split

EXTENSIONS = (".txt",)


def read(data: bytes) -> Reading:
    """Decode a plain text file.

    Raises:
        UnreadableError: the bytes are no text.
    """
    text, warnings = decode(data)
    return Reading(tuple(split(text)), warnings=warnings)
