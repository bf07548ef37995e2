from __future__ import annotations

import json
from typing import TYPE_CHECKING

from counterpoint.comparison.comparing import compare
from counterpoint.comparison.differences.headlines import HEADLINES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counterpoint.records import Article, Measure, Records


def test_differences_are_said_first_the_largest_before_and_what_is_not_judged_late(
    article_of: Callable[..., Article],
    measure_of: Callable[..., Measure],
    records_of: Callable[..., Records],
) -> None:
    apart = {
        "entities_per_1000": [(9.0, 4.0, 14.0), (29.0, 24.0, 34.5)],
        "words_quoted_share": [(0.1, 0.05, 0.15), (0.9, 0.8, 0.95)],
    }
    measures = [
        measure_of(key, *rate, metric=headline.metric)
        for headline in HEADLINES
        for key, rate in zip("ab", apart.get(headline.metric, [(None,)] * 2), strict=True)
    ]
    records = records_of([article_of(key=key) for key in "ab"], measures)
    found = [
        (finding.verdict, finding.head) for finding in compare(records, "name", "all").findings
    ]
    assert found == [
        ("difference", "Quotation"),
        ("difference", "Naming"),
        ("fact", "Experts"),
        ("fact", "Voices"),
        ("fact", "Names"),
        ("unjudged", "Reading grade"),
        ("unjudged", "Hedging"),
        ("unjudged", "Insistence"),
        ("unjudged", "Words given"),
        ("unjudged", "Unnamed sources"),
        ("missing", "Missing"),
    ]


def test_a_comparison_is_written_as_the_order_of_its_articles_findings_and_tables(
    article_of: Callable[..., Article], records_of: Callable[..., Records], tmp_path: Path
) -> None:
    records = records_of([article_of(["Ja."], outlet="Café")])
    compared = compare(records, "name", "all")
    compared.write(tmp_path / "comparison.json", tmp_path / "tables")
    content = (tmp_path / "comparison.json").read_bytes()
    assert "Café".encode() in content
    assert b"\r" not in content
    assert json.loads(content) == {
        "documents": [{"document": "a", "letter": "A", "label": "Café"}],
        "copies": [],
        "findings": [
            {
                "topic": f.topic,
                "verdict": f.verdict,
                "head": f.head,
                "text": f.text,
                "size": f.size,
                "cites": [list(cite) for cite in f.cites],
                "headline": f.headline,
            }
            for f in compared.findings
        ],
    }
    names = sorted(path.stem for path in (tmp_path / "tables").iterdir())
    assert names == sorted(compared.tables)
