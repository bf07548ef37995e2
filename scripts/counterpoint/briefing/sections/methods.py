"""The section on methods: what the measures mean, how far to trust them, what was read and cut."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from counterpoint.briefing.accuracy import accuracy
from counterpoint.comparison.numbers import figure, listing, tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.material import Material
    from counterpoint.records import Document

PLACE, NAME, HEAD = 90, "methods", "Methods"


def section(material: Material) -> dict[str, Any]:
    """Give the metrics that are printed, the accuracy, the cuts, attached files and versions."""
    return {
        "metrics": [_definition(metric) for metric in material.printed],
        "accuracy": accuracy(material.accuracy),
        "cuts": _cuts(material),
        "files": listing([file["file"] for file in material.files]),
        "versions": _listed(material.settings["versions"]),
    }


def file_of(document: Document) -> str:
    """Name the file of a document, and which of its articles it is where it holds several."""
    own = document.file.startswith(document.id)
    return document.file if own else f"{document.file}, {document.id}"


def _definition(metric: Mapping[str, str]) -> dict[str, str]:
    source = f" ({metric['source']})" if metric["source"] else ""
    return {
        "head": metric["head"],
        "unit": metric["unit"],
        "meaning": f"{metric['meaning']}{source}.",
        "limits": f"{metric['limits']}." if metric["limits"] else "",
    }


def _listed(versions: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def _cuts(material: Material) -> str:
    """Say how many lines were cut, by reason, the most frequent first; nothing where none was."""
    rows = material.table("removed")
    total = Counter(row["reason"] for row in rows)
    reasons = sorted(total, key=lambda reason: (-total[reason], reason))
    said = listing([f"{name} {figure(total[name], 'words')}" for name in reasons])
    return f"{tally(len(rows), 'line')} by reason: {said}." if rows else ""
