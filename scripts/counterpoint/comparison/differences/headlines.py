"""The few rates by which articles are compared pair by pair, and how strictly.

The more is compared, the more often chance alone makes a difference somewhere, and the wider all
intervals must be. So these are few: of several that measure one thing, that which most readers
know. Length of sentences is part of the reading grade, and attributions of the words attributed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterpoint.statistics.differences import verdict

if TYPE_CHECKING:
    from counterpoint.comparison.corpus import Corpus
    from counterpoint.statistics.differences import Verdict

# The chance that page one states any difference of samples of one text is to be under 5%. A fifth
# is kept back: simulated, intervals by resampling cover the truth in 94 articles of 100, not 95.
LEVEL = 0.04


@dataclass(frozen=True, slots=True)
class Headline:
    """A rate by which articles are compared, and its words."""

    topic: str
    metric: str
    head: str
    most: str  # what is said of the article with the highest value
    least: str  # of that with the lowest, where the verb is said already
    what: str  # what the figure counts
    counted: str = ""  # the things that were counted and over what: `{} in {} words`; or nothing


HEADLINES = (
    Headline(
        "readability",
        "flesch_kincaid_grade",
        "Reading grade",
        "asks for the most years of schooling",
        "for the fewest",
        " (Flesch-Kincaid)",
    ),
    Headline(
        "hedging",
        "hedges_per_1000",
        "Hedging",
        "hedges most",
        "least",
        " hedges per 1,000 words",
        "{} in {} words",
    ),
    Headline(
        "hedging",
        "boosters_per_1000",
        "Insistence",
        "insists most",
        "least",
        " boosters per 1,000 words",
        "{} in {} words",
    ),
    Headline(
        "names",
        "entities_per_1000",
        "Naming",
        "is densest with names",
        "sparsest",
        " names per 1,000 words",
    ),
    Headline(
        "voices",
        "words_quoted_share",
        "Quotation",
        "quotes most",
        "least",
        " of the words",
    ),
    Headline(
        "voices",
        "words_attributed_share",
        "Words given",
        "gives most of its words to sources",
        "fewest",
        "",
    ),
    Headline(
        "voices",
        "unnamed_share",
        "Unnamed sources",
        "leaves most of its statements to unnamed sources",
        "fewest",
        "",
        "{} of {}",
    ),
)

Judged = tuple[Headline, "Verdict"]


def verdicts(corpus: Corpus) -> list[Judged]:
    """Judge all pairs of articles on each headline.

    The level is shared among the headlines (Bonferroni 1936): whatever they have to do with each
    other, the chance of any false difference on the page is no more than the sum of theirs.
    """
    return [
        (headline, verdict(corpus.of_metric(headline.metric), LEVEL / len(HEADLINES)))
        for headline in HEADLINES
        if headline.metric in corpus.metrics
    ]
