"""Which articles a headline tells apart, in sentences.

No sentence states a difference that the verdict calls noise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from counterpoint.comparison.finding import TWO, Cite, Finding
from counterpoint.comparison.numbers import figure, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.differences.headlines import Headline, Judged
    from counterpoint.records import Measure
    from counterpoint.statistics.differences import Difference, Verdict


def contrasts(corpus: Corpus, judged: Iterable[Judged]) -> list[Finding]:
    """Say for each headline what it tells apart, or that it tells nothing apart.

    Args:
        corpus: all articles.
        judged: the headlines with their verdicts; see `verdicts`.

    Returns:
        Differences, noise and what cannot be judged, one finding a headline; none for an article
        alone.
    """
    if len(corpus.articles) < TWO:
        return []
    return [_contrast(corpus, headline, of) for headline, of in judged]


def _contrast(corpus: Corpus, headline: Headline, judged: Verdict) -> Finding:
    rest = _unjudged(len(judged.unjudged), len(corpus.articles))
    if judged.widest is None:
        text = _alike(judged, headline.what, rest)
        told: Literal["noise", "unjudged"] = "noise" if judged.pairs else "unjudged"
        return Finding(headline.topic, told, headline.head, text)
    low, high = judged.widest.lower, judged.widest.higher
    text = (
        f"{corpus.name(high.document)} {headline.more} {corpus.name(low.document)}: "
        f"{_value(high)} against {_value(low)}{headline.what}, "
        f"a difference of between {_bounds(judged.widest)}.{_pairs(judged)}"
    )
    cites = tuple(Cite(each.document, headline.metric) for each in (high, low))
    size = judged.widest.size
    return Finding(headline.topic, "difference", headline.head, text + rest, size, cites)


def _alike(judged: Verdict, what: str, rest: str) -> str:
    """Say what the articles come to that cannot be told apart, and which are not judged."""
    count, others = len(judged.measures), len(judged.unjudged)
    if count < TWO:
        return f"No two articles can be compared.{rest}"
    some = ""
    if others:
        hold = "one holds" if others == 1 else f"{number(others)} hold"
        some = f" in {number(count)} articles; the other {hold} too little to be judged"
    return f"{_range(judged.measures)}{what}{some}."


def _range(measures: Sequence[Measure]) -> str:
    """Write the least and the greatest of ranked values, once if they are written the same."""
    return " to ".join(dict.fromkeys((_value(measures[0]), _value(measures[-1]))))


def _value(measure: Measure) -> str:
    return figure(measure.value, measure.unit)


def _bounds(difference: Difference) -> str:
    """Write the interval of a difference: it never seems to begin at 0.

    Shares differ by percentage points: 46% is not 40% more than 6%.
    """
    unit = difference.higher.unit
    low, high, none = (
        figure(value, unit).removesuffix("%") for value in (difference.low, difference.high, 0.0)
    )
    start = "just over 0" if low in (none, "<1", "<0.1") else low
    return f"{start} and {high}{' percentage points' * (unit == 'share')}"


def _pairs(judged: Verdict) -> str:
    """Say, after a space, how many pairs differ; nothing where there is but one."""
    if judged.pairs == 1:
        return ""
    if judged.apart == judged.pairs:
        return f" All {number(judged.pairs)} pairs of articles differ by more than chance."
    told = f"{number(judged.apart).capitalize()} of {number(judged.pairs)} pairs of articles"
    return f" {told} {'differs' if judged.apart == 1 else 'differ'} by more than chance."


def _unjudged(count: int, articles: int) -> str:
    """Say, after a space, how many articles have no interval; nothing where all have one."""
    if not count:
        return ""
    who = f"{number(count).capitalize()} of {number(articles)} articles"
    if count == articles:
        who = "Both articles" if count == TWO else f"All {number(count)} articles"
    return f" {who} {'holds' if count == 1 else 'hold'} too little to be judged."
