"""The templates of report/, filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup

from counterpoint.briefing.fonts import printable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def markup(report: Path, page: Mapping[str, Any]) -> str:
    """Fill in `briefing.html.j2` of a folder of templates.

    Everything printed is escaped, and what the faces cannot draw is spelled out. A name that the
    page does not have is an error and no blank.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(report),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    return environment.get_template("briefing.html.j2").render(page)


def _finalize(value: object) -> object:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
