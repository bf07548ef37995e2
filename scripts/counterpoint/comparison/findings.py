"""What the briefing's first page says: sentences written from verdicts and from plain counts.

No sentence states a difference that the verdict calls noise. Counts (who is cited, what is named)
are facts about the articles and are stated as such.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from counterpoint.comparison.numbers import figure, interval, listing, number, plural
from counterpoint.records import Attribution, Entity
from counterpoint.statistics.differences import verdict

if TYPE_CHECKING:
    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Measure, SourceKind

NAMES_LISTED = 6
TWO = 2
VOICES: tuple[tuple[SourceKind, str], ...] = (
    ("expert", "experts"),
    ("official", "officials"),
    ("institution", "institutions and documents"),
    ("unnamed", "unnamed voices"),
    ("person", "other persons"),
)
RATES = (  # topic, metric, head, what the figure counts
    ("readability", "flesch_kincaid_grade", "Reading grade", " (Flesch-Kincaid, US school grade)"),
    ("hedging", "hedges_per_1000", "Hedging", " hedges per 1,000 words"),
    ("voices", "words_quoted_share", "Quotation", " of the words in quotations"),
    ("names", "entities_per_1000", "Naming", " names per 1,000 words"),
)
RANK = ("difference", "fact", "noise")


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence or two on one topic, which is the section that has the passages."""

    topic: str
    verdict: Literal["difference", "noise", "fact"]
    head: str
    text: str


def findings(corpus: Corpus) -> list[Finding]:
    """Write every finding: differences, then counted facts, then what is noise."""
    rates = [_rate(corpus, *rate) for rate in RATES]
    facts = [_experts(corpus), _voices(corpus), _names(corpus), _missing(corpus)]
    found = [finding for finding in [*rates, *facts] if finding is not None]
    return sorted(found, key=lambda finding: RANK.index(finding.verdict))


def _rate(corpus: Corpus, topic: str, metric: str, head: str, what: str) -> Finding | None:
    """Say which articles a metric tells apart, or that it tells none."""
    judged = verdict(corpus.of_metric(metric))
    count = len(judged.measures)
    if count < TWO:
        return None
    if not judged.apart:
        lowest, highest = judged.measures[0], judged.measures[-1]
        who = "the two articles cannot" if count == TWO else f"no two of {number(count)} articles can"
        text = (
            f"{who[0].upper()}{who[1:]} be told apart. They have {_value(lowest)} to "
            f"{_value(highest)}{what}, and all the intervals overlap."
        )
        return Finding(topic, "noise", head, text)
    low, high = judged.apart[0]
    text = (
        f"{corpus.name(high.document)} has {_bounded(high)}{what}, {corpus.name(low.document)} "
        f"{_bounded(low)}. {_pairs(len(judged.apart), judged.pairs)}"
    )
    return Finding(topic, "difference", head, text)


def _value(measure: Measure) -> str:
    return figure(measure.value, measure.unit)


def _bounded(measure: Measure) -> str:
    return f"{_value(measure)} [{interval(measure.low, measure.high, measure.unit)}]"


def _pairs(apart: int, pairs: int) -> str:
    if pairs == 1:
        return "The intervals do not overlap."
    if apart == pairs:
        return f"All {number(pairs)} pairs of articles are told apart."
    told = f"{number(apart).capitalize()} of {number(pairs)} pairs of articles"
    return f"{told} {'is' if apart == 1 else 'are'} told apart; the rest is within the noise."


def _experts(corpus: Corpus) -> Finding:
    """Say which articles cite named experts, and whom."""
    cited = {
        article.document.id: list(
            dict.fromkeys(
                item.source
                for item in article.evidence
                if isinstance(item, Attribution) and item.source_kind == "expert"
            )
        )
        for article in corpus.articles
    }
    citing = [f"{corpus.name(key)} cites {_few(names)}" for key, names in cited.items() if names]
    silent = len(cited) - len(citing)
    if not citing:
        text = "No article cites a named expert."
    elif silent:
        text = f"{'; '.join(citing)}. {_rest(silent)} none."
    else:
        text = f"{'; '.join(citing)}."
    return Finding("voices", "fact", "Experts", text)


def _rest(count: int) -> str:
    return "The other article cites" if count == 1 else f"The other {number(count)} articles cite"


def _few(names: list[str]) -> str:
    more = len(names) - NAMES_LISTED
    return listing([*names[:NAMES_LISTED], f"{number(more)} more"] if more > 0 else names)


def _voices(corpus: Corpus) -> Finding:
    """Say to whom statements are attributed, over all articles."""
    kinds = Counter(
        item.source_kind
        for article in corpus.articles
        for item in article.evidence
        if isinstance(item, Attribution)
    )
    if not kinds:
        return Finding("voices", "fact", "Voices", "No article attributes a statement to anyone.")
    parts = [f"{number(kinds[kind])} to {noun}" for kind, noun in VOICES if kinds[kind]]
    text = f"Of {plural(kinds.total(), 'attribution')} in all, {listing(parts)}."
    return Finding("voices", "fact", "Voices", text)


def _names(corpus: Corpus) -> Finding | None:
    """Say which names all articles share."""
    mentions = [
        Counter((e.canonical, e.type) for e in article.evidence if isinstance(e, Entity))
        for article in corpus.articles
    ]
    if len(mentions) < TWO:
        return None
    total = sum(mentions, Counter[tuple[str, str]]())
    shared = [key for key in total if all(key in counter for counter in mentions)]
    if not shared:
        text = f"Of {len(total):,} names, none is in every article."
    else:
        ranked = sorted(shared, key=lambda key: (-total[key], key))
        names = _few([canonical for canonical, _ in ranked])
        text = f"Of {len(total):,} names, {number(len(shared))} in every article: {names}."
    return Finding("names", "fact", "Names", text)


def _missing(corpus: Corpus) -> Finding | None:
    """Say what the texts do not state, and which files were left out."""
    count = len(corpus.documents)
    fields = {"publication date": "date", "outlet": "outlet", "author": "authors"}
    absent = {
        noun: sum(not getattr(document, field) for document in corpus.documents)
        for noun, field in fields.items()
    }
    parts = [f"{noun} in {number(n)} of {number(count)}" for noun, n in absent.items() if n]
    sentences = [f"The text does not state: {listing(parts)}."] if parts else []
    if corpus.refusals:
        sentences.append(f"Left out of the comparison: {plural(len(corpus.refusals), 'file')}.")
    return Finding("sources", "fact", "Missing", " ".join(sentences)) if sentences else None
