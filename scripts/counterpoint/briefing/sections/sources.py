"""The section on the sources: where each article is from and what is known of it.

To a dozen articles each has a few lines, with all that is stated; more have a line each; too many
to be listed are counted by outlet. The attached sources.csv has all of every article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.layouts import MOST_COLUMNS, MOST_RANKED
from counterpoint.briefing.sections.methods import file_of
from counterpoint.comparison.numbers import figure, listing
from counterpoint.records import SUPPLIED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.material import Material, Table
    from counterpoint.records import Document

PLACE, NAME, HEAD = 10, "sources", "The sources"
MARK = "†"  # stands after what sources.csv states
ROWS = 40  # outlets, copies and files left out that are printed
NOTES = 20
LETTERS = 12  # articles that a note names
UNSTATED = "not stated"
# Where title and author stand in one column.
ROSTER = " is stated."  # so ends a warning of what is not: `No date is stated.`
NAMED = {"title": "no title stated", "authors": "author not stated"}


@dataclass(frozen=True, slots=True)
class Stated:
    """What is stated of one field; `state` is `unstated` where nothing is."""

    text: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as the table of the sources has it."""

    letter: str
    title: Stated
    authors: Stated
    outlet: Stated
    date: Stated
    file: str
    words: str


def section(material: Material) -> dict[str, Any]:
    """Say what is stated of each article, by whom, what was left out and what is there twice."""
    columns = material.columns
    copies, left_out, notes = _copies(material), material.table("left_out"), _notes(columns)
    return {
        **_layout(material),
        "timeline": charts.timeline(material),
        "mark": MARK,
        "supplied": any(SUPPLIED in c.article.document.metadata_from.values() for c in columns),
        "copies": copies[:ROWS],
        "copies_more": _more(copies, "copies.csv"),
        "notes": notes[:NOTES],
        "notes_more": _more(notes, "sources.csv", NOTES),
        "left_out": left_out[:ROWS],
        "left_out_more": _more(left_out, "left_out.csv"),
    }


def _layout(material: Material) -> dict[str, Any]:
    """Choose one of the three tables by the number of articles; the others are empty."""
    count = len(material.columns)
    table: dict[str, Any] = {"full": [], "brief": [], "outlets": []}
    if count > MOST_RANKED:
        return table | {"outlets": _outlets(material)}
    name, absent = ("full", NAMED) if count <= MOST_COLUMNS else ("brief", {})
    return table | {name: [_source(material, column, absent) for column in material.columns]}


def _source(material: Material, column: Column, absent: Mapping[str, str]) -> Source:
    """Say what is stated of an article; `absent` says of a field that it is not stated."""
    document = column.article.document
    measure = material.measure("words", column)
    names = ", ".join(document.authors)
    authors = _stated(document, "authors", names, absent.get("authors", UNSTATED))
    if names and document.author_affiliation:
        authors = Stated(f"{authors.text}, {document.author_affiliation}")
    return Source(
        column.letter,
        _stated(document, "title", document.title, absent.get("title", UNSTATED)),
        authors,
        _stated(document, "outlet", document.outlet),
        _stated(document, "date", document.date),
        file_of(document),
        figure(measure.value, measure.unit),
    )


def _stated(document: Document, field: str, value: str | None, absent: str = UNSTATED) -> Stated:
    if not value:
        return Stated(absent, "unstated")
    return Stated(value + _mark(document, field))


def _mark(document: Document, field: str) -> str:
    """Mark what sources.csv states."""
    return MARK * (document.metadata_from.get(field) == SUPPLIED)


def _outlets(material: Material) -> list[dict[str, Any]]:
    """Count the articles of each outlet, the most frequent first; rare ones share the last row."""
    by_outlet: defaultdict[str, list[Column]] = defaultdict(list)
    for column in material.columns:
        by_outlet[column.article.document.outlet or ""].append(column)
    ranked = sorted(by_outlet, key=lambda outlet: (-len(by_outlet[outlet]), outlet))
    rows = [
        _outlet(material, Stated(o) if o else Stated(UNSTATED, "unstated"), by_outlet[o])
        for o in ranked[:ROWS]
    ]
    if rest := ranked[ROWS:]:
        others = [column for outlet in rest for column in by_outlet[outlet]]
        rows.append(_outlet(material, Stated(f"{len(rest):,} more"), others))
    return rows


def _outlet(material: Material, outlet: Stated, columns: Sequence[Column]) -> dict[str, Any]:
    dates = sorted(c.article.document.date for c in columns if c.article.document.date)
    words = sum(int(material.measure("words", column).value or 0) for column in columns)
    return {
        "outlet": outlet,
        "articles": figure(len(columns), "words"),
        "dates": Stated(" to ".join(dict.fromkeys((dates[0], dates[-1]))))
        if dates
        else Stated(UNSTATED, "unstated"),
        "words": figure(words, "words"),
    }


def _notes(columns: Sequence[Column]) -> list[tuple[str, str]]:
    """List what is to be known of the texts, and of which articles; first what most share."""
    letters: defaultdict[str, list[str]] = defaultdict(list)
    for column in columns:
        for warning in dict.fromkeys(column.article.document.warnings):
            if warning.endswith(ROSTER):  # the table of the sources says so
                continue
            letters[warning].append(column.letter)
    count = Counter({warning: len(shared) for warning, shared in letters.items()})
    return [(_few(letters[warning]), warning) for warning, _ in count.most_common()]


def _few(letters: Sequence[str]) -> str:
    more = len(letters) - LETTERS
    return listing([*letters[:LETTERS], f"{more:,} more"] if more > 0 else letters)


def _copies(material: Material) -> list[dict[str, str]]:
    """Name the articles that have the text of another."""
    names = {c.document: f"{c.letter} ({c.label})" for c in material.columns}
    return [
        {
            "name": names.get(row["document"], row["document"]),
            "same_as": names.get(row["same_as"], row["same_as"]),
            "likeness": f"{float(row['likeness']):.0%}",
            "counted": "Both are counted." if row["document"] in names else "It is counted once.",
        }
        for row in material.table("copies")
    ]


def _more(rows: Sequence[object] | Table, file: str, printed: int = ROWS) -> str:
    """Say where the rows are that are not printed; nothing where all are."""
    return f"{len(rows) - printed:,} more: {file}, attached." if len(rows) > printed else ""
