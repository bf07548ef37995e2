"""The section on cited sources: who speaks, as what, how much, and what each is given."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterpoint.briefing import charts
from counterpoint.briefing.grids import Cell, Group, Thing, counted, grids
from counterpoint.comparison.numbers import figure
from counterpoint.comparison.voices.citing import CITED
from counterpoint.metrics.voices import FAMILY as VOICES
from counterpoint.records import SOURCE_KINDS, SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    "words_quoted": ("Of these, words quoted", "quoted"),
}
LISTED = 30  # rows of a kind that are printed
EACH = 3  # of these, rows of one source, where not all can be printed


@dataclass(frozen=True, slots=True)
class Voice:
    """One source of one article, as it is printed."""

    source: str
    affiliation: str
    column: Column
    attributions: Cell
    words: str
    quoted: str
    share: str


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
    cited = _ranked(material.table("cited_sources"))
    by_kind = {kind: [row for row in cited if row["source_kind"] == kind] for kind in SOURCE_KINDS}
    experts = by_kind.pop("expert")
    return {
        "charts": charts.share_of_voice(title, material),
        "grids": _grids(material),
        "experts": _voices("expert", experts, material),
        "others": [_voices(kind, rows, material) for kind, rows in by_kind.items() if rows],
        "shared": _shared(material),
    }


def _grids(material: Material) -> list[Grid]:
    """Lay out how much the sources of each kind that is cited are given to say."""
    rows = {(r["document"], r["source_kind"]): r for r in material.table("voices_by_kind")}
    cited = {kind for (_, kind), row in rows.items() if row["attributions"] != "0"}

    def cell(thing: Thing, column: Column) -> Cell:
        field, kind = thing.key
        link = material.links.of_column(column, VOICES, f"{kind} {MEASURED[field][1]}")
        return counted(int(rows[column.document, kind][field]), link)

    groups = [
        Group([Thing((field, kind), HEADS[kind]) for kind in SOURCE_KINDS if kind in cited], head)
        for field, (head, _) in MEASURED.items()
    ]
    caption = "What sources are given to say, by their kind"
    return grids(caption, ("Kind",), groups, material.columns, cell)


def _ranked(rows: Table) -> Table:
    """Order sources by how often all articles cite them; one in several articles stays together."""
    totals = Counter[str]()
    for row in rows:
        totals[row["source"]] += int(row["attributions"])
    return sorted(rows, key=lambda row: (-totals[row["source"]], row["source"]))


def _voices(kind: SourceKind, rows: Table, material: Material) -> Voices:
    head = HEADS[kind]
    if len(rows) > LISTED:
        head += (
            f": the most cited of {len(rows):,}, each in {EACH} articles at most; "
            "all: cited_sources.csv, attached"
        )
        rows = _few(rows)
    columns = {column.document: column for column in material.columns}
    voices = []
    for row in rows[:LISTED]:
        column = columns[row["document"]]
        voices.append(
            Voice(
                row["source"],
                row["affiliation"],
                column,
                _attributed(material, column, row),
                f"{int(row['words']):,}",
                f"{int(row['words_quoted']):,}",
                figure(float(row["share_of_voice"]) if row["share_of_voice"] else None, "share"),
            )
        )
    return Voices(head, kind in AFFILIATED, tuple(voices))


def _attributed(material: Material, column: Column, row: Mapping[str, str]) -> Cell:
    """Count what an article attributes to a source, and lead to it."""
    spans = CITED.where(column.article).get((row["source"], row["source_kind"]), [])
    return counted(len(spans), material.links.passages(column, "attribution", spans))


def _few(rows: Table) -> Table:
    """Keep EACH rows of a source, so that one that all articles cite does not fill the table."""
    seen, few = Counter[str](), []
    for row in rows:
        seen[row["source"]] += 1
        if seen[row["source"]] <= EACH:
            few.append(row)
    return few


def _shared(material: Material) -> list[tuple[str, list[tuple[Column, str, Cell]]]]:
    """List who speaks in several articles: the source, and its kind and figure in each."""
    columns = {column.document: column for column in material.columns}
    found = defaultdict(list)
    for row in material.table("shared_sources"):
        column = columns[row["document"]]
        cell = _attributed(material, column, row)
        found[row["source"]].append((column, row["source_kind"], cell))
    return list(found.items())[:LISTED]
