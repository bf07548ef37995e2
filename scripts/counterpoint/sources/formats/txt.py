"""Plain text, in whatever encoding it was saved."""

from counterpoint.sources.encodings import decode
from counterpoint.sources.formats import Reading

EXTENSIONS = (".txt",)


def read(data: bytes) -> Reading:
    """Decode a plain text file.

    Raises:
        UnreadableError: the bytes are no text.
    """
    return decode(data)
