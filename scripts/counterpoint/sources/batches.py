"""A group of sources -> its documents, and the sources that gave none."""

from __future__ import annotations

import hashlib
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from counterpoint.records import Document, Refusal
from counterpoint.sources.faults import UnreadableError
from counterpoint.sources.formats import Collection, by_extension
from counterpoint.sources.normalization import normalize, unmeasured
from counterpoint.sources.trials import Fault, tried

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from counterpoint.sources.folder import Source
    from counterpoint.sources.readings import Reading


def read(sources: Iterable[Source]) -> tuple[list[Document], list[Refusal]]:
    """Normalise each article; one that cannot be read never stops the others.

    Returns:
        Documents in code-point order of their ids, and a refusal for every other source and for
        each document in a language that is not measured.
    """
    results = [
        result
        for path, members in groupby(sorted(sources, key=_place), key=lambda source: source.path)
        for result in _articles(path, list(members))
    ]
    documents = [result for result in results if isinstance(result, Document)]
    refusals = [result for result in results if isinstance(result, Refusal)]
    return sorted(documents, key=lambda document: document.id), refusals


def _place(source: Source) -> tuple[str, int]:
    return source.path.name, source.line or 0


def _articles(path: Path, members: list[Source]) -> Iterator[Document | Refusal]:
    """Read a file once for all of its articles."""
    read = tried(lambda: _reader(path))
    if isinstance(read, Fault):
        yield from (Refusal(source.name, read.reason) for source in members)
        return
    for source in members:
        found = tried(partial(_article, source, read))
        result = Refusal(source.name, found.reason) if isinstance(found, Fault) else found
        yield result
        if isinstance(result, Document) and not result.measured:
            yield Refusal(source.name, unmeasured(result.language))


def _article(source: Source, read: Callable[[Source], tuple[str, Reading]]) -> Document | Refusal:
    return normalize(source, *read(source))


def _reader(path: Path) -> Callable[[Source], tuple[str, Reading]]:
    """Open a file; give what makes of each of its articles a hash and a reading."""
    data = path.read_bytes()
    reader = by_extension()[path.suffix.lower()]
    if not isinstance(reader, Collection):
        return lambda _: (hashlib.sha256(data).hexdigest(), reader.read(data))
    rows = {row.line: row for row in reader.rows(data)}

    def read(source: Source) -> tuple[str, Reading]:
        if source.line not in rows:
            raise UnreadableError("no longer in the file, which was changed during the run")
        return rows[source.line].sha256, rows[source.line].read()

    return read
