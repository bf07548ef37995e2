"""The kinds of file that are read: one module a format, found by being in this folder.

A format module declares `EXTENSIONS`, in lower case with the dot, and `read(data) -> Reading`.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a file, its lines as in the file, and what an editor should know of it."""

    text: str
    warnings: tuple[str, ...] = ()


class UnreadableError(ValueError):
    """The bytes hold no text of this format; the message says why, in words for people."""


class Format(Protocol):
    """What a format module holds."""

    EXTENSIONS: tuple[str, ...]

    def read(self, data: bytes) -> Reading:
        """Read the bytes of a file.

        Raises:
            UnreadableError: the bytes are not of this format.
        """


@cache
def by_extension() -> Mapping[str, Format]:
    """Return the formats by lower-case extension, in code-point order of the module names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {extension: module for module in modules for extension in module.EXTENSIONS}
