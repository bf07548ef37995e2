"""Article -> figures. One module a family of metrics, found by its `FAMILY`.

Imports `text` and `records`. Begin with `metric` (what a family is) and `finds` (what a figure
counts is what it opens), then read any family, such as `naming`; `difficulty` has what the
readability formulas ask of words. Doors: `families`; `metric` and `finds` for who works with what
they give; by name, `length` for the length from which a sentence is long, `voices` for what the
tables of sources and their section count, `difficulty.familiarity` for which words are everyday.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from counterpoint.metrics.finds import Counts, Finds
from counterpoint.metrics.metric import Family, Metric

__all__ = ["Counts", "Family", "Finds", "Metric", "families"]


@cache
def families() -> tuple[Family, ...]:
    """Find every family of metrics, in the order of their modules' names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(module.FAMILY for module in modules if hasattr(module, "FAMILY"))
