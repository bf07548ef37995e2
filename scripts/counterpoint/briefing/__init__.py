"""The comparison and the passages behind it -> the printed page, and the page for a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import attachments, pdf, web
from counterpoint.briefing.markup import markup
from counterpoint.briefing.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["page", "publish", "render"]


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


def publish(content: Mapping[str, Any], report: Path, data: Sequence[Path], target: Path) -> None:
    """Write the briefing as one file for a browser; see `web`.

    Args:
        content: what the templates print; see `page`.
        report: folder of the templates, their style sheets and their script.
        data: tables that travel inside the file.
        target: the HTML file to write.
    """
    web.write({**content, "engine": pdf.engine()}, report, attachments.tables(data), target)
