"""Everything the templates print, section by section. Templates only loop over it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from counterpoint.briefing import charts, names, passages, sources, tables
from counterpoint.briefing.columns import Column, columns, groups
from counterpoint.comparison.numbers import number, plural
from counterpoint.records import Attribution, SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from counterpoint.records import Article, Records

SECTIONS = (
    ("sources", "The sources"),
    ("side-by-side", "Side by side"),
    ("readability", "Readability"),
    ("names", "Names"),
    ("hedging", "Hedging"),
    ("voices", "Cited sources"),
    ("methods", "Methods"),
)
MEASURED = ("readability", "names", "hedging", "voices")  # sections that have passages
VERDICTS = (
    ("difference", "What differs"),
    ("fact", "What the articles hold"),
    ("noise", "What cannot be told apart"),
)
KINDS: tuple[SourceKind, ...] = get_args(SourceKind)
TERMS_SHOWN = 15


@dataclass(frozen=True, slots=True)
class Material:
    """What the sections are made from."""

    columns: Sequence[Column]
    folder: Path  # of the tables; every printed figure is read from these
    figures: tables.Figures
    metrics: tables.Table  # names and meanings
    passages: int  # most, an article and section
    words: int  # most, a passage

    def table(self, name: str) -> tables.Table:
        """Read one of the comparison's tables."""
        return tables.read_table(self.folder / f"{name}.csv")

    def dots(self, title: str, metric: str) -> list[charts.Dots]:
        """Draw one metric of every article."""
        rows = [(c.name, tables.values(self.figures, metric, c)) for c in self.columns]
        return charts.dots(title, rows, self.figures[metric]["unit"])


def page(
    records: Records, comparison: Path, folder: Path, report: Path, recipe: Mapping[str, Any]
) -> dict[str, Any]:
    """Gather what the templates print.

    Args:
        records: of the whole corpus.
        comparison: comparison.json, for the order of the articles and the findings.
        folder: of the tables.
        report: of the templates, for the names of the metrics.
        recipe: the settings of the briefing, and versions.

    Returns:
        One entry a section, and what all sections share.
    """
    compared = json.loads(comparison.read_text(encoding="utf-8"))
    material = Material(
        columns(records, compared),
        folder,
        tables.read_figures(folder / "side_by_side.csv"),
        tables.read_table(report / "metrics.csv"),
        recipe["passages"],
        recipe["excerpt_words"],
    )
    return {
        "title": recipe["title"] or _title(len(material.columns)),
        "deck": _deck(material),
        "sections": SECTIONS,
        "columns": material.columns,
        "findings": [
            (head, [f for f in compared["findings"] if f["verdict"] == verdict])
            for verdict, head in VERDICTS
        ],
        "sources": sources.section(material),
        "side_by_side": _side_by_side(material),
        "readability": _readability(material),
        "names": names.section(material),
        "hedging": _hedging(material),
        "voices": _voices(material),
        "methods": {
            "metrics": material.metrics,
            "versions": recipe["versions"],
            "cuts": tables.cuts(material.table("removed"), material.columns),
        },
    }


def _title(count: int) -> str:
    if count == 1:
        return "One article, measured"
    return f"{number(count).capitalize()} articles, side by side"


def _deck(material: Material) -> str:
    """Say how much is compared, and from when."""
    known = [tables.values(material.figures, "words", c)["value"] or 0 for c in material.columns]
    dates = sorted(filter(None, (c.article.document.date for c in material.columns)))
    text = f"{plural(len(known), 'article').capitalize()}, {sum(known):,.0f} words"
    if not dates:
        return f"{text}. No text states its date."
    span = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    undated = len(known) - len(dates)
    return f"{text}, dated {span}" + (f"; {number(undated)} undated." if undated else ".")


def _side_by_side(material: Material) -> list[dict[str, Any]]:
    """One table a group of articles; in each, the lines of every section."""
    sections = (("length", "Length"), *((k, h) for k, h in SECTIONS if k in MEASURED))
    metrics = {
        section: [metric for metric in material.metrics if metric["section"] == section]
        for section, _ in sections
    }
    return [
        {
            "columns": group,
            "parts": [
                (section, head, tables.lines(material.figures, metrics[section], group))
                for section, head in sections
            ],
        }
        for group in groups(material.columns)
    ]


def _readability(material: Material) -> dict[str, Any]:
    title = "Flesch-Kincaid grade of each article with its 95% interval"
    return {
        "charts": material.dots(title, "flesch_kincaid_grade"),
        "blocks": [passages.longest(c.article, material.words) for c in material.columns],
    }


def _hedging(material: Material) -> dict[str, Any]:
    title = "Hedges per 1,000 words of each article with the 95% interval"
    limit, words = material.passages, material.words
    return {
        "charts": material.dots(title, "hedges_per_1000"),
        "categories": tables.matrices(material.table("hedge_categories"), material.columns),
        "voices": tables.matrices(material.table("hedge_voices"), material.columns),
        "terms": tables.matrices(material.table("hedge_terms"), material.columns, TERMS_SHOWN),
        "blocks": [passages.hedged(c.article, limit, words) for c in material.columns],
    }


def _voices(material: Material) -> dict[str, Any]:
    title = "Attributions of each article by kind of source"
    limit, words = material.passages, material.words
    return {
        "kinds": KINDS,
        "charts": charts.bars(title, [(c.name, _kinds(c.article)) for c in material.columns]),
        "cited": material.table("cited_sources"),
        "letters": {c.document: c.letter for c in material.columns},
        "blocks": [passages.attributed(c.article, limit, words) for c in material.columns],
    }


def _kinds(article: Article) -> dict[str, int]:
    found = Counter(e.source_kind for e in article.evidence if isinstance(e, Attribution))
    return {kind: found[kind] for kind in KINDS}
