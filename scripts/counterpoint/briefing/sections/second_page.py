"""The second page of the summary: one question, whom the articles let speak, what one leaves out.

A part of `front`. Tables are laid out an article a row, so that a dozen fit the page.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.briefing.excerpts import Mark, excerpt
from counterpoint.briefing.grids import Grid, Head, Part, Row, counted
from counterpoint.briefing.layouts import ABREAST, MOST_COLUMNS, MOST_ROWS
from counterpoint.comparison.finding import TWO
from counterpoint.comparison.numbers import listing, plural
from counterpoint.comparison.voices.camps import UNSTATED
from counterpoint.records import Booster, Hedge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.excerpts import Passage
    from counterpoint.briefing.grids import Cell
    from counterpoint.briefing.material import Material, Table
    from counterpoint.records import Span

FORMS = 4  # of the word that is asked about
ROOM = 240  # words of all answers together
LEAST = 20  # words of an answer
CAMPS = 6  # columns of countries and bodies; the others share one
SAID = 24  # words of what a source is given to say
LEFT_OUT = 5  # names that all others have, of an article


class Answer(NamedTuple):
    """What an article says of the question: in whose voice, and how sure."""

    column: Column
    voice: str
    passage: Passage
    sure: str


class Question(NamedTuple):
    """The forms of the word, and each article's sentence with it."""

    words: str
    lead: str
    answers: tuple[Answer, ...]


class Together(NamedTuple):
    """One source as several articles have it."""

    head: str
    places: tuple[tuple[Column, Passage], ...]


def question(material: Material) -> list[Question]:
    """Give each article's answer to the one question, where there is one and articles are few."""
    rows = material.table("one_question")
    if len(rows) < TWO or len(material.columns) > MOST_COLUMNS:
        return []
    columns = {column.document: column for column in material.columns}
    most = min(material.settings["excerpt_words"], max(LEAST, ROOM // len(rows)))
    forms = [f"“{word}”" for word in rows[0]["word"].split("; ")[:FORMS]]
    asked = material.settings.get("question")
    why = "chosen by whoever made this briefing" if asked else "the word they are least sure about"
    lead = f"{plural(len(rows), 'article').capitalize()} use it: {why}."
    answers = tuple(_answer(columns[row["document"]], row, most) for row in rows)
    return [Question(listing(forms), lead, answers)]


def _answer(column: Column, row: Mapping[str, str], most: int) -> Answer:
    start, end = int(row["start"]), int(row["end"])
    marks = [
        Mark(item.start, item.end, item.kind)
        for item in column.article.evidence
        if isinstance(item, Hedge | Booster) and start <= item.start < end
    ]
    cut = excerpt(column.article, (start, end), marks, most, _focus(column, row, marks))
    return Answer(
        column,
        row["voice"] or "the writer",
        cut,
        _sure(int(row["hedges"]), int(row["boosters"])),
    )


def _focus(column: Column, row: Mapping[str, str], marks: Sequence[Mark]) -> Span | None:
    """Where nothing is marked, keep the word itself in sight."""
    if marks:
        return None
    start, end = int(row["start"]), int(row["end"])
    said = column.article.document.text[start:end].lower()
    places = [(said.find(word), word) for word in row["word"].split("; ")]
    found = [(start + at, start + at + len(word)) for at, word in places if at >= 0]
    return min(found, default=None)


def _sure(hedges: int, boosters: int) -> str:
    times = {1: "", 2: " twice"}
    hedged = f"hedged{times.get(hedges, f' {hedges} times')}" if hedges else ""
    insisted = f"insists{times.get(boosters, f' {boosters} times')}" if boosters else ""
    return " and ".join(filter(None, (hedged, insisted))) or "flat"


def standing(material: Material) -> list[Grid]:
    """Lay out how many statements come from where; nothing where hardly any country is told."""
    rows = material.table("camps")
    counts = {(row["document"], row["camp"]): int(row["attributions"]) for row in rows}
    totals: defaultdict[str, int] = defaultdict(int)
    for (_, camp), count in counts.items():
        totals[camp] += count
    told = sorted((c for c in totals if c != UNSTATED), key=lambda camp: (-totals[camp], camp))
    if len(told) < TWO or len(material.columns) > MOST_ROWS:
        return []
    heads = {camp: [camp] for camp in told[:CAMPS]}
    if rest := told[CAMPS:]:
        heads["elsewhere"] = rest
    if totals[UNSTATED]:
        heads[UNSTATED] = [UNSTATED]

    def cells(documents: Sequence[str]) -> tuple[Cell, ...]:
        return tuple(
            counted(sum(counts.get((d, c), 0) for d in documents for c in camps))
            for camps in heads.values()
        )

    columns = material.columns
    made = [Row(Head(c.letter, c.label), cells([c.document])) for c in columns]
    made.append(Row(Head("All"), cells([c.document for c in columns])))
    caption = "Statements, by the country or body of their source"
    named = tuple(Head(head) for head in heads)
    return [Grid(caption, "Article", named, (Part("", tuple(made)),))]


def together(material: Material, most: int = 1) -> list[Together]:
    """Set side by side what the sources that most articles cite are given to say in each."""
    columns = {column.document: column for column in material.columns}
    by_source: defaultdict[str, list[Mapping[str, str]]] = defaultdict(list)
    if len(columns) <= ABREAST:
        for row in material.table("shared_sources"):
            by_source[row["source"]].append(row)
    said = material.table("attributions") if by_source else []
    found = []
    for source, rows in list(by_source.items())[:most]:
        places = tuple(
            (columns[row["document"]], _longest(columns[row["document"]], source, said))
            for row in rows
        )
        found.append(Together(f"{source} in {plural(len(places), 'article')}", places))
    return found


def _longest(column: Column, source: str, said: Table) -> Passage:
    """Cut out the longest words that an article gives to a source, quoted ones before others."""
    own = [row for row in said if (row["document"], row["source"]) == (column.document, source)]
    best = max(own, key=lambda row: (row["mode"] != "indirect", int(row["words"])))
    return excerpt(column.article, (int(best["start"]), int(best["end"])), (), SAID)


def unnamed(material: Material) -> list[tuple[Column, str]]:
    """List the names that all articles but one have, by the one that leaves them out."""
    columns = {column.document: column for column in material.columns}
    names: defaultdict[str, list[str]] = defaultdict(list)
    for row in material.table("unnamed_by_one"):
        names[row["document"]].append(row["canonical"])
    return [(columns[d], listing(found[:LEFT_OUT])) for d, found in names.items()]
