from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from counterpoint.language.hedging.readings import readings

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from spacy.tokens import Doc

    from counterpoint.records import Document


@pytest.fixture(scope="session")
def holds(parsed: Callable[..., tuple[Doc, Document]]) -> Callable[[str, str], bool]:
    """Whether a reading holds of the term that stands in square brackets."""

    def holds(reading: str, marked: str) -> bool:
        start, end = marked.index("["), marked.index("]") - 1
        doc, _ = parsed(marked.replace("[", "").replace("]", ""))
        return readings()[reading](doc.char_span(start, end))

    return holds


@pytest.fixture(scope="session")
def public() -> Callable[[ModuleType], set[str]]:
    """The readings that a module has."""

    def public(module: ModuleType) -> set[str]:
        own = inspect.getmembers(module, inspect.isfunction)
        return {
            name
            for name, function in own
            if function.__module__ == module.__name__ and not name.startswith("_")
        }

    return public
