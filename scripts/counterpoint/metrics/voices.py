"""Whom the article lets speak: attributions, the sources behind them, and how much is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.metrics.finds import Counts, Finds, finds, words_by_sentence
from counterpoint.metrics.metric import Family, Metric, share
from counterpoint.records import SOURCE_KINDS, Attribution, SourceKind
from counterpoint.text import quotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from counterpoint.records import Article, Span
    from counterpoint.text.quotations import Quotation

CITED: dict[SourceKind, str] = {
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


def found(article: Article) -> Mapping[str, Finds]:
    """Find attributions, the first words given to each source, and words given and quoted, by kind.

    A source is told from others by its name and its kind. Words that one source reports of another
    are attributed to both: once in all, and once for the kind of either.
    """
    document = article.document
    marked = quotations.find(document.text, document.paragraphs)
    attributions = article.of(Attribution)
    firsts = list({(a.source_kind, a.source): a for a in reversed(attributions)}.values())

    def of(some: Iterable[Attribution], kind: SourceKind) -> list[Attribution]:
        return [a for a in some if a.source_kind == kind]

    def each(some: Iterable[Attribution], what: str = "attribution") -> Finds:
        return finds(what, ((a.start, a.end) for a in some))

    def given(some: Iterable[Attribution]) -> Finds:
        return finds("word", ((a.start, a.end) for a in some), by_word=True)

    def quoted(some: Iterable[Attribution]) -> Finds:
        parts = (span for a in some for span in quoted_parts(a, marked))
        return finds("word", parts, by_word=True)

    return {
        "attributions": each(attributions),
        "distancing": each(a for a in attributions if a.stance == "distances"),
        "sources": each(firsts, "source"),
        "given": given(attributions),
        "quoted": quoted(attributions),
        **{f"{kind} attributions": each(of(attributions, kind)) for kind in SOURCE_KINDS},
        **{f"{kind} sources": each(of(firsts, kind), "source") for kind in SOURCE_KINDS},
        **{f"{kind} given": given(of(attributions, kind)) for kind in SOURCE_KINDS},
        **{f"{kind} quoted": quoted(of(attributions, kind)) for kind in SOURCE_KINDS},
    }


def counts(article: Article) -> Mapping[str, Counts]:
    """Count words, one row a sentence."""
    return {"words": words_by_sentence(article)}


def _count(name: str, column: str, unit: str) -> Metric:
    """Count single acts of citing: the interval is that of articles in which they are as likely."""
    return Metric(name, unit, (column,), lambda number: number, "words", "poisson")


def _share_of_words(name: str, column: str) -> Metric:
    return Metric(
        name, "share", (column, "words"), lambda part, whole: part / whole, "words", "resampled"
    )


def _share_of_voice(kind: SourceKind) -> Metric:
    """How the floor is shared shows in the sentences alone in which words are given to a source."""
    return Metric(
        f"{kind}_voice_share",
        "share",
        (f"{kind} given", "given"),
        lambda part, whole: part / whole,
        "given",
        "resampled",
        among="given",
    )


FAMILY = Family(
    (
        _count("attributions", "attributions", "attributions"),
        Metric(
            "attributions_per_1000",
            "per 1,000 words",
            ("attributions", "words"),
            lambda attributions, words: 1000 * attributions / words,
            "words",
            "poisson",
        ),
        _count("sources_cited", "sources", "sources"),
        *(_count(CITED[kind], f"{kind} sources", "sources") for kind in SOURCE_KINDS),
        share("unnamed_share", "unnamed attributions", "attributions"),
        share("distancing_share", "distancing", "attributions"),
        _share_of_words("words_quoted_share", "quoted"),
        *(_share_of_words(f"{kind}_words_quoted_share", f"{kind} quoted") for kind in SOURCE_KINDS),
        _share_of_words("words_attributed_share", "given"),
        *map(_share_of_voice, SOURCE_KINDS),
    ),
    found,
    counts,
)
