"""Plain text, in whatever encoding it was saved."""

from counterpoint.sources.readings import Reading
from counterpoint.sources.statements.databases import without_record
from counterpoint.sources.text.encodings import decode
from counterpoint.sources.text.lines import checked, split

EXTENSIONS = (".txt",)


def read(data: bytes) -> Reading:
    """Decode a plain text file.

    Raises:
        UnreadableError: the bytes are no text, or far too long a one.
    """
    text, warnings = decode(data)
    lines, stated = without_record(split(checked(text)))
    return Reading(tuple(lines), (stated,) if stated else (), warnings)
