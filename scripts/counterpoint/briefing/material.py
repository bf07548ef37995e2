"""What the sections of the briefing are made from."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from counterpoint.briefing.articles import columns
from counterpoint.briefing.links import Links
from counterpoint.records import original

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from counterpoint.briefing.articles import Column
    from counterpoint.records import Measure, Records

Table = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Material:
    """The records of the corpus, the comparison of them, and the settings of the briefing."""

    columns: Sequence[Column]  # the articles that are compared, in order
    measures: Mapping[tuple[str, str], Measure]  # by document and metric
    findings: Sequence[Mapping[str, Any]]
    tables: Path  # folder
    metrics: Table  # names and meanings
    settings: Mapping[str, Any]  # of the recipe: title, passages, excerpt_words, versions
    accuracy: Table = field(default_factory=list)  # of what is found; see `briefing.accuracy`
    files: Table = field(default_factory=list)  # that travel along, and what a row of each is
    heads: Mapping[str, str] = field(default_factory=dict)  # of the sections, by name
    links: Links = field(default_factory=Links)

    @classmethod
    def of(
        cls,
        records: Records,
        comparison: Path,
        tables: Path,
        report: Path,
        settings: Mapping[str, Any],
    ) -> Self:
        """Gather it.

        Args:
            records: of the whole corpus.
            comparison: comparison.json, for the order of the articles and the findings.
            tables: folder of the comparison's tables.
            report: folder of the templates, for the names of the metrics and their accuracy.
            settings: of the briefing, and versions.
        """
        compared = json.loads(comparison.read_text(encoding="utf-8"))
        return cls(
            columns(records, compared),
            {(m.document, m.metric): m for m in records.measures},
            compared["findings"],
            tables,
            read_table(report / "metrics.csv"),
            settings,
            read_table(report / "accuracy.csv"),
            read_table(report / "files.csv"),
        )

    def table(self, name: str) -> Table:
        """Read one of the comparison's tables."""
        return read_table(self.tables / f"{name}.csv")

    def measure(self, metric: str, column: Column) -> Measure:
        """Give one metric of an article."""
        return self.measures[column.document, metric]

    def of_section(self, section: str) -> Table:
        """Give the metrics of a section that are printed, in their order."""
        return [metric for metric in self.printed if metric["section"] == section]

    @property
    def printed(self) -> Table:
        """The metrics that readers use; all others are in the attached tables alone."""
        return [metric for metric in self.metrics if metric["printed"]]


def read_table(file: Path) -> Table:
    """Read a table as text, a row a dictionary; what is empty is empty."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        return [{head: original(cell) for head, cell in row.items()} for row in rows]
