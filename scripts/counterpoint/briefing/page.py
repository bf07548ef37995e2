"""Everything the templates print, section by section."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import style
from counterpoint.briefing.material import Material
from counterpoint.briefing.passages.shown import shown
from counterpoint.briefing.sections import (
    front,
    hedging,
    methods,
    names,
    readability,
    side_by_side,
    sources,
    voices,
    wording,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from counterpoint.records import Records

SECTIONS = (front, sources, side_by_side, readability, names, hedging, voices, wording, methods)
CONTENTS = tuple((section.NAME, section.HEAD) for section in SECTIONS if section.HEAD)


def page(
    records: Records, comparison: Path, tables: Path, report: Path, settings: Mapping[str, Any]
) -> dict[str, Any]:
    """Gather what the templates print; see `Material.of`.

    Returns:
        One entry a section, by the name of its template, and what all sections share.
    """
    material = Material.of(records, comparison, tables, report, settings)
    material = replace(material, passages=shown(material))
    printed = {section.NAME.replace("-", "_"): section.section(material) for section in SECTIONS}
    return {
        "contents": CONTENTS,
        "columns": material.columns,
        "style": style.sheet(report, settings),
        "colours": style.colours(settings),
        **printed,
    }
