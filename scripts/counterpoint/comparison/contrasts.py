"""Which articles a headline tells apart, in sentences.

No sentence states a difference that the verdict calls noise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterpoint.comparison.finding import TWO, Finding
from counterpoint.comparison.headlines import verdicts
from counterpoint.comparison.numbers import figure, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.headlines import Headline
    from counterpoint.records import Measure
    from counterpoint.statistics.differences import Difference, Verdict


def contrasts(corpus: Corpus) -> list[Finding]:
    """Say for each headline what it tells apart, or that it tells nothing apart.

    Returns:
        Differences and noise, one finding a headline; none for an article alone.
    """
    if len(corpus.articles) < TWO:
        return []
    return [_contrast(corpus, headline, judged) for headline, judged in verdicts(corpus)]


def _contrast(corpus: Corpus, headline: Headline, judged: Verdict) -> Finding:
    rest = _unjudged(len(judged.unjudged), len(corpus.articles))
    if judged.widest is None:
        text = _alike(judged, headline.what)
        return Finding(headline.topic, "noise", headline.head, text + rest)
    low, high = judged.widest.lower, judged.widest.higher
    text = (
        f"{corpus.name(high.document)} {headline.more} {corpus.name(low.document)}: "
        f"{_value(high)} against {_value(low)}{headline.what}, "
        f"interval of the difference {_bounds(judged.widest)}.{_pairs(judged)}"
    )
    return Finding(
        headline.topic, "difference", headline.head, text + rest, size=judged.widest.size
    )


def _alike(judged: Verdict, what: str) -> str:
    count = len(judged.measures)
    if count < TWO:
        return "No two articles can be compared."
    some = " that have an interval" if judged.unjudged else ""
    who = "The two articles" if count == TWO else f"No two of {number(count)} articles"
    can = "cannot" if count == TWO else "can"
    return f"{who}{some} {can} be told apart: {_range(judged.measures)}{what}."


def _range(measures: Sequence[Measure]) -> str:
    """Write the least and the greatest of ranked values, once if they are written the same."""
    return " to ".join(dict.fromkeys((_value(measures[0]), _value(measures[-1]))))


def _value(measure: Measure) -> str:
    return figure(measure.value, measure.unit)


def _bounds(difference: Difference) -> str:
    """Write the interval of a difference that is none: it never seems to begin at 0."""
    unit = difference.higher.unit
    low = figure(difference.low, unit)
    start = "just over 0" if low == figure(0.0, unit) else low
    return f"{start} to {figure(difference.high, unit)}"


def _pairs(judged: Verdict) -> str:
    """Say, after a space, how many pairs are told apart; nothing where there is but one."""
    if judged.pairs == 1:
        return ""
    if judged.apart == judged.pairs:
        return f" All {number(judged.pairs)} pairs of articles are told apart."
    told = f"{number(judged.apart).capitalize()} of {number(judged.pairs)} pairs of articles"
    return f" {told} {'is' if judged.apart == 1 else 'are'} told apart."


def _unjudged(count: int, articles: int) -> str:
    """Say, after a space, how many articles have no interval; nothing where all have one."""
    if not count:
        return ""
    who = f"{number(count).capitalize()} of {number(articles)} articles"
    if count == articles:
        who = "Both articles" if count == TWO else f"All {number(count)} articles"
    have, are = ("has", "is") if count == 1 else ("have", "are")
    return f" {who} {have} too little to count for an interval and {are} not judged."
