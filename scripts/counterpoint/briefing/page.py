"""Everything the templates print, section by section. Templates only loop over it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from counterpoint.briefing import charts, passages
from counterpoint.briefing.side_by_side import (
    Figures,
    groups,
    lines,
    read_figures,
    read_table,
    values,
)
from counterpoint.comparison.numbers import number, plural
from counterpoint.records import Attribution, SourceKind, assemble

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
HEADLINES = (
    ("length", "Length"),
    ("readability", "Readability"),
    ("names", "Names"),
    ("hedging", "Hedging"),
    ("voices", "Cited sources"),
)
VERDICTS = (
    ("difference", "What differs"),
    ("fact", "What the articles hold"),
    ("noise", "What cannot be told apart"),
)
KINDS: tuple[SourceKind, ...] = get_args(SourceKind)
NAMES_SHOWN = 25
TERMS_SHOWN = 30
ALONE_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Column:
    """An article as the head of a column."""

    document: str
    letter: str
    label: str
    article: Article


def page(
    records: Records, comparison: Path, folder: Path, report: Path, recipe: Mapping[str, Any]
) -> dict[str, Any]:
    """Gather what the templates print.

    Args:
        records: of the whole corpus.
        comparison: comparison.json, for the order of the articles and the findings.
        folder: of the tables; every printed figure is read from these.
        report: of the templates, for the names of the metrics.
        recipe: the settings of the briefing, and versions.

    Returns:
        One entry a section, and what all sections share.
    """
    compared = json.loads(comparison.read_text(encoding="utf-8"))
    by_id = {
        article.document.id: article
        for article in assemble(records.documents, records.sentences, records.evidence)
    }
    columns = [
        Column(row["document"], row["letter"], row["label"], by_id[row["document"]])
        for row in compared["documents"]
    ]
    metrics = read_table(report / "metrics.csv")
    figures = read_figures(folder / "side_by_side.csv")
    limit, words = recipe["passages"], recipe["excerpt_words"]
    first_mentions = [passages.named(c.article, limit, words) for c in columns]
    return {
        "title": recipe["title"] or _title(len(columns)),
        "deck": _deck(columns, figures),
        "sections": SECTIONS,
        "columns": columns,
        "letters": {column.document: column.letter for column in columns},
        "groups": groups(columns),
        "findings": [
            (head, [f for f in compared["findings"] if f["verdict"] == verdict])
            for verdict, head in VERDICTS
        ],
        "sources": {
            "left_out": read_table(folder / "left_out.csv"),
            "words": {c.document: values(figures, "words", c.document)["value"] for c in columns},
        },
        "side_by_side": _side_by_side(figures, metrics, columns),
        "readability": {
            "charts": _dots(
                "Flesch-Kincaid grade of each article with its 95% interval",
                figures,
                "flesch_kincaid_grade",
                columns,
            ),
            "blocks": [passages.longest(c.article, words) for c in columns],
        },
        "names": {
            "tables": _matrices(read_table(folder / "entities.csv"), columns, NAMES_SHOWN),
            "alone": _alone(read_table(folder / "entities.csv"), columns),
            "blocks": first_mentions,
            "places": {block.document: block.places for block in first_mentions},
        },
        "hedging": {
            "charts": _dots(
                "Hedges per 1,000 words of each article with the 95% interval",
                figures,
                "hedges_per_1000",
                columns,
            ),
            "categories": _matrices(read_table(folder / "hedge_categories.csv"), columns, None),
            "terms": _matrices(read_table(folder / "hedge_terms.csv"), columns, TERMS_SHOWN),
            "blocks": [passages.hedged(c.article, limit, words) for c in columns],
        },
        "voices": {
            "kinds": KINDS,
            "charts": charts.bars(
                "Attributions of each article by kind of source",
                [(_name(c), _kinds(c.article)) for c in columns],
            ),
            "cited": read_table(folder / "cited_sources.csv"),
            "blocks": [passages.attributed(c.article, limit, words) for c in columns],
        },
        "methods": {
            "metrics": metrics,
            "versions": recipe["versions"],
            "removed": _removed(read_table(folder / "removed.csv"), columns),
        },
    }


def _title(count: int) -> str:
    if count == 1:
        return "One article, measured"
    return f"{number(count).capitalize()} articles, side by side"


def _deck(columns: Sequence[Column], figures: Figures) -> str:
    """Say how much is compared, and from when."""
    words = sum(values(figures, "words", c.document)["value"] or 0 for c in columns)
    dates = sorted(c.article.document.date for c in columns if c.article.document.date)
    text = f"{plural(len(columns), 'article').capitalize()}, {words:,.0f} words"
    if not dates:
        return f"{text}. No text states its date."
    span = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    undated = len(columns) - len(dates)
    return f"{text}, dated {span}" + (f"; {number(undated)} undated." if undated else ".")


def _name(column: Column) -> str:
    return f"{column.letter}  {column.label}"


def _side_by_side(
    figures: Figures, metrics: Sequence[Mapping[str, str]], columns: Sequence[Column]
) -> list[dict[str, Any]]:
    """One table a group of articles; in each, the lines of every section."""
    return [
        {
            "columns": group,
            "parts": [
                (
                    section,
                    head,
                    lines(
                        figures,
                        [m for m in metrics if m["section"] == section],
                        [c.document for c in group],
                    ),
                )
                for section, head in HEADLINES
            ],
        }
        for group in groups(columns)
    ]


def _dots(
    title: str, figures: Figures, metric: str, columns: Sequence[Column]
) -> list[charts.Dots]:
    rows = [(_name(c), values(figures, metric, c.document)) for c in columns]
    return charts.dots(title, rows, figures[metric]["unit"])


def _matrices(
    table: list[dict[str, str]], columns: Sequence[Column], most: int | None
) -> list[dict[str, Any]]:
    """Cut a table of counts by document into tables that fit side by side."""
    rows = table[:most]
    counts = [{c.document: int(row[c.document]) for c in columns} for row in rows]
    return [
        {"columns": group, "rows": list(zip(rows, counts, strict=True)), "total": len(table)}
        for group in groups(columns)
        if rows
    ]


def _alone(
    table: list[dict[str, str]], columns: Sequence[Column]
) -> list[tuple[Column, list[str], int]]:
    """List for each article the names that no other article has, the most mentioned first."""
    single = [row for row in table if row["articles"] == "1"]
    found = []
    for column in columns:
        own = [row["canonical"] for row in single if row[column.document] != "0"]
        found.append((column, own[:ALONE_SHOWN], len(own)))
    return found


def _kinds(article: Article) -> dict[str, int]:
    found = Counter(e.source_kind for e in article.evidence if isinstance(e, Attribution))
    return {kind: found[kind] for kind in KINDS}


def _removed(table: list[dict[str, str]], columns: Sequence[Column]) -> list[tuple[Column, str]]:
    """Say for each article how many lines were cut, by reason."""
    found = []
    for column in columns:
        counts = Counter(row["reason"] for row in table if row["document"] == column.document)
        parts = ", ".join(f"{reason} {count}" for reason, count in sorted(counts.items()))
        found.append((column, f"{counts.total()}: {parts}" if parts else "none"))
    return found
