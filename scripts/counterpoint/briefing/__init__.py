"""The comparison and the passages behind it -> the printed page, and the page for a browser.

Imports `comparison`, `metrics`, `text` and `records`, nothing of the language. Begin with
`sections`: what is printed is there, one module a section. Doors, all for the stage: `page` (all
that is printed), `attached` (the files that travel with it), `render` (the PDF), `publish` (HTML).
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

with warnings.catch_warnings():
    # At its first import WeasyPrint warns of missing fonts and of a missing HarfBuzz-Subset: the
    # first we want, and without the second nothing is written.
    warnings.simplefilter("ignore")
    from counterpoint.briefing import web
    from counterpoint.briefing.pdf import engine, writing
from counterpoint.briefing.attachments import attached
from counterpoint.briefing.markup import markup
from counterpoint.briefing.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from counterpoint.briefing.pdf.attachment import Attachment

__all__ = ["attached", "page", "publish", "render"]


def render(
    content: Mapping[str, Any], report: Path, data: Sequence[Attachment], target: Path
) -> int:
    """Print the briefing.

    Args:
        content: what the templates print; see `page`.
        report: folder of the templates and their style sheet.
        data: files that travel inside the PDF; see `attached`.
        target: the PDF to write.

    Returns:
        The number of pages.
    """
    html = markup(report, {**content, "engine": engine.engine()})
    return writing.write(
        html, target, stylesheets=[content["style"]], attachments=data, base=report
    )


def publish(
    content: Mapping[str, Any], report: Path, data: Sequence[Attachment], target: Path
) -> None:
    """Write the briefing as one file for a browser; see `web`.

    Args:
        content: what the templates print; see `page`.
        report: folder of the templates, their style sheets and their script.
        data: files that travel inside the page.
        target: the HTML file to write.
    """
    web.write({**content, "engine": engine.engine()}, report, data, target)
