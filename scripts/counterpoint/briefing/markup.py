"""The templates of report/, filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup

from counterpoint.briefing.faces.glyphs import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jinja2.bccache import Bucket


class _Compiled(jinja2.BytecodeCache):
    """Templates that were compiled in this process: two pages are made of the same."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill in what is known of a template; Jinja looks whether it is of the same source."""
        if code := self._code.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template that was compiled."""
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def markup(
    report: Path,
    page: Mapping[str, Any],
    *,
    template: str = "briefing.html.j2",
    draw: Callable[[str], str] = printable,
) -> str:
    """Fill in a template of a folder.

    Everything printed is escaped. A name that the page does not have is an error and no blank.

    Args:
        report: folder of the templates.
        page: what they print; see `page`.
        template: the frame of the page.
        draw: what is done to each text; for the printed page, what its faces cannot draw is
            spelled out.
    """

    @jinja2.pass_eval_context  # not while a template is compiled: it serves other pages as well
    def finalize(_: object, value: object) -> object:
        return draw(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(report),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
        bytecode_cache=_COMPILED,
    )
    # The macros of charts and tables know no page
    environment.globals["colours"] = page["colours"]
    environment.globals["linked"] = page["linked"]
    environment.globals["on_screen"] = "screen" in page
    return environment.get_template(template).render(page)
