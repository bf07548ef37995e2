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
    size, short = judged.largest(1)[0].size, _short(corpus, headline, low, high)
    return Finding(headline.topic, "difference", headline.head, text, size, cites, short)


def _ends(corpus: Corpus, headline: Headline, ranked: Sequence[Measure]) -> str:
    """Name the article with the highest value and that with the lowest, each with its figure."""
    low, high = ranked[0], ranked[-1]
    if _value(low) == _value(high):
        return f"All come to {_value(low)}{headline.what}"
    most, least = _alike(ranked, high), _alike(ranked, low)
    verb = headline.most if len(most) == 1 else _of_several(headline.most)
    first = f"{_who(corpus, most)} {verb}, {_told(headline, most, headline.what)}"
    return f"{first}; {_who(corpus, least)} {headline.least}, {_told(headline, least)}"


def _short(corpus: Corpus, headline: Headline, low: Measure, high: Measure) -> str:
    """Say the same in a line, by letters."""
    return (
        f"{corpus.letters[high.document]} {headline.most}, {_value(high)}; "
        f"{corpus.letters[low.document]} {headline.least}, {_value(low)}"
    )


def _of_several(verb: str) -> str:
    """Put the verb that begins a phrase into the plural."""
    first, _, rest = verb.partition(" ")
    return f"{'are' if first == 'is' else first.removesuffix('s')} {rest}"


def _alike(ranked: Sequence[Measure], end: Measure) -> list[Measure]:
    """Give the measures that are written as that of an end."""
    return [measure for measure in ranked if _value(measure) == _value(end)]


def _who(corpus: Corpus, same: Sequence[Measure]) -> str:
    """Name the article, or the few, that have one figure."""
    documents = sorted((m.document for m in same), key=list(corpus.letters).index)
    if len(documents) == 1:
        return corpus.name(documents[0])
    if len(documents) > ALIKE:
        return f"{number(len(documents))} articles"
    return listing([corpus.letters[document] for document in documents])


def _told(headline: Headline, same: Sequence[Measure], what: str = "") -> str:
    """Write a value with what it counts, and of one article the count behind it."""
    counts, measure = "", same[0]
    if headline.counted and len(same) == 1 and measure.value is not None:
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
