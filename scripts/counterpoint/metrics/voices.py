"""Whom the article lets speak: attributions, the sources behind them, and how much is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import numpy as np

from counterpoint.metrics.metric import (
    Counts,
    Family,
    Metric,
    words_by_sentence,
    words_within,
)
from counterpoint.records import Attribution, SourceKind
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterpoint.records import Article, Span
    from counterpoint.text.quotations import Quotation

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

    `voices` have one row a sentence in which words are given to a source: how the floor is shared
    shows in those alone. A source is told from others by its name and its kind. Words that one
    source reports of another are attributed to both: once in all, and once for the kind of either.
    """
    document = article.document
    marked = quotations.find(document.text, document.paragraphs)
    attributions = [e for e in article.evidence if isinstance(e, Attribution)]
    of_kind = {kind: [a for a in attributions if a.source_kind == kind] for kind in KINDS}

    def given(some: Iterable[Attribution]) -> Counts:
        return words_within(article, ((a.start, a.end) for a in some))

    def quoted(some: Iterable[Attribution]) -> Counts:
        return words_within(article, (span for a in some for span in quoted_parts(a, marked)))

    words, attributed = words_by_sentence(article), given(attributions)
    spoken = attributed > 0
    return {
        "words": words,
        "quoted": quoted(attributions),
        "attributed": attributed,
        "voices": attributed[spoken],
        "attributions": np.array([len(attributions)]),
        "unnamed attributions": np.array([len(of_kind["unnamed"])]),
        "distanced": np.array([sum(a.stance == "distances" for a in attributions)]),
        "length": np.array([words.sum()]),
        "sources": np.array([len({(a.source_kind, a.source) for a in attributions})]),
        **{
            column: counted
            for kind, some in of_kind.items()
            for column, counted in (
                (f"{kind} sources", np.array([len({a.source for a in some})])),
                (f"{kind} voices", given(some)[spoken]),
                (f"{kind} quoted", quoted(some)),
            )
        },
    }


def _count(name: str, column: str, unit: str) -> Metric:
    """Count single acts of citing: the interval is that of articles in which they are as likely."""
    return Metric(name, unit, (column,), lambda number: number, "words", "poisson")


def _share_of_attributions(name: str, column: str) -> Metric:
    return Metric(
        name,
        "share",
        (column, "attributions"),
        lambda part, attributions: part / attributions,
        "attributions",
        "wilson",
    )


def _share_of(whole: str, name: str, column: str) -> Metric:
    return Metric(
        name, "share", (column, whole), lambda part, whole: part / whole, whole, "resampled"
    )


FAMILY = Family(
    counts,
    (
        _count("attributions", "attributions", "attributions"),
        Metric(
            "attributions_per_1000",
            "per 1,000 words",
            ("attributions", "length"),
            lambda attributions, words: 1000 * attributions / words,
            "words",
            "poisson",
        ),
        _count("sources_cited", "sources", "sources"),
        *(_count(NAMES[kind], f"{kind} sources", "sources") for kind in KINDS),
        _share_of_attributions("unnamed_share", "unnamed attributions"),
        _share_of_attributions("distancing_share", "distanced"),
        _share_of("words", "words_quoted_share", "quoted"),
        *(_share_of("words", f"{kind}_words_quoted_share", f"{kind} quoted") for kind in KINDS),
        _share_of("words", "words_attributed_share", "attributed"),
        *(_share_of("voices", f"{kind}_voice_share", f"{kind} voices") for kind in KINDS),
    ),
)
