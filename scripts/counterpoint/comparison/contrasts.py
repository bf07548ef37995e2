"""Which articles a metric tells apart, in sentences.

No sentence states a difference that the verdict calls noise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.comparison.finding import TWO, Finding
from counterpoint.comparison.numbers import figure, interval, number
from counterpoint.statistics.differences import verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.records import Measure
    from counterpoint.statistics.differences import Verdict

RATES = (  # topic, metric, head, what the figure counts
    ("readability", "flesch_kincaid_grade", "Reading grade", " (Flesch-Kincaid, US school grade)"),
    ("hedging", "hedges_per_1000", "Hedging", " hedges per 1,000 words"),
    ("voices", "words_quoted_share", "Quotation", " of the words in quotations"),
    ("names", "entities_per_1000", "Naming", " names per 1,000 words"),
)


def contrasts(corpus: Corpus) -> list[Finding]:
    """Say for each of a few rates what it tells apart, or that it tells nothing apart.

    Returns:
        Differences and noise, one finding a rate; none for an article alone.
    """
    if len(corpus.articles) < TWO:
        return []
    return [_contrast(corpus, *rate) for rate in RATES]


def _contrast(corpus: Corpus, topic: str, metric: str, head: str, what: str) -> Finding:
    judged = verdict(corpus.of_metric(metric))
    rest = _unjudged(len(judged.unjudged), len(corpus.articles))
    if judged.widest is None:
        return Finding(topic, "noise", head, _alike(judged, what) + rest)
    low, high = judged.widest
    text = (
        f"{corpus.name(high.document)} has {_bounded(high)}{what}, "
        f"{corpus.name(low.document)} {_bounded(low)}. {_pairs(judged)}"
    )
    return Finding(topic, "difference", head, text + rest)


def _alike(judged: Verdict, what: str) -> str:
    count = len(judged.measures)
    if count < TWO:
        return "No two articles can be compared."
    some = " that have an interval" if judged.unjudged else ""
    values = f"They have {_range(judged.measures)}{what}"
    if count == TWO:
        return f"The two articles{some} cannot be told apart. {values}, and the intervals overlap."
    return (
        f"No two of {number(count)} articles{some} can be told apart. "
        f"{values}, and all the intervals overlap."
    )


def _range(measures: Sequence[Measure]) -> str:
    """Write the least and the greatest of ranked values, once if they are written the same."""
    return " to ".join(dict.fromkeys((_value(measures[0]), _value(measures[-1]))))


def _value(measure: Measure) -> str:
    return figure(measure.value, measure.unit)


def _bounded(measure: Measure) -> str:
    return f"{_value(measure)} [{interval(measure.low, measure.high, measure.unit)}]"


def _pairs(judged: Verdict) -> str:
    if judged.pairs == 1:
        return "The intervals do not overlap."
    if judged.apart == judged.pairs:
        return f"All {number(judged.pairs)} pairs of articles are told apart."
    told = f"{number(judged.apart).capitalize()} of {number(judged.pairs)} pairs of articles"
    are = "is" if judged.apart == 1 else "are"
    return f"{told} {are} told apart; the rest is within the noise."


def _unjudged(count: int, articles: int) -> str:
    """Say, after a space, how many articles have no interval; nothing where all have one."""
    if not count:
        return ""
    who = f"{number(count).capitalize()} of {number(articles)} articles"
    if count == articles:
        who = "Both articles" if count == TWO else f"All {number(count)} articles"
    have, are = ("has", "is") if count == 1 else ("have", "are")
    return f" {who} {have} too little to count for an interval and {are} not judged."
