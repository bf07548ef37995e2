"""Everything the templates print, section by section."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import style
from counterpoint.briefing.material import Material
from counterpoint.briefing.sections import sections

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from counterpoint.records import Records


def page(
    records: Records, comparison: Path, tables: Path, report: Path, settings: Mapping[str, Any]
) -> dict[str, Any]:
    """Gather what the templates print; see `Material.of`.

    Returns:
        One entry a section, by the name of its template, and what all sections share: among it
        `sections`, the names of the templates in order, and `contents`, (anchor, head) of those
        with a head, and whether figures are `linked` to their passages.
    """
    heads = {section.NAME: section.HEAD for section in sections().values()}
    material = replace(Material.of(records, comparison, tables, report, settings), heads=heads)
    printed = {name: section.section(material) for name, section in sections().items()}
    return {
        "sections": tuple(printed),
        "contents": tuple((name, head) for name, head in heads.items() if head),
        "columns": material.columns,
        "linked": printed["texts"]["on_paper"],
        "style": style.sheet(report, settings),
        "colours": style.colours(settings),
        **printed,
    }
