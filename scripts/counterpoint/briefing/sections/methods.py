"""The section on methods: what the measures mean, how far to trust them, what was read and cut."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from counterpoint.briefing.accuracy import accuracy
from counterpoint.briefing.grids import MOST_THINGS, Group, Thing, counted, grids
from counterpoint.briefing.layouts import MOST_COLUMNS, MOST_RANKED
from counterpoint.comparison.numbers import figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material
    from counterpoint.records import Document

PLACE, NAME, HEAD = 90, "methods", "Methods"
OTHER = "other"  # reasons that have no column of their own
HASH = 12  # hexadecimal digits of a word list's sha256 that are printed


def section(material: Material) -> dict[str, Any]:
    """Give the metrics, the accuracy, inputs, cuts, word lists, attached files and versions."""
    listed = material.columns if len(material.columns) <= MOST_RANKED else ()
    return {
        "metrics": [_definition(metric) for metric in material.metrics],
        "accuracy": accuracy(material.accuracy),
        "inputs": [(c.letter, file_of(c.article.document), c.article.document) for c in listed],
        "cuts": _cuts(material),
        "word_lists": [
            {
                "name": row["name"],
                "entries": figure(row["entries"], "words"),
                "sha256": row["sha256"][:HASH],
            }
            for row in material.settings["word_lists"]
        ],
        "files": material.files,
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


def _cuts(material: Material) -> list[Grid]:
    """Lay out how many lines were cut from each source, by reason; the most frequent first.

    Where articles are rows, rarer reasons share a column; where they are too many to list, there
    is one row for all of them.
    """
    rows = material.table("removed")
    total = Counter(row["reason"] for row in rows)
    reasons = sorted(total, key=lambda reason: (-total[reason], reason))
    if len(material.columns) > MOST_COLUMNS:
        reasons = reasons[: MOST_THINGS - 1] + [OTHER] * (len(reasons) >= MOST_THINGS)
    own = {*reasons}
    counts = Counter(
        (row["document"], row["reason"] if row["reason"] in own else OTHER) for row in rows
    )
    if len(material.columns) > MOST_RANKED:
        return []

    def cell(thing: Thing, column: Column) -> Cell:
        return counted(counts[column.document, thing.head])

    things = [Thing((name,), name, "", figure(total[name], "words")) for name in reasons]
    caption = "Lines that were cut, by reason"
    return grids(caption, ("Reason",), [Group(things)], material.columns, cell)
