"""What a metric is: countable things, added up over an article, and a formula of the sums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from counterpoint.metrics.finds import Counts, Finds
    from counterpoint.records import Article

Interval = Literal["resampled", "wilson", "poisson", "none"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure: `formula` of the sums of some columns of its family.

    The formula takes one array a column, of any shape, and works element by element, so that the
    same lines give the figure of the article and those of 2,000 resampled articles. Where it
    divides by zero the figure is undefined.

    The first column is what the figure counts. If it is one that the family finds in the text, its
    spans are the passages that the figure opens; a figure of anything else (words, syllables) opens
    none.
    """

    name: str
    unit: str
    columns: tuple[str, ...]
    formula: Callable[..., Any]
    over: str  # the column whose sum is `n`: what was counted over
    # By resampling rows; Wilson's for a share of `over`; Garwood's (1936) for a count, which is the
    # first column, and the figure's bounds follow from the count's by the formula; or none
    interval: Interval
    least: int = 1  # undefined where `n` is less
    among: str | None = None  # a column: rows in which it is zero are no part of the sample


def nothing(_: Article) -> Mapping[str, Any]:
    """Give no column: for a family that finds all that it counts, or nothing of it."""
    return {}


@dataclass(frozen=True, slots=True)
class Family:
    """Metrics that share their counting.

    Attributes:
        metrics: each names columns of the two functions.
        finds: what stands in the text, by column: it is counted, and it is shown.
        counts: what else is counted, by column: words, sentences, whatever has no passages.
    """

    metrics: tuple[Metric, ...]
    finds: Callable[[Article], Mapping[str, Finds]] = nothing
    counts: Callable[[Article], Mapping[str, Counts]] = nothing

    def columns(self, article: Article) -> dict[str, Counts]:
        """Count every column of an article; each has a row a sentence, or rows of its own."""
        found = {name: found.counted(article) for name, found in self.finds(article).items()}
        return found | dict(self.counts(article))


def per_1000_words(name: str, column: str) -> Metric:
    """Make a metric of how often things stand in 1,000 words; the family counts its `words`."""
    return Metric(
        name,
        "per 1,000 words",
        (column, "words"),
        lambda things, words: 1000 * things / words,
        "words",
        "resampled",
    )


def share(name: str, part: str, whole: str) -> Metric:
    """Make a metric of what share of some things has a property; `whole` is counted over."""
    return Metric(name, "share", (part, whole), lambda part, whole: part / whole, whole, "wilson")
