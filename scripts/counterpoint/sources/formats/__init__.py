"""The kinds of file that are read: one module a format, found by being in this folder.

A format module declares `EXTENSIONS`, in lower case with the dot, and either
`read(data) -> Reading`, where a file is one article, or `rows(data) -> list[Row]`, where it holds
many. It is imported whenever the Snakefile is parsed: libraries are imported where they are used.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.sources.readings import Reading
    from counterpoint.sources.rows import Row


class Format(Protocol):
    """A module that reads files of one article."""

    EXTENSIONS: tuple[str, ...]

    def read(self, data: bytes) -> Reading:
        """Read the bytes of a file.

        Raises:
            UnreadableError: the bytes are not of this format.
        """


@runtime_checkable
class Collection(Protocol):
    """A module that reads files of many articles."""

    EXTENSIONS: tuple[str, ...]

    def rows(self, data: bytes) -> list[Row]:
        """Read the bytes of a file, one row an article.

        Raises:
            UnreadableError: the bytes are not of this format.
        """


@cache
def by_extension() -> Mapping[str, Format | Collection]:
    """Return the formats by lower-case extension, in code-point order of the module names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {extension: module for module in modules for extension in module.EXTENSIONS}
