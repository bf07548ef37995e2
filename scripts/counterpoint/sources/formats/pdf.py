"""PDFs with a text layer: printed pages, articles saved from a browser."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from counterpoint.sources.faults import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PdfReader

    from counterpoint.sources.readings import Reading

EXTENSIONS = (".pdf",)
_MOST_PAGES = 300
_MOST_NODES = 10_000  # of the tree of pages


def read(data: bytes) -> Reading:
    """Read the text layer of a PDF; a line is a paragraph, numbered by its first printed line.

    The days of the file are not those of the article, and are not taken.

    Raises:
        UnreadableError: it is damaged, protected, far too long, or a scan without text.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    from counterpoint.sources.prints.layout import reading

    with _warnings_of_library() as told:
        try:
            reader = PdfReader(BytesIO(data))
            _check(reader)
            found = reading(reader)
        except UnreadableError:
            raise
        except DependencyError:
            raise UnreadableError("its protection cannot be undone; save a copy without") from None
        except Exception as fault:  # noqa: BLE001  damage surfaces anywhere
            raise UnreadableError(
                f"a damaged PDF: {_short(str(fault)) or type(fault).__name__}"
            ) from None
    if told:
        warning = f"The PDF is not sound ({told[0]}); compare its text with the print."
        return replace(found, warnings=(*found.warnings, warning))
    return found


def _check(reader: PdfReader) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableError("protected by a password; save a copy without one")
    if _is_endless(reader):
        raise UnreadableError("its pages lead to each other without end: a damaged PDF")
    if len(reader.pages) > _MOST_PAGES:
        raise UnreadableError(
            f"{len(reader.pages)} pages: no article; save the pages of one as a file of their own"
        )


def _is_endless(reader: PdfReader) -> bool:
    """Tell a tree of pages that holds itself or shares branches: the library walks it all."""
    nodes: list[Any] = [reader.root_object.get("/Pages")]
    for _ in range(_MOST_NODES):
        if not nodes:
            return False
        node = nodes.pop()
        node = node.get_object() if node is not None else None
        below = node.get("/Kids") if isinstance(node, dict) else None
        below = below.get_object() if below is not None else None
        nodes += below if isinstance(below, list) else ()
    return True


@contextmanager
def _warnings_of_library() -> Iterator[list[str]]:
    """Collect what the library says of damage, which is for the editor and not for the terminal."""
    told: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(_short(record.getMessage()))

    logger, collector = logging.getLogger("pypdf"), Collector(logging.WARNING)
    passed_on = logger.propagate
    logger.addHandler(collector)
    logger.propagate = False
    try:
        yield told
    finally:
        logger.removeHandler(collector)
        logger.propagate = passed_on


def _short(message: str) -> str:
    return " ".join(message.split())[:120]
