"""Readings: whether a listed term, where it stands, says what the list has it for.

Each reading is given the span of the term in a parsed Doc (one word or several) and says yes or
no. Word lists name readings in their third column: a reading is a public function of a module in
this folder, found by being there. Tags are those of the Penn Treebank and dependencies those of
ClearNLP, as spaCy's English pipelines give them.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Span

Reading = Callable[["Span"], bool]


@cache
def readings() -> Mapping[str, Reading]:
    """Find every reading, by its name.

    Raises:
        ValueError: Two modules have a reading of one name.
    """
    found: dict[str, Reading] = {}
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        module = importlib.import_module(f"{__name__}.{name}")
        for reading, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__ or reading.startswith("_"):
                continue
            if reading in found:
                raise ValueError(f"{module.__name__}: there is another reading {reading!r}.")
            found[reading] = function
    return found
