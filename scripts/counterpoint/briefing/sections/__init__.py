"""What the templates of report/sections print: one module a section, of the same name.

A section is found by being in this folder. It has a `PLACE` in the order, a `NAME` (its anchor), a
`HEAD` (its heading; the front page has none) and a function `section`, which gives what its
template prints. Templates only loop over it. A module without a place is a part of a section.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.material import Material


class Section(Protocol):
    """A module of this folder."""

    PLACE: int
    NAME: str
    HEAD: str

    def section(self, material: Material) -> dict[str, Any]:
        """Give what the template of the section prints."""


@cache
def sections() -> Mapping[str, Section]:
    """Give the sections in their order, by the name of module and template."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    placed = {name: module for name, module in modules.items() if hasattr(module, "PLACE")}
    return dict(sorted(placed.items(), key=lambda item: item[1].PLACE))
