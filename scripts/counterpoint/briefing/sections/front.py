"""The summary, two pages: what was found, the articles at a glance, one question, who speaks.

First what weighs most, in a headline; then up to six findings, what the texts contain before what
may be said of more such writing; whatever else was found stands after them and is not dropped.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.excerpts import Mark, excerpt
from counterpoint.briefing.grids import Group, Thing, counted, grids
from counterpoint.briefing.layouts import MOST_COLUMNS, MOST_ROWS
from counterpoint.comparison.finding import TWO
from counterpoint.comparison.numbers import figure, listing, number, plural
from counterpoint.comparison.voices.camps import UNSTATED
from counterpoint.records import Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.excerpts import Passage
    from counterpoint.briefing.grids import Cell, Grid
    from counterpoint.briefing.material import Material
    from counterpoint.records import Document

    Found = Mapping[str, Any]  # a finding of comparison.json

PLACE, NAME, HEAD = 0, "front", ""
OUTLETS_LISTED = 4
FIRST = 6  # findings that stand first; the others follow on the second page
# Of equal verdicts, what readers ask first
ORDER = ("Experts", "Whose statements", "Hedging", "Reading grade", "Names", "Shared sources")
CAMPS = 6  # columns of countries and bodies; the others share one
LEFT_OUT = 5  # names that all others have, of an article


def section(material: Material) -> dict[str, Any]:
    """Give the headline, what is compared, the findings, and what the second page shows."""
    ranked = _ranked(material.findings)
    return {
        "title": material.settings["title"] or _headline(ranked, len(material.columns)),
        "deck": _deck(material),
        "found": ranked[:FIRST],
        "more": ranked[FIRST:],
        "alone": len(material.columns) < TWO,
        "glance": charts.glance(material),
        "missing": [f for f in material.findings if f["verdict"] == "missing"],
        "question": _question(material),
        "camps": _camps(material),
        "together": _together(material),
        "unnamed": _unnamed(material),
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


def _question(material: Material) -> dict[str, Any] | None:
    """Give each article's answer to the one question, where there is one and articles are few."""
    rows = material.table("one_question")
    if len(rows) < TWO or len(material.columns) > MOST_COLUMNS:
        return None
    columns = {column.document: column for column in material.columns}
    words = rows[0]["word"].split("; ")
    return {
        "words": listing([f"“{word}”" for word in words[:4]]),
        "spread": len(rows),
        "answers": [_answer(material, columns[row["document"]], row) for row in rows],
    }


def _answer(
    material: Material, column: Column, row: Mapping[str, str]
) -> tuple[Column, str, Passage, str]:
    start, end = int(row["start"]), int(row["end"])
    marks = [
        Mark(item.start, item.end, item.kind)
        for item in column.article.evidence
        if isinstance(item, Hedge | Booster) and start <= item.start < end
    ]
    cut = excerpt(column.article, (start, end), marks, material.settings["excerpt_words"])
    sure = _sure(int(row["hedges"]), int(row["boosters"]))
    return column, row["voice"] or "the writer", cut, sure


def _sure(hedges: int, boosters: int) -> str:
    times = {1: "", 2: " twice"}
    hedged = f"hedged{times.get(hedges, f' {hedges} times')}" if hedges else ""
    insisted = f"insists{times.get(boosters, f' {boosters} times')}" if boosters else ""
    return " and ".join(filter(None, (hedged, insisted))) or "flat"


def _camps(material: Material) -> list[Grid]:
    """Lay out how many statements come from where; nothing where hardly any country is told."""
    rows = material.table("camps")
    counts = {(row["document"], row["camp"]): int(row["attributions"]) for row in rows}
    totals: defaultdict[str, int] = defaultdict(int)
    for (_, camp), count in counts.items():
        totals[camp] += count
    told = sorted((c for c in totals if c != UNSTATED), key=lambda camp: (-totals[camp], camp))
    if len(told) < TWO or len(material.columns) > MOST_ROWS:
        return []
    rest = set(told[CAMPS:])
    things = [Thing((camp,), camp, total=f"{totals[camp]:,}") for camp in told[:CAMPS]]
    if rest:
        things.append(Thing(("",), "elsewhere", total=f"{sum(totals[c] for c in rest):,}"))
    if totals[UNSTATED]:
        things.append(Thing((UNSTATED,), UNSTATED, total=f"{totals[UNSTATED]:,}"))

    def cell(thing: Thing, column: Column) -> Cell:
        (camp,) = thing.key
        of = rest if camp == "" else {camp}
        return counted(sum(counts.get((column.document, one), 0) for one in of))

    caption = "Statements by where their source stands"
    return grids(caption, ("Country or body",), [Group(things)], material.columns, cell)


def _together(material: Material) -> list[tuple[str, list[tuple[Column, Passage]]]]:
    """Set side by side what the first source that several articles cite says in each."""
    columns = {column.document: column for column in material.columns}
    rows = material.table("shared_sources")
    if not rows or len(columns) > MOST_COLUMNS:
        return []
    said: dict[str, list[tuple[Column, Passage]]] = {}
    first = rows[0]["source"]
    for row in rows:
        if row["source"] != first:
            continue
        column = columns[row["document"]]
        quoted = [
            a
            for a in material.table("attributions")
            if (a["document"], a["source"]) == (row["document"], first)
        ]
        longest = max(quoted, key=lambda a: (a["mode"] != "indirect", int(a["words"])))
        span = int(longest["start"]), int(longest["end"])
        cut = excerpt(column.article, span, (), material.settings["excerpt_words"])
        said.setdefault(first, []).append((column, cut))
    return list(said.items())


def _unnamed(material: Material) -> list[tuple[Column, str]]:
    """List the names that all articles but one have, by the one that leaves them out."""
    columns = {column.document: column for column in material.columns}
    names: defaultdict[str, list[str]] = defaultdict(list)
    for row in material.table("unnamed_by_one"):
        names[row["document"]].append(row["canonical"])
    return [(columns[d], listing(found[:LEFT_OUT])) for d, found in names.items()]


def _deck(material: Material) -> str:
    """Say what is compared: how much, saved how, from when, from whom."""
    documents = [column.article.document for column in material.columns]
    known = [int(material.measure("words", column).value or 0) for column in material.columns]
    words = f"{figure(sum(known), 'words')} words"
    if len(known) > 1:
        words += f" ({figure(min(known), 'words')} to {figure(max(known), 'words')} each)"
    articles = plural(len(documents), "article").capitalize()
    stated = f"{_dates(documents)} {_whose(documents)}"
    return f"{articles}, {words}, saved as {_formats(documents)}. {stated}"


def _formats(documents: Sequence[Document]) -> str:
    kinds = [PurePath(document.file).suffix.lower() for document in documents]
    ranked = sorted(set(kinds), key=lambda kind: (-kinds.count(kind), kind))
    if len(ranked) == 1:
        return ranked[0]
    return listing([f"{kind} ({kinds.count(kind):,})" for kind in ranked])


def _dates(documents: Sequence[Document]) -> str:
    dates = sorted(document.date for document in documents if document.date)
    if not dates:
        return "No date is stated."
    span = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    undated = len(documents) - len(dates)
    return f"Dated {span}" + (f"; {number(undated)} undated." if undated else ".")


def _whose(documents: Sequence[Document]) -> str:
    """Say how many outlets and authors are stated; the few outlets by name."""
    outlets = sorted({document.outlet for document in documents if document.outlet})
    authors = {author for document in documents for author in document.authors}
    if not outlets and not authors:
        return "No outlet or author is stated."
    named = outlets[:OUTLETS_LISTED]
    if more := len(outlets) - len(named):
        named.append(f"{number(more)} more")
    which = f" ({listing(named)})" if outlets else ""
    who = [plural(len(outlets), "outlet") + which, plural(len(authors), "author")]
    if not outlets or not authors:
        return f"Stated: {who[not outlets]}, but no {'outlet' if not outlets else 'author'}."
    return f"Stated: {listing(who)}."
