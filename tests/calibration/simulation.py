"""Articles by one writer, of whom the truth is known: what intervals and verdicts are held against.

Sentences are drawn independently. Their lengths are those of prose (5 words and, negative binomial,
15 more on average); every rate differs from sentence to sentence (beta), so that things come in
bursts; a third of the sentences give words to a source, and few of these quote. Nothing is fitted
to any text. Metrics and their formulas are the project's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from counterpoint.comparison.differences.headlines import HEADLINES
from counterpoint.metrics import families
from counterpoint.statistics.differences import difference, verdict
from counterpoint.statistics.measuring import figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counterpoint.records import Measure

    Measured = Mapping[str, Measure]

METRICS = tuple(headline.metric for headline in HEADLINES)
FORMULAS = {metric.name: metric for family in families() for metric in family.metrics}
HEDGES, BOOSTERS, NAMES = 20.0, 3.0, 115.0  # per 1,000 words
VOICED, GIVEN, MARKED, OWN = 0.35, 8 / 11, 0.4, 2 / 3
UNNAMED = 0.15
TRUTH = {
    "flesch_kincaid_grade": 0.39 * 20 + 11.8 * 1.6 - 15.59,
    "hedges_per_1000": HEDGES,
    "boosters_per_1000": BOOSTERS,
    "entities_per_1000": NAMES,
    "words_quoted_share": VOICED * GIVEN * MARKED * OWN,
    "words_attributed_share": VOICED * GIVEN,
    "unnamed_share": UNNAMED,
}


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes samples of one text, with so many hedges per 1,000 words."""

    generator: np.random.Generator
    hedges: float = HEDGES

    def article(self, key: str, sentences: int) -> dict[str, Measure]:
        """Write an article and measure it by every headline."""
        counts = self._counts(sentences)
        return {name: figure(key, FORMULAS[name], counts) for name in METRICS}

    def articles(self, count: int, sentences: int) -> list[dict[str, Measure]]:
        """Write and measure several articles."""
        return [self.article(f"{number:05}", sentences) for number in range(count)]

    def _counts(self, sentences: int) -> dict[str, np.ndarray]:
        draw = self.generator
        words = 5 + draw.negative_binomial(3, 1 / 6, sentences)
        voiced = draw.random(sentences) < VOICED
        attributed = voiced * draw.binomial(words, draw.beta(4, 1.5, sentences))
        marked = draw.random(sentences) < MARKED
        attributions = int(voiced.sum())
        return {
            "words": words,
            "sentences": np.ones(sentences, dtype=np.int64),
            "syllables": words + draw.binomial(words, draw.beta(6, 4, sentences)),
            "hedges": self._things(words, 2.0, self.hedges),
            "boosters": self._things(words, 1.0, BOOSTERS),
            "mentions": self._things(words, 4.0, NAMES),
            "given": attributed,
            "quoted": marked * draw.binomial(attributed, draw.beta(2, 1, sentences)),
            "attributions": np.array([attributions]),
            "unnamed attributions": np.array([draw.binomial(attributions, UNNAMED)]),
        }

    def _things(self, words: np.ndarray, evenness: float, rate: float) -> np.ndarray:
        """Count things of a rate per 1,000 words; the less even, the more in bursts."""
        chance = self.generator.beta(evenness, evenness * (1000 / rate - 1), len(words))
        return self.generator.binomial(words, chance)


def coverage(articles: Sequence[Measured]) -> dict[str, float]:
    """How often the interval holds the truth, of the articles that have one, by metric."""
    known = {
        name: [a[name] for a in articles if a[name].low is not None and a[name].high is not None]
        for name in METRICS
    }
    return {
        name: sum(m.low <= TRUTH[name] <= m.high for m in found) / len(found)
        for name, found in known.items()
    }


def false_differences(corpora: Sequence[Sequence[Measured]], level: float) -> dict[str, float]:
    """In how many corpora of one text any two articles are told apart, by metric and on the page.

    Args:
        corpora: articles that are samples of one text.
        level: of each metric.
    """
    told = {
        name: np.array([verdict((a[name] for a in one), level).apart > 0 for one in corpora])
        for name in METRICS
    }
    page = np.any(list(told.values()), axis=0)
    return {**{name: float(found.mean()) for name, found in told.items()}, "page": page.mean()}


def shuffled(
    articles: Sequence[Measured], size: int, times: int, generator: np.random.Generator
) -> list[list[Measured]]:
    """Deal articles of one writer into corpora, several times over."""
    deals = (generator.permutation(len(articles)) for _ in range(times))
    return [
        [articles[n] for n in deal[start : start + size]]
        for deal in deals
        for start in range(0, len(articles) - size + 1, size)
    ]


def power(few: Sequence[Measured], many: Sequence[Measured], scale: float) -> float:
    """How often one article of few hedges and one of many are told apart.

    Args:
        few: articles by a writer who hedges little.
        many: as many articles by one who hedges much.
        scale: 1 where the pair is all there is, more among others.
    """
    name = "hedges_per_1000"
    pairs = [
        sorted((low[name], high[name]), key=lambda m: m.value)
        for low, high in zip(few, many, strict=True)
    ]
    return sum(difference(*pair, scale).apart for pair in pairs) / len(pairs)
