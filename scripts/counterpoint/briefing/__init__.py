"""The comparison and the passages behind it -> the printed page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import pdf
from counterpoint.briefing.markup import markup
from counterpoint.briefing.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from counterpoint.records import Records

__all__ = ["render"]


def render(
    records: Records,
    comparison: Path,
    tables: Path,
    report: Path,
    recipe: Mapping[str, Any],
    target: Path,
) -> int:
    """Print the briefing.

    Args:
        records: of the whole corpus.
        comparison: comparison.json.
        tables: folder of the comparison's tables.
        report: folder of the templates and their style sheet.
        recipe: settings (title, passages, excerpt_words) and the versions to print.
        target: the PDF to write.

    Returns:
        The number of pages.
    """
    content = page(records, comparison, tables, report, recipe)
    content["engine"] = pdf.engine()
    style = (report / "briefing.css").read_text(encoding="utf-8")
    return pdf.write(markup(report, content), target, stylesheets=[style], base=report)
