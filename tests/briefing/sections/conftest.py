"""Made-up articles as the sections of the briefing get them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counterpoint.briefing.articles import Column
from counterpoint.briefing.material import Material
from counterpoint.comparison.comparing import compare
from counterpoint.comparison.labels import letter
from counterpoint.records import SOURCE_KINDS
from counterpoint.statistics import measure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterpoint.records import Article, Measure, Records

HEADS = {
    "removed": ("document", "line", "reason", "text"),
    "left_out": ("file", "reason"),
    "copies": ("document", "same_as", "likeness", "counted"),
    "one_question": ("document", "word", "start", "end", "uses", "voice", "hedges", "boosters"),
    "camps": ("document", "camp", "attributions"),
    "shared_sources": ("source", "articles", "document"),
    "attributions": ("document", "source", "mode", "words", "start", "end"),
    "unnamed_by_one": ("document", "canonical", "type", "mentions"),
}
PER_1000 = "per 1,000 words"
UNITS = {  # of the measures that the glance shows; each is undefined where it is not given
    "words": "words",
    "words_attributed_share": "share",
    "experts_cited": "sources",
    "hedges_per_1000": PER_1000,
    "boosters_per_1000": PER_1000,
    "flesch_kincaid_grade": "US grade",
    **{f"{kind}_voice_share": "share" for kind in SOURCE_KINDS},
}
SETTINGS = {
    "title": None,
    "page_size": "Letter",
    "excerpt_words": 60,
    "passages": 1000,
    "versions": {},
    "word_lists": [],
}
REPORT = Path(__file__).resolve().parents[3] / "report"


@pytest.fixture
def material_of(
    article_of: Callable[..., Article], measure_of: Callable[..., Measure], tmp_path: Path
) -> Callable[..., Material]:
    """Make material of as many articles as rows of fields are given, each of 100 words.

    `findings` are those of comparison.json; all articles have the same `paragraphs`, lists of
    sentences; a table is given by its name, as rows.
    """

    def build(
        fields: Sequence[dict[str, Any]],
        findings: Sequence[dict[str, str]] = (),
        accuracy: Sequence[dict[str, str]] = (),
        paragraphs: Sequence[Sequence[str]] = (),
        **tables: Sequence[Sequence[object]],
    ) -> Material:
        keys = [f"n{number}" for number in range(len(fields))]
        articles = [
            article_of(*paragraphs, key=key, **row) for key, row in zip(keys, fields, strict=True)
        ]
        columns = [
            Column(article.document.id, letter(n), f"No. {n}", article)
            for n, article in enumerate(articles)
        ]
        measures = {
            (key, metric): measure_of(
                key, 100.0 if metric == "words" else None, metric=metric, unit=unit
            )
            for key in keys
            for metric, unit in UNITS.items()
        }
        for name, heads in HEADS.items():
            with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([heads, *tables.get(name, ())])
        return Material(columns, measures, findings, tmp_path, [], SETTINGS, list(accuracy))

    return build


@pytest.fixture
def compared(records_of: Callable[..., Records], tmp_path: Path) -> Callable[..., Material]:
    """Measure and compare articles, and give the material of their briefing."""

    def build(articles: Sequence[Article]) -> Material:
        records = records_of(articles, [m for article in articles for m in measure(article)])
        comparison, tables = tmp_path / "comparison.json", tmp_path / "tables"
        compare(records, "name", "all").write(comparison, tables)
        few = {**SETTINGS, "passages": 4, "excerpt_words": 12}
        return Material.of(records, comparison, tables, REPORT, few)

    return build
