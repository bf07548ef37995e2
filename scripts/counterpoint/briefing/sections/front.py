"""The first page: what is compared, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.comparison.numbers import number, plural

if TYPE_CHECKING:
    from counterpoint.briefing.material import Material

NAME, HEAD = "front", ""
VERDICTS = (
    ("difference", "What differs"),
    ("fact", "What the articles hold"),
    ("noise", "What cannot be told apart"),
)


def section(material: Material) -> dict[str, Any]:
    """Give the title, what is compared, and the findings by verdict."""
    return {
        "title": material.settings["title"] or _title(len(material.columns)),
        "deck": _deck(material),
        "findings": [
            (head, [f for f in material.findings if f["verdict"] == verdict])
            for verdict, head in VERDICTS
        ],
    }


def _title(count: int) -> str:
    if count == 1:
        return "One article, measured"
    return f"{number(count).capitalize()} articles, side by side"


def _deck(material: Material) -> str:
    """Say how much is compared, and from when."""
    known = [material.measure("words", column).value or 0 for column in material.columns]
    dates = sorted(filter(None, (c.article.document.date for c in material.columns)))
    text = f"{plural(len(known), 'article').capitalize()}, {sum(known):,.0f} words"
    if not dates:
        return f"{text}. No text states its date."
    span = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    undated = len(known) - len(dates)
    return f"{text}, dated {span}" + (f"; {number(undated)} undated." if undated else ".")
