"""The briefing as one file for a browser: the printed content, the passages beside the numbers.

The file brings its styles, its script, a face and its data, and its own policy forbids it to load
anything else. Without the script its links jump, as those of the printed page do.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections import defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from counterpoint.briefing.faces import fonts, webfont
from counterpoint.briefing.markup import markup

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.pdf.attachment import Attachment

DATA_LIMIT = 2_000_000  # bytes of data that travel inside the page; of more it gives the names

# Neither holds one of its kind, and what articles say is escaped: these are ours alone.
_WIDE = re.compile(r'<table\b.*?</table>|<svg\b[^>]*class="chart.*?</svg>', re.DOTALL)
_NAME = re.compile(r"<(caption|title)>(.*?)</\1>", re.DOTALL)
_POINTS = re.compile(r"(?<![\w.])(\d*\.?\d+)pt\b")


def write(
    content: Mapping[str, Any], report: Path, data: Sequence[Attachment], target: Path
) -> None:
    """Write the briefing as a page for a browser.

    Args:
        content: what the templates print; see `page`, with the `engine` of the printed page.
        report: folder of the templates, style sheets and script.
        data: files to download from the page.
        target: the HTML file to write.
    """
    script = _text(report / "screen.js")
    screen = {
        "policy": _policy(script),
        "script": Markup(script),  # noqa: S704  # a file of the project
        "files": _downloads(data),
        "groups": _groups(content["columns"]),
    }
    linked = content["texts"]["on_screen"]
    filled = {**content, "linked": linked, "screen": screen}
    page = markup(report, filled, template="screen.html.j2", draw=str)
    sheets = _relative(content["style"]) + _text(report / "screen.css")
    (sans,) = (f for f in fonts.FACES if (f.family, f.style) == (fonts.SANS, "normal"))
    style = f"<style>\n{webfont.declared(sans, page + sheets)}{sheets}</style>\n</head>"
    page = _WIDE.sub(_scrolling, page).replace("</head>", style, 1)
    target.write_text(page, encoding="utf-8", newline="\n")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _policy(script: str) -> str:
    """Forbid the page everything but what is inside it (Content Security Policy Level 3).

    Its script is named by its hash: whatever else could get into the page does not run.
    """
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _groups(columns: Sequence[Column]) -> list[tuple[str, str]]:
    """Give the groups that sources.csv states, each with the letters of its articles."""
    letters: defaultdict[str, list[str]] = defaultdict(list)
    for column in columns:
        if column.article.document.group:
            letters[column.article.document.group].append(column.letter)
    return [(group, " ".join(own)) for group, own in sorted(letters.items())]


def _downloads(data: Sequence[Attachment]) -> list[dict[str, Any]]:
    """Give each file its address, its content itself; too much for a page has none."""
    within = sum(len(file.content) for file in data) <= DATA_LIMIT
    return [
        {
            "name": file.name,
            "description": file.description,
            "kilobytes": f"{max(1, round(len(file.content) / 1000)):,}",
            "address": f"data:{file.media_type};base64,{b64encode(file.content).decode()}"
            if within
            else None,
        }
        for file in data
    ]


def _relative(css: str) -> str:
    """Turn points into tenths of the text size that the reader has chosen in the browser."""
    return _POINTS.sub(lambda points: f"{round(float(points[1]) / 10, 4):g}rem", css)


def _scrolling(wide: re.Match[str]) -> str:
    """Put what may be wider than a phone into a box that scrolls, by keyboard too."""
    name = _NAME.search(wide[0])
    label = re.sub(r"<[^>]*>|:.*", "", name[2], flags=re.DOTALL).strip() if name else "Table"
    return f'<div class="wide" role="region" tabindex="0" aria-label="{label}">\n{wide[0]}\n</div>'
