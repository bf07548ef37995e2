"""What the articles come to on a headline, and which of them it tells apart, in sentences.

First what the texts contain, the highest and the lowest by name; then what may be said of more
writing of the same kind. No sentence states a difference that the verdict calls noise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from counterpoint.comparison.finding import TWO, Cite, Finding
from counterpoint.comparison.numbers import figure, listing, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counterpoint.comparison.corpus import Corpus
    from counterpoint.comparison.differences.headlines import Headline, Judged
    from counterpoint.records import Measure
    from counterpoint.statistics.differences import Difference, Verdict

PAIRS_LISTED = 3
ALIKE = 3  # articles that share the highest or the lowest value and are named


def contrasts(corpus: Corpus, judged: Iterable[Judged]) -> list[Finding]:
    """Say for each headline what the articles come to, and whether it tells any two apart.

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
    if judged.pairs == 0:
        text = f"No two articles can be compared.{rest}"
        return Finding(headline.topic, "unjudged", headline.head, text)
    text = _ends(corpus, headline, judged.measures)
    low, high = judged.measures[0], judged.measures[-1]
    cites = tuple(Cite(each.document, headline.metric) for each in (high, low))
    if judged.widest is None:
        told: Literal["noise"] = "noise"
        chance = "too little to say that the writers differ in general"
        return Finding(headline.topic, told, headline.head, f"{text}: {chance}.{rest}", cites=cites)
    text = f"{text}. {_pairs(corpus, judged)}{rest}"
    size = judged.largest(1)[0].size
    return Finding(headline.topic, "difference", headline.head, text, size, cites)


def _ends(corpus: Corpus, headline: Headline, ranked: Sequence[Measure]) -> str:
    """Name the article with the highest value and that with the lowest, each with its figure."""
    low, high = ranked[0], ranked[-1]
    if _value(low) == _value(high):
        return f"All come to {_value(low)}{headline.what}"
    first = f"{_who(corpus, ranked, high)} {headline.most}, {_told(headline, high, headline.what)}"
    return f"{first}; {_who(corpus, ranked, low)} {headline.least}, {_told(headline, low)}"


def _who(corpus: Corpus, ranked: Sequence[Measure], end: Measure) -> str:
    """Name the article, or the few, whose figure is written as that of an end."""
    same = [m.document for m in ranked if _value(m) == _value(end)]
    if len(same) == 1:
        return corpus.name(same[0])
    if len(same) > ALIKE:
        return f"{number(len(same))} articles"
    return listing([corpus.letters[document] for document in same])


def _told(headline: Headline, measure: Measure, what: str = "") -> str:
    """Write a value with what it counts, and behind it the count itself where that says more."""
    counts = ""
    if headline.counted and measure.value is not None:
        per = measure.n if measure.unit == "share" else measure.n / 1000
        things, over = figure(round(measure.value * per), "words"), figure(measure.n, "words")
        counts = f" ({headline.counted.format(things, over)})"
    return f"{_value(measure)}{what}{counts}"


def _value(measure: Measure) -> str:
    return figure(measure.value, measure.unit)


def _pairs(corpus: Corpus, judged: Verdict) -> str:
    """List the pairs that differ by more than chance, the surest first, that with its bounds."""
    if judged.apart == judged.pairs and judged.pairs > 1:
        every = f"All {number(judged.pairs)} pairs differ"
        surest = _pair(corpus, judged.largest(1)[0])
        return f"{every} by more than chance, the surest {surest}."
    found = [pair for pair in judged.largest(PAIRS_LISTED) if pair.apart]
    named = [_pair(corpus, found[0]), *(_letters(corpus, pair) for pair in found[1:])]
    if more := judged.apart - len(found):
        named.append(f"{number(more)} more {'pair' if more == 1 else 'pairs'}")
    verb = "differs" if judged.apart == 1 else "differ"
    only = "" if judged.pairs == 1 else "; of the others chance may be the cause"
    return f"{listing(named)} {verb} by more than chance{only}."


def _pair(corpus: Corpus, pair: Difference) -> str:
    return f"{_letters(corpus, pair)} ({_bounds(pair)})"


def _letters(corpus: Corpus, pair: Difference) -> str:
    """Name a pair by its letters, the higher first."""
    return f"{corpus.letters[pair.higher.document]}–{corpus.letters[pair.lower.document]}"


def _bounds(pair: Difference) -> str:
    """Write by how much a pair differs: its interval, or that it hardly excludes none.

    Shares differ by percentage points: 46% is not 40% more than 6%.
    """
    unit = pair.higher.unit
    low, high, none = (
        figure(value, unit).removesuffix("%") for value in (pair.low, pair.high, 0.0)
    )
    points = " points" * (unit == "share")
    if low in (none, "<1", "<0.1"):
        return f"by up to {high}{points}, and narrowly"
    return f"by {low} to {high}{points}"


def _unjudged(count: int, articles: int) -> str:
    """Say, after a space, how many articles have no interval; nothing where all have one."""
    if not count:
        return ""
    who = f"{number(count).capitalize()} of {number(articles)} articles"
    if count == articles:
        who = "Both articles" if count == TWO else f"All {number(count)} articles"
    return f" {who} {'holds' if count == 1 else 'hold'} too little to be judged."
