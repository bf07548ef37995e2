"""Whom the article lets speak: attributions, the sources behind them, and how much is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import numpy as np

from counterpoint.language import quotations
from counterpoint.metrics.metric import (
    Counts,
    Family,
    Metric,
    words_by_sentence,
    words_within,
)
from counterpoint.records import Attribution, SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.language.quotations import Quotation
    from counterpoint.records import Article, Span

KINDS: tuple[SourceKind, ...] = get_args(SourceKind)
NAMES: dict[SourceKind, str] = {
    "expert": "experts_cited",
    "official": "officials_cited",
    "institution": "institutions_cited",
    "unnamed": "unnamed_cited",
    "person": "other_persons_cited",
}


def quoted_parts(attribution: Attribution, quoted: Sequence[Quotation]) -> list[Span]:
    """Give the source's own words: all of a direct quotation, the marked of a mixed one.

    Args:
        attribution: of an article.
        quoted: every quotation of that article.

    Returns:
        Spans in characters of the article's text, none for indirect speech.
    """
    start, end = attribution.start, attribution.end
    if attribution.mode == "direct":
        return [(start, end)]
    if attribution.mode == "indirect":
        return []
    inside = quotations.holding(quoted, start, end)
    return [(max(start, q.start), min(end, q.end)) for q in inside]


def counts(article: Article) -> Mapping[str, Counts]:
    """Count words, those quoted and those attributed, one row a sentence; the rest in single rows.

    A source is told from others by its name and its kind.
    """
    document = article.document
    marked = quotations.find(document.text, document.paragraphs)
    attributions = [e for e in article.evidence if isinstance(e, Attribution)]
    quoted = [span for a in attributions for span in quoted_parts(a, marked)]
    given = [(a.start, a.end) for a in attributions]
    sources: dict[str, Counts] = {
        kind: np.array([len({a.source for a in attributions if a.source_kind == kind})])
        for kind in KINDS
    }
    return {
        "words": words_by_sentence(article),
        "quoted": words_within(article, quoted),
        "attributed": words_within(article, given),
        "attributions": np.array([len(attributions)]),
        "unnamed attributions": np.array([sum(a.source_kind == "unnamed" for a in attributions)]),
        "sources": np.array([len({(a.source_kind, a.source) for a in attributions})]),
        **sources,
    }


def _count(name: str, column: str, unit: str) -> Metric:
    return Metric(name, unit, (column,), lambda number: number, "words", "none")


def _share_of_words(name: str, column: str) -> Metric:
    return Metric(
        name,
        "share",
        (column, "words"),
        lambda part, words: part / words,
        "words",
        "resampled",
    )


FAMILY = Family(
    counts,
    (
        _count("attributions", "attributions", "attributions"),
        _count("sources_cited", "sources", "sources"),
        *(_count(NAMES[kind], kind, "sources") for kind in KINDS),
        Metric(
            "unnamed_share",
            "share",
            ("unnamed attributions", "attributions"),
            lambda unnamed, attributions: unnamed / attributions,
            "attributions",
            "wilson",
        ),
        _share_of_words("words_quoted_share", "quoted"),
        _share_of_words("words_attributed_share", "attributed"),
    ),
)
