"""The comparison and the passages behind it -> the printed page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import attachments, pdf
from counterpoint.briefing.markup import markup
from counterpoint.briefing.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["page", "render"]


def render(content: Mapping[str, Any], report: Path, data: Sequence[Path], target: Path) -> int:
    """Print the briefing.

    Args:
        content: what the templates print; see `page`.
        report: folder of the templates and their style sheet.
        data: tables that travel inside the PDF.
        target: the PDF to write.

    Returns:
        The number of pages.
    """
    html = markup(report, {**content, "engine": pdf.engine()})
    style = (report / "briefing.css").read_text(encoding="utf-8")
    attached = attachments.tables(data)
    return pdf.write(html, target, stylesheets=[style], attachments=attached, base=report)
