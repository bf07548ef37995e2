"""The section on methods: what the measures mean, what was read and what was cut."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from counterpoint.briefing.columns import Column
    from counterpoint.briefing.material import Material

NAME, HEAD = "methods", "Methods"


def section(material: Material) -> dict[str, Any]:
    """Give the metrics, the versions, and what was cut of each source."""
    return {
        "metrics": material.metrics,
        "versions": material.settings["versions"],
        "cuts": _cuts(material),
    }


def _cuts(material: Material) -> list[tuple[Column, str]]:
    """Say for each article how many lines were cut from its source, by reason."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in material.table("removed"):
        counts[row["document"]][row["reason"]] += 1
    return [(column, _account(counts[column.document])) for column in material.columns]


def _account(reasons: Counter[str]) -> str:
    parts = ", ".join(f"{reason} {count}" for reason, count in sorted(reasons.items()))
    return f"{reasons.total()}: {parts}" if parts else "none"
