"""The comparison and the passages behind it -> the printed page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import pdf
from counterpoint.briefing.markup import markup
from counterpoint.briefing.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["page", "render"]


def render(content: Mapping[str, Any], report: Path, target: Path) -> int:
    """Print the briefing.

    Args:
        content: what the templates print; see `page`.
        report: folder of the templates and their style sheet.
        target: the PDF to write.

    Returns:
        The number of pages.
    """
    html = markup(report, {**content, "engine": pdf.engine()})
    style = (report / "briefing.css").read_text(encoding="utf-8")
    return pdf.write(html, target, stylesheets=[style], base=report)
