"""The section on cited sources: who speaks, as what, how much, and what each is given."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.grids import Cell, Group, Thing, counted, grids
from counterpoint.briefing.layouts import MOST_COLUMNS
from counterpoint.briefing.sections.second_page import together
from counterpoint.comparison.voices.citing import CITED
from counterpoint.metrics.voices import FAMILY as VOICES
from counterpoint.records import SOURCE_KINDS, SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.briefing.articles import Column
    from counterpoint.briefing.grids import Grid
    from counterpoint.briefing.material import Material, Table

PLACE, NAME, HEAD = 20, "voices", "Cited sources"
HEADS: dict[SourceKind, str] = {
    "expert": "Cited experts",
    "official": "Officials",
    "institution": "Institutions and documents",
    "unnamed": "Unnamed voices",
    "person": "Other persons",
}
AFFILIATED = ("expert", "official", "person")
MEASURED = {  # column of the table -> what it is called, and what of a kind it counts
    "attributions": ("Attributions", "attributions"),
    "words": ("Words attributed", "given"),
}
LISTED = 25  # sources of a kind that are printed
TOGETHER = 4  # sources that are set side by side
EACH = 8  # articles that are named with a source


@dataclass(frozen=True, slots=True)
class Voice:
    """One source, as it is printed: how often each article cites it, and how many words it has."""

    source: str
    affiliation: str
    places: tuple[tuple[Column, Cell], ...]
    more: str  # articles that are not named
    words: str
    quoted: str


@dataclass(frozen=True, slots=True)
class Voices:
    """Sources under a common head, which says how many are printed if not all are.

    `affiliated` is whether an affiliation is to be expected of them: of persons that have a name.
    """

    head: str
    affiliated: bool
    rows: tuple[Voice, ...]


def section(material: Material) -> dict[str, Any]:
    """Give the chart and the table of kinds, every source, and what each is given."""
    title = "Words of each article that are given to a source, by its kind"
    cited = material.table("cited_sources")
    by_kind = {kind: [row for row in cited if row["source_kind"] == kind] for kind in SOURCE_KINDS}
    found = {kind: _voices(kind, rows, material) for kind, rows in by_kind.items()}
    return {
        "found": charts.found(material, "words_attributed_share"),
        "charts": charts.share_of_voice(title, material),
        "grids": _grids(material),
        "experts": found["expert"],
        "cited": [voices for voices in found.values() if voices.rows],
        "together": together(material, TOGETHER),
    }


def _grids(material: Material) -> list[Grid]:
    """Lay out how much the sources of each kind that is cited are given to say."""
    rows = {(r["document"], r["source_kind"]): r for r in material.table("voices_by_kind")}
    cited = {kind for (_, kind), row in rows.items() if row["attributions"] != "0"}

    def cell(thing: Thing, column: Column) -> Cell:
        field, kind = thing.key
        link = material.links.of_column(column, VOICES, f"{kind} {MEASURED[field][1]}")
        return counted(int(rows[column.document, kind][field]), link)

    few = len(material.columns) <= MOST_COLUMNS
    groups = [
        Group([Thing((field, kind), HEADS[kind]) for kind in SOURCE_KINDS if kind in cited], head)
        for field, (head, _) in MEASURED.items()
        if few or field == "attributions"
    ]
    caption = "What sources are given to say, by their kind"
    return grids(caption, "Kind", groups, material.columns, cell)


def _voices(kind: SourceKind, rows: Table, material: Material) -> Voices:
    """List the sources of a kind, each once, the most cited first."""
    by_source: defaultdict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in rows:
        by_source[row["source"]].append(row)
    ranked = sorted(
        by_source, key=lambda name: (-sum(int(r["attributions"]) for r in by_source[name]), name)
    )
    head = HEADS[kind]
    if len(ranked) > LISTED:
        head += f": the {LISTED} most cited of {len(ranked):,}; all: cited_sources.csv, attached"
    voices = tuple(_voice(name, by_source[name], material) for name in ranked[:LISTED])
    return Voices(head, kind in AFFILIATED, voices)


def _voice(source: str, rows: Sequence[Mapping[str, str]], material: Material) -> Voice:
    columns = {column.document: column for column in material.columns}
    own = [(columns[row["document"]], row) for row in rows]
    more = len(own) - EACH
    return Voice(
        source,
        next((row["affiliation"] for row in rows if row["affiliation"]), ""),
        tuple((column, _attributed(material, column, row)) for column, row in own[:EACH]),
        f"and {more:,} more articles" if more > 0 else "",
        f"{sum(int(row['words']) for row in rows):,}",
        f"{sum(int(row['words_quoted']) for row in rows):,}",
    )


def _attributed(material: Material, column: Column, row: Mapping[str, str]) -> Cell:
    """Count what an article attributes to a source, and lead to it."""
    spans = CITED.where(column.article).get((row["source"], row["source_kind"]), [])
    return counted(len(spans), material.links.passages(column, "attribution", spans))
