"""A group of files -> its documents, and the files that gave none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.records import Document, Refusal
from counterpoint.sources.folder import identifiers
from counterpoint.sources.normalization import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def read(paths: Iterable[Path]) -> tuple[list[Document], list[Refusal]]:
    """Normalise each file; one that cannot be read never stops the others.

    Args:
        paths: files of one folder. Those that share a stem must be given together, since their
            ids depend on it.

    Returns:
        Documents in code-point order of their ids, and a refusal for every other file.
    """
    files = sorted(paths, key=lambda path: path.name)
    names = identifiers([path.name for path in files])
    results = [normalize(path, names[path.name]) for path in files]
    documents = [result for result in results if isinstance(result, Document)]
    refusals = [result for result in results if isinstance(result, Refusal)]
    return sorted(documents, key=lambda document: document.id), refusals
