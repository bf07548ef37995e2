"""The summary, two pages: what was found, the articles at a glance, one question, who speaks.

First what weighs most, in a headline; then up to six findings, what the texts contain before what
may be said of more such writing; whatever else was found stands after them and is not dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.accuracy import rights
from counterpoint.briefing.layouts import MOST_COLUMNS
from counterpoint.briefing.sections.deck import deck
from counterpoint.briefing.sections.second_page import question, standing, together, unnamed
from counterpoint.comparison.finding import TWO
from counterpoint.comparison.numbers import figure, listing, number, plural

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.material import Material

    Found = Mapping[str, Any]  # a finding of comparison.json

PLACE, NAME, HEAD = 0, "front", ""
FIRST = {6: 6, MOST_COLUMNS: 4}  # findings that stand first, of up to so many articles
LEAST = 3  # of more; the others follow on the second page
# Of equal verdicts, what readers ask first
ORDER = ("Experts", "Whose statements", "Hedging", "Reading grade", "Names", "Shared sources")
LETTERS = 6  # articles that are named together
BROKEN = "Broken sentences:"  # a warning begins so
RIGHT = {"attribution and source": "speakers", "hedge": "hedges"}  # what is said of each


def section(material: Material) -> dict[str, Any]:
    """Give the headline, what is compared, the findings, and what the second page shows."""
    ranked = _ranked(material.findings)
    first = next((n for most, n in FIRST.items() if len(material.columns) <= most), LEAST)
    return {
        "title": material.settings["title"] or _headline(ranked, len(material.columns)),
        "deck": deck(material),
        "found": ranked[:first],
        "more": ranked[first:],
        "alone": len(material.columns) < TWO,
        "glance": charts.glance(material),
        "careful": _careful(material),
        "question": question(material),
        "standing": standing(material),
        "together": together(material),
        "unnamed": unnamed(material),
    }


def _ranked(findings: Sequence[Found]) -> list[Found]:
    """Order the findings: differences as they come, then what readers ask first, noise after it."""
    stated = [f for f in findings if f["verdict"] in {"difference", "fact", "noise"}]
    held = [f for f in findings if f["verdict"] == "unjudged"]
    differ = [f for f in stated if f["verdict"] == "difference"]
    asked = [f for head in ORDER for f in stated if f["head"] == head and f not in differ]
    return [*differ, *asked, *(f for f in stated if f not in differ and f not in asked), *held]


def _headline(ranked: Sequence[Found], count: int) -> str:
    """Say the weightiest finding in a line: the surest difference, or else what comes first."""
    if count < TWO:
        return "One article, measured"
    said = next((f["headline"] for f in ranked if f["headline"]), "")
    return said or f"{number(count).capitalize()} articles, side by side"


def _careful(material: Material) -> list[str]:
    """Say what a reader is to be careful about: what is missing, what is broken, what may err."""
    missing = [f["text"] for f in material.findings if f["verdict"] == "missing"]
    broken = [
        c.letter
        for c in material.columns
        if any(warning.startswith(BROKEN) for warning in c.article.document.warnings)
    ]
    if broken:
        many = plural(len(broken), "article")
        who = listing(broken) if len(broken) <= LETTERS else many.capitalize()
        have = "has" if len(broken) == 1 else "have"
        missing.append(f"{who} {have} broken sentences: their length and grade are in doubt.")
    shares = rights(material.accuracy)
    known = [
        f"{figure(shares[name], 'share')} of {noun}"
        for name, noun in RIGHT.items()
        if name in shares
    ]
    if known:
        missing.append(
            f"On annotated articles {listing(known)} found are right: "
            "follow a figure to its passages before you quote it."
        )
    return missing
