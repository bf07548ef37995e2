"""95% intervals: by resampling sentences, and Wilson's for shares of few things.

Those of counts are in `poisson`.
"""

from __future__ import annotations

from functools import lru_cache
from math import fsum, sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

DRAWS = 2_000
SEED = 20_130_325  # any fixed number; the same inputs give the same interval
LEAST_ROWS = 10  # fewer say nothing about how the rest of the writing varies
Z = 1.959963984540054  # normal quantile of 0.975


@lru_cache(maxsize=2)  # an article is resampled by its sentences and by those that are prose
def weights(rows: int) -> NDArray[np.int64]:
    """Draw how often each row enters each resampled article; shape (DRAWS, rows)."""
    generator = np.random.Generator(np.random.PCG64(SEED))
    drawn = generator.integers(0, rows, size=(DRAWS, rows))
    flat = drawn + rows * np.arange(DRAWS)[:, np.newaxis]
    return np.bincount(flat.ravel(), minlength=DRAWS * rows).reshape(DRAWS, rows)


def resampled(
    formula: Callable[..., Any], columns: Sequence[NDArray[np.int64]]
) -> tuple[float, float] | None:
    """Bias-corrected and accelerated bootstrap over rows (Efron 1987), expanded (Hesterberg 2015).

    The percentile interval is too narrow for few rows, as a normal interval is that takes the
    variance for known; and it lies too low for what comes in bursts, as quoted words do.

    Args:
        formula: gives the figure from one sum a column, element by element.
        columns: the counts, each of shape (rows,).

    Returns:
        The bounds in the unit of the figure. None where resampling cannot say how far the figure
        would vary: there are too few rows, a resampled article or the article without a row leaves
        the figure undefined, or all give the same one, as where nothing was counted.
    """
    if len(columns[0]) < LEAST_ROWS:
        return None
    drawn = weights(len(columns[0]))
    # Sums of integers are exact: the order in which a machine adds them cannot show.
    sums = [(drawn @ column).astype(np.float64) for column in columns]
    wholes = [np.float64(column.sum()) for column in columns]
    with np.errstate(divide="ignore", invalid="ignore"):
        value = float(formula(*wholes))
        figures = np.asarray(formula(*sums), dtype=np.float64)
        without = np.asarray(
            formula(*(whole - column for whole, column in zip(wholes, columns, strict=True)))
        )
    if not (np.isfinite(figures).all() and np.isfinite(without).all()):
        return None
    below = (int((figures < value).sum()) + int((figures <= value).sum())) / (2 * DRAWS)
    tails = _tails(below, _skew(without), expanded_tail(len(columns[0])))
    if tails is None:
        return None
    low, high = map(float, np.percentile(figures, [100 * tail for tail in tails]))
    return (low, high) if low < high else None


def _tails(below: float, skew: float, tail: float) -> tuple[float, float] | None:
    """Say which shares of the resampled figures lie below the bounds (Efron 1987, formula 6.8).

    None where nearly all resampled figures lie to one side of the article's own: the correction
    then has no meaning.
    """
    if not 0 < below < 1:
        return None
    normal = NormalDist()
    bias = normal.inv_cdf(below)
    ends = (bias + normal.inv_cdf(tail), bias - normal.inv_cdf(tail))
    if any(skew * end >= 1 for end in ends):
        return None
    low, high = (normal.cdf(bias + end / (1 - skew * end)) for end in ends)
    return low, high


def _skew(without: NDArray[np.float64]) -> float:
    """Give a sixth of the skewness of the figure, from the figures without each row in turn.

    This is the acceleration of Efron (1987), by the jackknife; 0 where all are the same. The terms
    are added exactly, in whatever order.
    """
    shifts = fsum(without) / len(without) - without
    spread = fsum(shifts**2)
    return fsum(shifts**3) / (6 * spread * sqrt(spread)) if spread > 0 else 0.0


@lru_cache(maxsize=1024)
def expanded_tail(rows: int) -> float:
    """Give the share to cut off at either end of the figures of resampled articles.

    It is the normal tail beyond the quantile of Student's t that a mean of as many rows would be
    given, widened for the variance that resampling underestimates (Hesterberg 2015, section 4.3):
    0.9% with ten rows, 2.1% with fifty, 2.5% with many. The quantile is the expansion of Fisher and
    Cornish (1960), right to 0.001 from ten rows on.
    """
    free = rows - 1
    quantile = Z + (Z**3 + Z) / (4 * free) + (5 * Z**5 + 16 * Z**3 + 3 * Z) / (96 * free**2)
    return NormalDist().cdf(-sqrt(rows / free) * quantile)


def wilson(share: float, n: int) -> tuple[float, float]:
    """Score interval of a share of n things; holds where n is small (Wilson 1927).

    Args:
        share: 0 to 1.
        n: how many things, 1 or more.

    Returns:
        The bounds, 0 to 1, with the share between them.
    """
    centre = share + Z * Z / (2 * n)
    spread = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    # At a share of 0 or 1 one bound is the share itself, but for the rounding of the machine.
    low, high = (centre - spread) / scale, (centre + spread) / scale
    return min(share, max(0.0, low)), max(share, min(1.0, high))
